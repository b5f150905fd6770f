/** Walks a whole journey through the one door, on a real database, and says what came of it in words a person can check. */
import type { Database } from '#app/db/connection.server'
import { disputeFile } from '#app/db/dispute-file.server'
import { surroundings } from '#app/db/surroundings.server'
import { allDeadlines } from '#app/domain/dispute/deadlines'
import type { Dispute } from '#app/domain/dispute/dispute'
import { measures } from '#app/domain/measures'
import { paperOffers } from '#app/domain/papers/offers'
import { catalogue } from '#app/domain/procedures'
import { disputeIn, does, lee, wang } from '#test/factories/county'
import { homes, person } from '#test/factories/dispute'
import { filled, type Typed } from '#test/factories/entry'
import { VILLAGE } from '#test/factories/territory'

/** A step on a day; `of` says of which proceeding, where there are several. */
export type Leg = readonly [on: string, step: string, entry?: Typed, of?: number]

/** What is expected of one proceeding: `deadlines` say day and state, `papers` are those that can be made filled in. */
export type End = {
  stage: string
  outcome: string
  caseNumber?: string
  deadlines: Readonly<Record<string, string>>
  papers: readonly string[]
}
export type Journey = {
  procedure: string
  on: string
  source?: string
  amount?: number
  entry?: Typed
  legs: readonly Leg[]
  ends: readonly End[]
  /** measure → what it counts of this dispute; what facets tell apart is left out */
  posted: Readonly<Record<string, number>>
}

/** Ten in the morning in Beijing. */
const at = (on: string) => `${on}T02:00:00.000Z`

async function opened(database: Database, { procedure, on, source = 'application', amount, entry }: Journey) {
  const body = homes[procedure] ?? VILLAGE
  const opening = catalogue.get(procedure)?.opening
  if (!opening) throw new Error(`no procedure ${procedure}`)
  const command = {
    ...{ kind: 'register', title: '排水沟纠纷', category: 'neighbour', source, place: VILLAGE, on, amount },
    ...{ procedure, body, entry: { ...filled(opening, on, body, entry) } },
  } as Parameters<typeof does>[2]['command']
  const { disputeId } = await does(
    database,
    person(opening.by[0] ?? 'mediator', body),
    { command, people: [lee, wang] },
    at(on),
  )
  return disputeId
}

async function taken(database: Database, disputeId: string, [on, step, entry = {}, of = 0]: Leg) {
  const proceeding = disputeIn(database, disputeId).proceedings[of]
  const rule = proceeding && catalogue.get(proceeding.procedure)?.steps[step]
  if (!rule) throw new Error(`no step ${step}`)
  const item = rule.item?.opens ? undefined : proceeding.items.findLast(({ kind }) => kind === rule.item?.kind)?.id
  const command = {
    ...{ kind: 'step' as const, proceeding: proceeding.id, step, on, item },
    entry: { ...filled(rule, on, proceeding.body, entry) },
  }
  const who = person(rule.by[0] ?? 'mediator', proceeding.body)
  await does(database, who, { disputeId, command }, at(on))
}

export async function walked(database: Database, journey: Journey): Promise<Pick<Journey, 'ends' | 'posted'>> {
  const disputeId = await opened(database, journey)
  for (const leg of journey.legs) await taken(database, disputeId, leg)
  const dispute = disputeIn(database, disputeId)
  return { ends: dispute.proceedings.map((_, i) => ended(database, dispute, i)), posted: posted(database, disputeId) }
}

function ended(database: Database, dispute: Dispute, i: number): End {
  const { calendar } = surroundings(database.reader)
  const proceeding = dispute.proceedings[i]
  if (!proceeding) throw new Error(`no proceeding ${i}`)
  const { id, stage, outcome = '', caseNumber } = proceeding
  const { events } = disputeFile(database.reader, dispute.id)
  const offers = paperOffers(dispute, events, id, catalogue).filter(({ ahead }) => !ahead)
  const due = allDeadlines(dispute, catalogue, calendar).filter(({ proceedingId }) => proceedingId === id)
  return {
    ...{ stage, outcome, papers: offers.map(({ paper }) => paper) },
    ...(caseNumber && { caseNumber: caseNumber.text }),
    deadlines: Object.fromEntries(due.map((each) => [each.rule, `${each.due} ${each.state}`])),
  }
}

const whole = new Set(measures.map(({ key }) => key))

function posted(database: Database, disputeId: string): Record<string, number> {
  const rows = database.reader
    .prepare(
      `SELECT measure, sum(sign * quantity) AS counts FROM Posting WHERE disputeId = ? GROUP BY measure HAVING counts <> 0`,
    )
    .all(disputeId) as { measure: string; counts: number }[]
  return Object.fromEntries(rows.flatMap((row) => (whole.has(row.measure) ? [[row.measure, row.counts]] : [])))
}
