/** Returns received from bodies that work elsewhere: kept byte for byte as they came, added to those of the body above. */
import { createHash } from 'node:crypto'
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { keysKnown } from '#app/db/seal-keys.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { isAnswered, misreckoned } from '#app/domain/frozen/arithmetic'
import { sentSchema, type Sent } from '#app/domain/frozen/entry'
import { isStanding, standingOf, type Standing } from '#app/domain/frozen/standing'
import { dayOf, type Instant, type Period } from '#app/domain/law/day'
import { areaOf } from '#app/domain/territory/area'
import type { Return } from '#app/domain/returns/return'

type Row = { id: string; body: string; base: string; digest: string; text: string; at: string; key: string }

export type Received = {
  readonly id: string
  readonly body: string
  /** of the frozen entry */
  readonly hash: string
  /** of the file as it came */
  readonly digest: string
  readonly site: string
  readonly at: Instant
  readonly key: string
  readonly standing: Standing
}

function receivedOf({ text, base, ...row }: Row): Received[] {
  const sent = sentSchema.parse(JSON.parse(text))
  const standing = standingOf(sent.entries.map(({ content }) => content))
  const { id, body, digest, at, key } = row
  return standing ? [{ id, body, hash: base, digest, at, key, site: sent.site, standing }] : []
}

export type ReceivedQuestion = { form: string; version: number; period: Period; asOf?: Instant }

/** The last word of each body on this return and period as it was here at the instant; those withdrawn do not count. */
export function receivedFor(db: Sqlite.Database, { form, version, period, asOf }: ReceivedQuestion): Received[] {
  const asked = { form, ...period, asOf: asOf ?? null }
  const rows = prepared<Row, typeof asked>(
    db,
    `SELECT * FROM ReceivedReturn r WHERE form = @form AND "from" = @from AND "to" = @to AND (@asOf IS NULL OR at <= @asOf)
     AND seq = (SELECT max(seq) FROM ReceivedReturn o WHERE o.base = r.base AND (@asOf IS NULL OR o.at <= @asOf)) ORDER BY body, seq`,
  ).all(asked)
  return rows
    .flatMap(receivedOf)
    .filter(({ standing }) => isStanding(standing.state) && standing.frozen.form.version === version)
}

/** The latest that came, newest first; `area`: of bodies in it. */
export function allReceived({ reader }: Database, { area, most = 200 }: { area?: string; most?: number } = {}) {
  const { territory } = surroundings(reader)
  const came = plucked<string>(reader, `SELECT DISTINCT body FROM ReceivedReturn`).all()
  const bodies = came.filter((body) => area === undefined || territory.within(body, area))
  const text = `SELECT * FROM ReceivedReturn WHERE body IN (SELECT value FROM json_each(?)) ORDER BY seq DESC LIMIT ?`
  return prepared<Row>(reader, text).all(JSON.stringify(bodies), most).flatMap(receivedOf)
}

export type Arriving = { sent: Sent; text: string }
export type Receiving = {
  /** who takes it in, at which body; the operator: null, for the whole tree */
  by: string | null
  body?: string
  now: Instant
  newId: () => string
  forms: readonly Return[]
}

/**
 * Keeps a return that was read and verified (exchange). Refuses: return-form-unknown, return-damaged (its numbers do not
 * come out so), return-period-not-over, return-not-approved, unknown-body, not-allowed, return-counted-here,
 * return-of-another-site, return-already-here (a newer erratum of the same return replaces it).
 */
export const receiveReturn = (database: Database, arriving: Arriving, receiving: Receiving) =>
  database.exclusively((db): Result<{ id: string; replaced: boolean }> => {
    const standing = standingOf(arriving.sent.entries.map(({ content }) => content))
    if (!standing) return refuse('return-damaged', { part: 'entries' })
    const replaced = admitted(db, arriving, standing, receiving)
    if (!replaced.ok) return replaced
    const id = receiving.newId()
    keep(db, id, arriving, standing, receiving)
    return done({ id, replaced: replaced.value })
  })

function admitted(db: Sqlite.Database, { sent }: Arriving, standing: Standing, receiving: Receiving): Result<boolean> {
  const { body } = standing.frozen
  const fits = fitting(sent, standing, receiving)
  if (!fits.ok) return fits
  const { territory } = surroundings(db)
  if (!territory.get(body.code)) return refuse('unknown-body')
  const area = receiving.body === undefined ? undefined : areaOf(territory, receiving.body)
  if (area !== undefined && (area === body.code || !territory.within(body.code, area))) return refuse('not-allowed')
  if (isCounted(db, body.code)) return refuse('return-counted-here')
  const others = sitesOf(db, body.code)
  if (others.length > 0 && !others.includes(sent.key)) return refuse('return-of-another-site')
  return replaces(db, sent, standing)
}

/** By a form of the shelf, over when it was frozen, and what its own numbers come to. */
function fitting(sent: Sent, { frozen }: Standing, { forms, now }: Receiving): Result<Return> {
  const { form, period, asOf } = frozen
  const known = forms.find(({ key, version }) => key === form.key && version.n === form.version)
  const cells = new Set(frozen.cells.map(({ key }) => key))
  if (!known || known.cells.length !== cells.size || known.cells.some(({ key }) => !cells.has(key)))
    return refuse('return-form-unknown', { form: `${form.name.zh} v${form.version}` })
  const contents = sent.entries.map(({ content }) => content)
  const wrong = misreckoned(known, contents)
  if (wrong !== undefined) return refuse('return-damaged', { part: wrong })
  if (period.to >= dayOf(asOf) || period.to >= dayOf(now)) return refuse('return-period-not-over', { to: period.to })
  return isAnswered(contents) || !isStanding(standingOf(contents)?.state ?? 'frozen')
    ? done(known)
    : refuse('return-not-approved')
}

/** The keys that have sent returns of this body, and are known still: no other speaks for it until they are dropped. */
function sitesOf(db: Sqlite.Database, body: string): string[] {
  const known = keysKnown(db)
  return plucked<string>(db, `SELECT DISTINCT key FROM ReceivedReturn WHERE body = ?`)
    .all(body)
    .filter((key) => known.includes(key))
}

/** Whether it replaces one that is here: only the same frozen return with more said of it, by the same site, may. */
function replaces(db: Sqlite.Database, sent: Sent, { frozen, state }: Standing): Result<boolean> {
  const rows = prepared<Row & { base: string }>(
    db,
    `SELECT * FROM ReceivedReturn r WHERE form = ? AND body = ? AND "from" = ? AND "to" = ?
     AND seq = (SELECT max(seq) FROM ReceivedReturn o WHERE o.base = r.base)`,
  ).all(frozen.form.key, frozen.body.code, frozen.period.from, frozen.period.to)
  const base = sent.entries[0]?.hash
  const same = rows.find((row) => row.base === base)
  // A hash is of the content alone: any site known here could sign another's return anew and add its own word to it.
  const isTheirs = same?.key === sent.key
  if (same && isTheirs && moreThan(sentSchema.parse(JSON.parse(same.text)), sent)) return done(true)
  if (same) return refuse('return-already-here')
  if (!isStanding(state)) return refuse('return-not-approved')
  const others = rows.flatMap(receivedOf).some((each) => isStanding(each.standing.state))
  return others ? refuse('return-already-here') : done(false)
}

const moreThan = (before: Sent, after: Sent): boolean =>
  after.entries.length > before.entries.length && before.entries.every(({ hash }, i) => after.entries[i]?.hash === hash)

function keep(db: Sqlite.Database, id: string, { sent, text }: Arriving, { frozen }: Standing, to: Receiving): void {
  const { form, body, period } = frozen
  const digest = createHash('sha256').update(text).digest('hex')
  const base = sent.entries[0]?.hash ?? ''
  prepared(
    db,
    `INSERT INTO ReceivedReturn (id, form, body, "from", "to", base, digest, text, key, "by", at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, form.key, body.code, period.from, period.to, base, digest, text, sent.key, to.by ?? '', to.now)
  const reason = `${form.key} ${body.code} ${period.from} ${period.to}`
  auditIn(db, { at: to.now, accountId: to.by, action: 'return-received', subject: id, reason })
}

/** Has the ledger here any line of this body? */
export const isCounted = (db: Sqlite.Database, body: string): boolean =>
  plucked(db, `SELECT 1 FROM Rollup WHERE body = ? LIMIT 1`).get(body) !== undefined
