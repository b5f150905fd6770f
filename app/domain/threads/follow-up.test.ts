/** A visit is planned once the case has ended, made or missed, and its day is the plan's. */
import { expect, it } from 'vitest'
import { threadDeadlines } from '#app/domain/dispute/deadlines'
import { testCalendar as calendar } from '#test/calendar'
import { aDispute, person, type Dossier } from '#test/factories/dispute'
import { committeeOf, VILLAGE } from '#test/factories/territory'

const mediator = person('mediator', committeeOf(VILLAGE))

const settled = () => aDispute().in('people-mediation', { on: '2026-03-02' }).through('accept', 'start', 'agree')

type Entry = Readonly<Record<string, unknown>>

function moves(dossier: Dossier, move: string, entry: Entry, on: string) {
  const item = dossier.dispute.threads.find((each) => each.open)?.id
  const what = item === undefined ? { proceeding: dossier.now.id } : { item }
  return dossier.tries({ kind: 'thread', thread: 'follow-up', move, on, entry, ...what }, mediator)
}

function planned(day = '2026-03-14') {
  const dossier = settled()
  expect(moves(dossier, 'plan', { day }, '2026-03-02')).toMatchObject({ ok: true })
  const visit = () => dossier.dispute.threads[0] ?? expect.fail('nothing planned')
  const due = () => threadDeadlines(visit(), dossier.threads, calendar).map(({ due: on, state }) => [on, state])
  return { dossier, visit, due }
}

it('is not planned while the case goes on, nor for a day that has passed', () => {
  const running = aDispute().in('people-mediation', { on: '2026-03-02' }).through('accept', 'start')
  expect(moves(running, 'plan', { day: '2026-03-14' }, '2026-03-02')).toMatchObject({
    refusal: { code: 'step-not-allowed-now' },
  })
  expect(moves(settled(), 'plan', { day: '2026-03-01' }, '2026-03-02')).toMatchObject({
    refusal: { fields: { day: ['too-early'] } },
  })
})

it('is due on the very day planned, a Saturday too, and late after it', () => {
  const { dossier, visit, due } = planned()
  expect(due()).toEqual([['2026-03-14', 'running']])
  expect(moves(dossier, 'visit', { how: 'phone', found: 'satisfied' }, '2026-03-16')).toMatchObject({ ok: true })
  expect(visit()).toMatchObject({ state: 'visited', open: false, marks: { visited: '2026-03-16' } })
  expect(due()).toEqual([['2026-03-14', 'late']])
})

it('is in time when it is made before the day planned', () => {
  const { dossier, due } = planned()
  expect(moves(dossier, 'visit', { how: 'visit', found: 'satisfied' }, '2026-03-10')).toMatchObject({ ok: true })
  expect(due()).toEqual([['2026-03-14', 'met']])
})

it('asks what was said unless everybody is content', () => {
  const { dossier } = planned()
  for (const found of ['dissatisfied', 'not-performed', 'relapsed'])
    expect(moves(dossier, 'visit', { how: 'visit', found }, '2026-03-14')).toMatchObject({
      refusal: { fields: { account: ['required'] } },
    })
})

it('is tried again on another day when nobody was reached, or given up with a reason', () => {
  const { dossier, visit, due } = planned()
  moves(dossier, 'miss', { how: 'phone', again: '2026-03-20' }, '2026-03-14')
  expect([visit().state, due()]).toEqual(['missed', [['2026-03-20', 'running']]])
  expect(moves(dossier, 'drop', {}, '2026-03-20')).toMatchObject({ refusal: { fields: { why: ['required'] } } })
  expect(moves(dossier, 'drop', { why: '已迁居外省' }, '2026-03-20')).toMatchObject({ ok: true })
  expect([visit().open, due()]).toEqual([false, [['2026-03-20', 'void']]])
})
