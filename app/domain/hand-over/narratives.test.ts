import { expect, it } from 'vitest'
import { narrativesOf } from '#app/domain/hand-over/narratives'
import { catalogue } from '#app/domain/procedures'
import { threadShelf } from '#app/domain/threads'
import { aDispute, person } from '#test/factories/dispute'

const shelves = { catalogue, threads: threadShelf }

/** A session of a sort, held: its minutes alone, as [field, conciliatory]. */
function minutesOf(procedure: string, sort: string, steps: readonly string[] = []) {
  const dossier = aDispute()
    .in(procedure)
    .through(...steps)
  const as = person(procedure === 'people-mediation' ? 'mediator' : 'arbitration-secretary', dossier.now.body)
  const move = (key: string, entry: Record<string, unknown>, item?: string) =>
    dossier.does(
      {
        ...{ kind: 'thread', thread: 'session', move: key, on: dossier.day, entry },
        ...(item === undefined ? { proceeding: dossier.now.id } : { item }),
      },
      as,
    )
  move('plan', { sort, day: dossier.day, from: '09:00', until: '10:00', where: 'online' })
  move('hold', { came: 'all', minutes: '说了什么', read: 'yes', end: 'over' }, dossier.dispute.threads[0]?.id)
  return narrativesOf(dossier.events, shelves).map(({ field, conciliatory }) => [field.en, conciliatory])
}

it('knows the minutes of a mediation from those of a hearing, by what the session was planned for', () => {
  expect(minutesOf('people-mediation', 'mediation')).toEqual([['Minutes', true]])
  expect(minutesOf('labour-arbitration', 'labour-sitting')).toEqual([['Minutes', false]])
})

it('lists what was entered and what it said before it was put right, each once', () => {
  const dossier = aDispute().in('people-mediation').through('accept', 'start', 'hold-session')
  const [first] = narrativesOf(dossier.events, shelves)
  dossier.correct(dossier.events.length, { on: dossier.day, entry: { session: '另有说法' } })
  const told = narrativesOf(dossier.events, shelves)
  expect(told.map(({ entry, conciliatory }) => [entry.zh, conciliatory])).toEqual([
    ['已调解一次', true],
    ['已调解一次', true],
  ])
  expect([told[0], new Set(told.map(({ record }) => record)).size]).toEqual([first, 2])
})
