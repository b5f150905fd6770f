/** The dated tree of bodies: read for its pages, changed line by line, and what is kept ready by body moved with it. */
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { reprojectBody } from '#app/db/reach-of-bodies.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { nameEdition, surroundings } from '#app/db/surroundings.server'
import { tradeWords } from '#app/domain/codes/trades'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import type { Day, Instant } from '#app/domain/law/day'
import type { Body } from '#app/domain/territory/body'
import { judgeChange, type BodyChange, type BodyLines } from '#app/domain/territory/change'
import type { Territory } from '#app/domain/territory/territory'
import type { Words } from '#app/domain/words'

export type BodyBelow = { code: string; name: Words; kind: Body['kind']; level: Body['level']; below: number }
/** One branch of the tree on a day: the way down to it and the bodies directly below. Without a body: the roots. */
export type Branch = { path: { code: string; name: Words }[]; below: BodyBelow[] }

export function branchOf({ reader }: Database, code: string | undefined, on: Day): Branch {
  const { territory } = surroundings(reader)
  const bodies =
    code === undefined ? territory.all(on).filter((body) => body.parent === undefined) : territory.children(code, on)
  const path = code === undefined ? [] : [...territory.ancestors(code, on)].reverse()
  return {
    path: path.map((body) => ({ code: body.code, name: body.name })),
    below: bodies.map((body) => belowIn(territory, body, on)).sort(branchesFirst),
  }
}

/** What can be opened before what ends here; each in order of code. */
const branchesFirst = (a: BodyBelow, b: BodyBelow): number => Number(b.below > 0) - Number(a.below > 0)

const belowIn = (territory: Territory, { code, name, kind, level }: Body, on: Day): BodyBelow => ({
  ...{ code, name, kind, level, below: territory.children(code, on).length },
})

/** The bodies there are on the day whose name in either language holds the text or whose code begins with it: the first 50. */
export function findBodies({ reader }: Database, text: string, on: Day): BodyBelow[] {
  const { territory } = surroundings(reader)
  const wanted = text.normalize('NFKC').toLowerCase()
  const fits = ({ code, name }: Body) =>
    name.zh.includes(wanted) || name.en.toLowerCase().includes(wanted) || code.startsWith(wanted)
  return territory
    .all(on)
    .filter(fits)
    .slice(0, 50)
    .map((body) => belowIn(territory, body, on))
}

export type BodyLine = { from: Day; to?: Day; name: Words; parent?: { code: string; name: Words } }
export type BodyFile = {
  code: string
  kind: Body['kind']
  level: Body['level']
  /** of a sub-centre */
  trade?: Words
  /** what it hangs under by its latest line, by the name that one has today */
  under?: { code: string; name: Words }
  /** latest first */
  lines: BodyLine[]
  below: number
  openProceedings: number
  accounts: number
}

/** One body with the history of its lines; undefined for a code never given. */
export function bodyFile({ reader }: Database, code: string, today: Day): BodyFile | undefined {
  const { territory } = surroundings(reader)
  const last = territory.get(code)
  if (!last) return undefined
  const above =
    last.parent === undefined ? undefined : (territory.get(last.parent, today) ?? territory.get(last.parent))
  const counted = (sql: string) => plucked<number>(reader, sql).get(code) ?? 0
  return {
    ...{ code, kind: last.kind, level: last.level, trade: last.trade && tradeWords[last.trade] },
    under: above && { code: above.code, name: above.name },
    lines: linesOf(reader, code),
    below: territory.children(code).length,
    openProceedings: openAt(reader, code),
    accounts: counted('SELECT count(*) FROM Account WHERE body = ? AND disabledAt IS NULL'),
  }
}

const openAt = (db: Sqlite.Database, code: string): number =>
  plucked<number>(db, 'SELECT count(*) FROM Proceeding WHERE body = ? AND open = 1').get(code) ?? 0

type LineRow = { from: Day; to: Day | null; nameZh: string; nameEn: string; parent: string | null }

function linesOf(db: Sqlite.Database, code: string): BodyLine[] {
  const { territory } = surroundings(db)
  const rows = prepared<LineRow>(
    db,
    `SELECT "from", "to", nameZh, nameEn, parent FROM Body WHERE code = ? ORDER BY "from" DESC`,
  ).all(code)
  return rows.map(({ from, to, nameZh, nameEn, parent }) => ({
    ...{ from, to: to ?? undefined, name: { zh: nameZh, en: nameEn } },
    parent:
      parent === null ? undefined : { code: parent, name: territory.get(parent, from)?.name ?? { zh: '', en: '' } },
  }))
}

type Administering = { by: string | null; now: Instant; newId: () => string }

/**
 * Changes the tree by one line. Refuses `not-found` for an unknown body, else `invalid-entry` with a problem of
 * domain/territory/change.ts beside its field; and `open-proceedings` beside `confirm`, unless `confirmed`, when the
 * body to be ended still has work on its desk (`about.count`).
 */
export const changeBody = (
  database: Database,
  change: BodyChange,
  { by, now, newId }: Administering,
  confirmed = false,
): Promise<Result<void>> =>
  database.exclusively((db) => {
    const { territory } = surroundings(db)
    const code = change.kind === 'add' ? change.body.code : change.code
    if (change.kind !== 'add' && !territory.get(code)) return refuse('not-found')
    const judged = judgeChange(territory, change)
    if (!judged.ok) return refuse('invalid-entry', undefined, { [judged.field]: [judged.problem] })
    const count = change.kind === 'end' ? openAt(db, code) : 0
    if (count > 0 && !confirmed) return refuse('invalid-entry', { count }, { confirm: ['open-proceedings'] })
    write(db, judged.lines)
    nameEdition(db, newId())
    reprojectBody(db, code)
    auditIn(db, {
      at: now,
      accountId: by,
      action: `body-${past[change.kind]}`,
      subject: code,
      reason: told(judged.lines),
    })
    return done(undefined)
  })

const past = { add: 'added', change: 'changed', end: 'ended' } as const

const told = ({ close, add }: BodyLines): string =>
  add ? `from ${add.from}` : `to ${close?.to ?? ''}${close?.into ? ` into ${close.into}` : ''}`

function write(db: Sqlite.Database, { close, add }: BodyLines): void {
  if (close)
    prepared(db, `UPDATE Body SET "to" = ?, successor = ? WHERE code = ? AND "from" = ?`).run(
      ...[close.to, close.into ?? null, close.code, close.from],
    )
  if (!add) return
  const row = [add.code, add.kind, add.name.zh, add.name.en, add.parent ?? null, add.level, add.from, add.trade ?? null]
  prepared(
    db,
    `INSERT INTO Body (code, kind, nameZh, nameEn, parent, level, "from", trade) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(...row)
}
