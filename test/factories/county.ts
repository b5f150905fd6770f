/** A small county in a database, and disputes in it made through the one door. */
import { randomUUID } from 'node:crypto'
import type { Database } from '#app/db/connection.server'
import { disputeFile } from '#app/db/dispute-file.server'
import { furnish } from '#app/db/furnish.server'
import { perform, type Asked } from '#app/db/perform.server'
import { currentOf, type Dispute } from '#app/domain/dispute/dispute'
import { fold } from '#app/domain/dispute/history'
import type { NewParty } from '#app/domain/people/party'
import type { Person } from '#app/domain/people/permission'
import { catalogue } from '#app/domain/procedures'
import { filled, type Typed } from '#test/factories/entry'
import { bodies, committeeOf, VILLAGE } from '#test/factories/territory'

/** The county of factories/territory.ts with the working calendar. */
export const settle = (database: Database): Promise<void> =>
  database.exclusively((db) => furnish(db, bodies, 'for tests'))

/** Invented: the identity number belongs to no place, the phone to nobody. */
export const lee: NewParty = {
  ...{ side: 'applicant', kind: 'person', name: '李秀兰', identity: '11010519491231002X', phone: '10012345678' },
  address: '东村 5 组',
}
export const wang: NewParty = { side: 'respondent', kind: 'person', name: '王建国' }

/** Does a command as somebody; throws the refusal, because a test does not stand on an impossible case. */
export async function does(database: Database, person: Person, asked: Omit<Asked, 'id'>, now: string) {
  const result = await perform(database, { id: randomUUID(), ...asked }, { person, now, newId: randomUUID })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

/** A mediation at the village committee, applied for by both neighbours on 2 March 2026. */
export const aMediation = (database: Database, person: Person, now: string, people: NewParty[] = [lee, wang]) =>
  does(
    database,
    person,
    {
      command: {
        ...{ kind: 'register', title: '排水沟纠纷', story: '雨水流进李家院子', category: 'neighbour' },
        ...{ source: 'application', place: VILLAGE, on: '2026-03-02', entry: {} },
        ...{ procedure: 'people-mediation', body: committeeOf(VILLAGE) },
      },
      people,
    },
    now,
  )

export function disputeIn(database: Database, disputeId: string): Dispute {
  const dispute = fold(disputeFile(database.reader, disputeId).events, catalogue)
  if (!dispute) throw new Error(`no dispute ${disputeId}`)
  return dispute
}

/** One step of the proceeding at hand, its form filled in where the test says nothing. */
export function takes(
  database: Database,
  person: Person,
  disputeId: string,
  step: string,
  now: string,
  entry: Typed = {},
) {
  const proceeding = currentOf(disputeIn(database, disputeId))
  const rule = proceeding && catalogue.get(proceeding.procedure)?.steps[step]
  if (!rule) throw new Error(`no step ${step}`)
  const on = now.slice(0, 10)
  const typed = { ...filled(rule, on, proceeding.body, entry) }
  return does(
    database,
    person,
    { disputeId, command: { kind: 'step', proceeding: proceeding.id, step, on, entry: typed } },
    now,
  )
}
