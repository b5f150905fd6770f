import { writeSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { openDatabase } from '#app/db/connection.server'
import { currentProceeding } from '#app/db/current.server'
import { perform, type Asked } from '#app/db/perform.server'
import type { Person } from '#app/domain/people/permission'

// A process that accepts cases at a committee until it is killed. Each line it says is a dispute whose acceptance was
// acknowledged.

const [file = '', body = ''] = process.argv.slice(2)
const database = openDatabase(file)
const person: Person = { account: 'mediator', name: '某', role: 'mediator', body }
const on = '2020-03-02'

async function does(asked: Omit<Asked, 'id'>): Promise<string> {
  const result = await perform(
    database,
    { id: randomUUID(), ...asked },
    { person, now: `${on}T02:00:00.000Z`, newId: randomUUID },
  )
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value.disputeId
}

async function accepts(): Promise<void> {
  const disputeId = await does({
    command: {
      ...{
        kind: 'register',
        title: '田埂之争',
        category: 'neighbour',
        source: 'application',
        place: '320614101201',
        on,
      },
      ...{ procedure: 'people-mediation', body, entry: {} },
    },
    people: [{ side: 'applicant', kind: 'person', name: '张三' }],
  })
  const proceeding = currentProceeding(database.reader, disputeId)
  await does({ disputeId, command: { kind: 'step', proceeding, step: 'accept', on, entry: { difficulty: 'simple' } } })
  writeSync(1, `${disputeId}\n`)
}

for (;;) await Promise.all([accepts(), accepts(), accepts()])
