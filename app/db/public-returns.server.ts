/** Frozen returns as everybody may read them: published by an official, small counts withheld over all of them together. */
import type Sqlite from 'better-sqlite3'
import { signPack, sealKey } from '#app/db/key-file.server'
import { partiesNamed } from '#app/db/parties-named.server'
import type { ReturnRow } from '#app/db/return-log.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { canonicalText, contentSchema, type Content, type Erratum, type Frozen } from '#app/domain/frozen/entry'
import { standingOf, type Standing } from '#app/domain/frozen/standing'
import type { Day } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'
import { publicText, type PublicFigure, type PublicReturn } from '#app/domain/publishing/open-data'
import { withheldIn, type Sheet } from '#app/domain/publishing/figures'
import { masked } from '#app/domain/publishing/masked'
import { returnByKey } from '#app/domain/returns'
import { partsOfCell } from '#app/domain/returns/fill'
import { childrenDuring } from '#app/domain/territory/during'

type Log = {
  frozen: Frozen
  rows: ReturnRow[]
  contents: Content[]
  sheets: { erratum?: Erratum; sheet: Sheet; at: number }[]
}

const cache = new WeakMap<Sqlite.Database, { seq: number; returns: PublicReturn[] }>()

/** All returns that are published now, latest period first. Made anew only when something was said of a return. */
export function publicReturns(db: Sqlite.Database): PublicReturn[] {
  const seq = plucked<number>(db, `SELECT coalesce(max(seq), 0) FROM ReturnEntry`).get() ?? 0
  const known = cache.get(db)
  if (known?.seq === seq) return known.returns
  const returns = drawn(db)
  cache.set(db, { seq, returns })
  return returns
}

export const publicReturn = (db: Sqlite.Database, id: string): PublicReturn | undefined =>
  publicReturns(db).find((each) => each.id === id)

/** What anybody can check with the key: the content they see, and the signature over it. */
export function signedPublicly(content: unknown): { text: string; signature: string; key: string } {
  const text = publicText(canonicalText(content))
  return { text, signature: signPack(Buffer.from(text)), key: sealKey() }
}

function drawn(db: Sqlite.Database): PublicReturn[] {
  const logs = logsOf(db)
  // In the order in which they were told, those withdrawn since as well: who has read them has read them.
  const told = logs.flatMap(({ sheets }) => sheets).sort((a, b) => a.at - b.at)
  const { territory } = surroundings(db)
  const below = (body: string, from: Day, to: Day) => childrenDuring(territory, body, { from, to })
  const withheld = withheldIn(
    told.map(({ sheet }) => sheet),
    { below },
  )
  const hidden = new Map(told.map((each, i) => [each, withheld[i] ?? new Set<string>()]))
  const clean = (reason: string) => masked(reason, { known: partiesNamed(db, reason) })
  return logs
    .flatMap((log) => {
      const standing = standingOf(log.contents)
      if (standing?.state !== 'published') return []
      return [
        toldOf(
          log,
          standing,
          log.sheets.map((each) => hidden.get(each) ?? new Set<string>()),
          clean,
        ),
      ]
    })
    .sort((a, b) =>
      a.period.to === b.period.to ? (a.form.key < b.form.key ? -1 : 1) : a.period.to < b.period.to ? 1 : -1,
    )
}

/** Of each return ever published: what was told when. */
function logsOf(db: Sqlite.Database): Log[] {
  const rows = prepared<ReturnRow>(
    db,
    `SELECT * FROM ReturnEntry WHERE "of" IN (SELECT "of" FROM ReturnEntry WHERE kind = 'published') ORDER BY seq`,
  ).all()
  const byReturn = new Map<string, ReturnRow[]>()
  for (const row of rows) byReturn.set(row.of, [...(byReturn.get(row.of) ?? []), row])
  return [...byReturn.values()].flatMap((own) => {
    const contents = own.map(({ content }) => contentSchema.parse(JSON.parse(content)))
    const [frozen] = contents
    const first = own.find(({ kind }) => kind === 'published')?.seq ?? 0
    return frozen?.kind === 'frozen'
      ? [{ frozen, rows: own, contents, sheets: sheetsOf(frozen, contents, own, first) }]
      : []
  })
}

function sheetsOf(
  frozen: Frozen,
  contents: readonly Content[],
  rows: readonly ReturnRow[],
  first: number,
): Log['sheets'] {
  const sheets: Log['sheets'] = [{ sheet: sheetOf(frozen, frozen.cells), at: first }]
  contents.forEach((content, i) => {
    if (content.kind !== 'erratum') return
    const cells = standingOf(contents.slice(0, i + 1))?.cells ?? frozen.cells
    sheets.push({ erratum: content, sheet: sheetOf(frozen, cells), at: Math.max(first, rows[i]?.seq ?? 0) })
  })
  return sheets
}

function sheetOf(frozen: Frozen, cells: Sheet['cells']): Sheet {
  const form = returnByKey(frozen.form.key)
  const isOurs = form?.version.n === frozen.form.version
  return {
    ...{ id: frozen.id, body: frozen.body.code, cells, equations: frozen.equations },
    partsOf: (key) => {
      const cell = isOurs ? form.cells.find((each) => each.key === key) : undefined
      return cell && cell.numerator.length > 0 ? partsOfCell(cell, frozen.period, catalogue) : undefined
    },
  }
}

function toldOf(
  { frozen, rows, sheets }: Log,
  { errata, cells }: Standing,
  withheld: readonly ReadonlySet<string>[],
  clean: (reason: string) => string,
): PublicReturn {
  const { id, form, body, period, asOf, equations, paragraphs } = frozen
  const [first, last] = [withheld[0] ?? new Set(), withheld.at(-1) ?? new Set()]
  const isWhole = withheld.every(({ size }) => size === 0)
  const isTold = (keys: readonly string[]) => keys.every((key) => withheld.every((each) => !each.has(key)))
  const row = rows[0]
  return {
    ...{ id, form, body, period, asOf, publishedAt: rows.findLast(({ kind }) => kind === 'published')?.at ?? asOf },
    cells: frozen.cells.map((cell, i) => {
      const { key, no, name, group, definition, kind, unit } = cell
      const now = cells[i]
      const isCorrected = errata.some((each) => each.cells.some((one) => one.key === key))
      const corrected = now && isCorrected ? { corrected: figureOf(now, last.has(key)) } : {}
      return { key, no, name, group, definition, kind, unit, stated: figureOf(cell, first.has(key)), ...corrected }
    }),
    // Both sides of a sum tell what it comes to.
    equations: equations
      .filter(({ left, right }) => isTold([...left, ...right]))
      .map(({ name, left, right, holds }) => ({ name, left, right, holds })),
    // Sentences have their figures set in.
    paragraphs: isWhole ? paragraphs : [],
    errata: sheets.flatMap(({ erratum }, i) => {
      if (!erratum) return []
      const figures = erratum.cells.map(({ key, stated, corrected }) => ({
        key,
        stated: figureOf(stated, withheld[i - 1]?.has(key) ?? true),
        corrected: figureOf(corrected, withheld[i]?.has(key) ?? true),
      }))
      // A reason may say the number it is about.
      const isSecret = figures.some(({ stated, corrected }) => stated.suppressed || corrected.suppressed)
      return [{ at: erratum.at, reason: isSecret ? '' : clean(erratum.reason), cells: figures }]
    }),
    // Whoever knows neither the log then nor who froze it cannot try out what was withheld against the hash.
    entry: { hash: row?.hash ?? '', signature: row?.signature ?? '', key: row?.key ?? '' },
  }
}

type Figure = Pick<Frozen['cells'][number], 'value' | 'numerator' | 'denominator' | 'display'>
const figureOf = ({ value, numerator, denominator, display }: Figure, suppressed: boolean): PublicFigure =>
  suppressed
    ? { value: null, numerator: null, denominator: null, display: null, suppressed }
    : { value, numerator: value === null ? null : numerator, denominator, display, suppressed }
