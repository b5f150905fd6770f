/** What is kept ready of a dispute for pages, lists and worklists: rows that rebuild makes again from the log. */
import type Sqlite from 'better-sqlite3'
import { indexDispute } from '#app/db/search-index.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import type { Surroundings } from '#app/db/surroundings.server'
import { clearThreads, projectThread } from '#app/db/thread-rows.server'
import { keepTimely } from '#app/db/timely.server'
import { besideDeadlines, deadlinesOf, nextDue, type Deadline } from '#app/domain/dispute/deadlines'
import { bodiesOf, currentOf, isOpen, type Dispute, type Proceeding } from '#app/domain/dispute/dispute'
import { measures } from '#app/domain/measures'
import type { Catalogue } from '#app/domain/procedures/procedure'
import type { Threads } from '#app/domain/threads/thread'

export type Projected = { dispute: Dispute; seq: number; registeredAt: string }
/** `rolled: false` leaves what is kept added up of the dates alone, for who makes it anew from all at the end. */
export type Around = Surroundings & { catalogue: Catalogue; threads: Threads; rolled?: boolean }

const putDispute = `INSERT OR REPLACE INTO Dispute (id, seq, number, title, category, source, place, registeredOn, registeredAt, registeredBy, amount, version,
  open, resolvedOn, resolvedLevel, proceedingId, procedure, stage, body, handler, due, flags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const putProceeding = `INSERT OR REPLACE INTO Proceeding (id, disputeId, disputeSeq, procedure, body, level, stage, open, openedOn, acceptedOn, concludedOn, outcome,
  handler, parentId, due, dueRule, caseNumber) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const putDeadline = `INSERT OR REPLACE INTO Deadline (proceedingId, rule, start, item, disputeId, due, provisional, soft, state, endedOn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const putReach = `INSERT OR REPLACE INTO Reach (body, seq, disputeId, direct, open, procedure, stage, category, due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Writes the rows anew. `words` says that title or parties changed, so that the search words must be made again. */
export function project(db: Sqlite.Database, projected: Projected, around: Around, words: boolean): void {
  const write = () => projectRows(db, projected, around, words)
  if (around.rolled === false) write()
  else keepTimely(db, projected.dispute.id, write)
}

function projectRows(
  db: Sqlite.Database,
  { dispute, seq, registeredAt }: Projected,
  around: Around,
  words: boolean,
): void {
  const title = plucked<string>(db, `SELECT text FROM Record WHERE id = ?`).get(dispute.title) ?? ''
  const deadlines = deadlinesById(dispute, around)
  clear(db, dispute.id)
  for (const each of dispute.proceedings) projectProceeding(db, each, deadlines.get(each.id) ?? [], dispute, seq)
  for (const each of dispute.threads) {
    projectThread(db, each, deadlines.get(each.id) ?? [], dispute, seq)
    projectDeadlines(db, dispute.id, deadlines.get(each.id) ?? [])
  }
  const current = currentOf(dispute)
  const due = dueOf(dispute, deadlines)
  const open = isOpen(dispute) ? 1 : 0
  const final = resolution(dispute, around.catalogue)
  const head = [dispute.id, seq, dispute.number, title, dispute.category, dispute.source, dispute.place]
  const facts = [dispute.registeredOn, registeredAt, dispute.registeredBy, dispute.amount ?? null, dispute.version]
  const now = [
    current?.id ?? null,
    current?.procedure ?? null,
    current?.stage ?? null,
    current?.body ?? null,
    current?.handler ?? null,
  ]
  prepared(db, putDispute).run(
    ...head,
    ...facts,
    open,
    final?.on ?? null,
    final?.level ?? null,
    ...now,
    due,
    flagsText(dispute),
  )
  projectReach(
    db,
    dispute,
    seq,
    [open, current?.procedure ?? '', current?.stage ?? '', dispute.category, due ?? ''],
    around,
  )
  if (words) indexDispute(db, seq, dispute, title)
}

type ById = ReadonlyMap<string, readonly Deadline[]>

const deadlinesById = (dispute: Dispute, { catalogue, threads, calendar }: Around): ById =>
  new Map([
    ...dispute.proceedings.map((each) => [each.id, deadlinesOf(each, catalogue, calendar)] as const),
    ...dispute.threads.map(
      (each) => [each.id, besideDeadlines(dispute, each, { catalogue, threads, calendar })] as const,
    ),
  ])

/** The next date of the case as it is now, and of what goes on beside it. */
function dueOf(dispute: Dispute, deadlines: ById): string | null {
  const ids = [currentOf(dispute)?.id ?? '', ...dispute.threads.map(({ id }) => id)]
  return nextDue(ids.flatMap((id) => deadlines.get(id) ?? []))?.due ?? null
}

/** With a comma on both sides of each, so that a list can ask for one. */
const flagsText = ({ flags }: Dispute): string => (flags.length === 0 ? '' : `,${flags.join(',')},`)

const resolution = (dispute: Dispute, catalogue: Catalogue) =>
  measures.find((each) => each.key === 'resolved')?.of(dispute, catalogue)[0]

function clear(db: Sqlite.Database, disputeId: string): void {
  prepared(db, `DELETE FROM Deadline WHERE disputeId = ?`).run(disputeId)
  prepared(db, `DELETE FROM Proceeding WHERE disputeId = ?`).run(disputeId)
  prepared(db, `DELETE FROM Reach WHERE disputeId = ?`).run(disputeId)
  clearThreads(db, disputeId)
}

function projectProceeding(
  db: Sqlite.Database,
  each: Proceeding,
  deadlines: readonly Deadline[],
  dispute: Dispute,
  seq: number,
): void {
  const next = nextDue(deadlines)
  const where = [each.id, dispute.id, seq, each.procedure, each.body, each.level, each.stage, each.open ? 1 : 0]
  const days = [each.openedOn, each.marks.accepted ?? null, each.concludedOn ?? null, each.outcome ?? null]
  const whose = [each.handler ?? null, each.parent ?? null, next?.due ?? null, next?.rule ?? null]
  const number = each.caseNumber?.text ?? null
  prepared(db, putProceeding).run(...where, ...days, ...whose, number)
  projectDeadlines(db, dispute.id, deadlines)
}

function projectDeadlines(db: Sqlite.Database, disputeId: string, deadlines: readonly Deadline[]): void {
  for (const one of deadlines) {
    const flags = [one.provisional ? 1 : 0, one.soft ? 1 : 0, one.state, one.endedOn ?? null]
    const key = [one.proceedingId, one.rule, one.start, one.item?.id ?? '']
    prepared(db, putDeadline).run(...key, disputeId, one.due, ...flags)
  }
}

/** Every body in whose view the dispute stands: the place, the bodies it is or was at, and all above them. */
function projectReach(
  db: Sqlite.Database,
  dispute: Dispute,
  seq: number,
  shown: readonly unknown[],
  { territory }: Around,
): void {
  const direct = new Set(bodiesOf(dispute))
  const all = new Set([dispute.place, ...direct].flatMap((code) => territory.ancestors(code).map((body) => body.code)))
  for (const body of new Set([...all, ...direct])) {
    prepared(db, putReach).run(body, seq, dispute.id, direct.has(body) ? 1 : 0, ...shown)
  }
}
