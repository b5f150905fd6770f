/** A return of a body as known at an instant: what is in the ledger here, and the returns received from below added in. */
import type Sqlite from 'better-sqlite3'
import { sumsTogether } from '#app/db/figures.server'
import { isCounted, receivedFor, type Received } from '#app/db/received-returns.server'
import { surroundings } from '#app/db/surroundings.server'
import { added, missing } from '#app/domain/frozen/adding'
import type { Instant, Period } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'
import type { Catalogue } from '#app/domain/procedures/procedure'
import { checkedAll, fill, partsOfReturn } from '#app/domain/returns/fill'
import type { Filled, Return } from '#app/domain/returns/return'

export type Composing = { body: string; period: Period; asOf: Instant; catalogue?: Catalogue }

export type Composed = {
  readonly filled: Filled
  /** what the ledger here says alone */
  readonly own: Filled
  readonly parts: readonly Received[]
  /** bodies directly below with neither cases here nor a return; empty where nothing was received at all */
  readonly missing: readonly string[]
}

/** Reads in the transaction of the connection given, so that all of it is of one instant. */
export function composed(db: Sqlite.Database, form: Return, { body, period, asOf, ...rest }: Composing): Composed {
  const about = { body, period, asOf, catalogue: rest.catalogue ?? catalogue }
  const sum = sumsTogether(db, { body, asOf }, partsOfReturn(form, period, about.catalogue))
  const own = fill(form, about, sum)
  const parts = within(db, body, receivedFor(db, { form: form.key, version: form.version.n, period, asOf }))
  if (parts.length === 0) return { filled: own, own, parts, missing: [] }
  const cells = added(form.cells, [own.cells, ...parts.map((part) => part.standing.cells)])
  const filled = { ...own, cells, checks: checkedAll(form, cells) }
  return { filled, own, parts, missing: missingBelow(db, body, period, parts) }
}

/** Those below the body, without what lies below another that is added in: its figures are in there already. */
function within(db: Sqlite.Database, body: string, all: readonly Received[]): Received[] {
  const { territory } = surroundings(db)
  const below = all.filter((each) => each.body !== body && territory.within(each.body, body))
  return below.filter(
    (each) => !below.some((other) => other.body !== each.body && territory.within(each.body, other.body)),
  )
}

function missingBelow(db: Sqlite.Database, body: string, { to }: Period, parts: readonly Received[]): string[] {
  const { territory } = surroundings(db)
  const children = territory.children(body, to).filter(({ kind }) => kind !== 'bureau' && kind !== 'centre')
  const kinds = new Set(parts.map((part) => territory.get(part.body)?.kind))
  const asked = children.filter(({ kind }) => kinds.has(kind)).map(({ code }) => code)
  const counted = new Set(asked.filter((code) => isCounted(db, code)))
  return missing(asked, { counted, received: new Set(parts.map((part) => part.body)) })
}
