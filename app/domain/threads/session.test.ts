/** A session takes its room and people, gives them back when it is moved, and is told of in the time of the law. */
import { expect, it } from 'vitest'
import { allDeadlines, threadDeadlines } from '#app/domain/dispute/deadlines'
import { catalogue } from '#app/domain/procedures'
import { sessionSorts, type SessionSort } from '#app/domain/threads/session-sorts'
import { testCalendar as calendar } from '#test/calendar'
import { aDispute, person, type Dossier } from '#test/factories/dispute'
import { committeeOf, VILLAGE } from '#test/factories/territory'

const mediator = person('mediator', committeeOf(VILLAGE))
const aMediation = () =>
  aDispute().in('people-mediation', { on: '2026-03-02' }).step('accept', {}, { on: '2026-03-02' })

type Typed = Readonly<Record<string, unknown>>
const hall = { day: '2026-03-20', from: '09:00', until: '11:00', where: 'room', room: 'room-1', people: 'zhang,li' }

function moves(dossier: Dossier, move: string, entry: Typed, on = '2026-03-02', item?: string) {
  const proceeding = dossier.now.id
  return dossier.tries(
    { kind: 'thread', thread: 'session', move, on, entry, ...(item ? { item } : { proceeding }) },
    mediator,
  )
}

function planned(entry: Typed = {}, sort: SessionSort = 'mediation') {
  const dossier = aMediation()
  expect(moves(dossier, 'plan', { sort, ...hall, ...entry })).toMatchObject({ ok: true })
  const item = () => dossier.dispute.threads[0] ?? expect.fail('nothing planned')
  const does = (move: string, typed: Typed, on?: string) => {
    const made = moves(dossier, move, typed, on, item().id)
    expect([move, made]).toMatchObject([move, { ok: true }])
  }
  const notice = () =>
    threadDeadlines(item(), dossier.threads, calendar).map(({ rule, due, state }) => [rule, due, state])
  return { dossier, item, does, notice }
}

it('takes the room and the people for its time', () => {
  const { item } = planned()
  expect(item().booked).toEqual({
    keys: ['room:room-1', 'person:zhang', 'person:li'],
    ...{ day: '2026-03-20', from: '09:00', until: '11:00' },
  })
})

it('is refused where room or people are taken, beside the field that asked, and not when one begins as the other ends', () => {
  const { dossier } = planned()
  const then = { sort: 'mediation', ...hall, from: '10:30', until: '12:00' }
  expect(moves(dossier, 'plan', { ...then, people: undefined })).toMatchObject({
    refusal: { code: 'double-booked', fields: { room: ['taken'] } },
  })
  expect(moves(dossier, 'plan', { ...then, room: 'room-2', people: 'li' })).toMatchObject({
    refusal: { code: 'double-booked', fields: { people: ['taken'] } },
  })
  expect(moves(dossier, 'plan', { ...then, from: '11:00' })).toMatchObject({ ok: true })
})

it('asks for the room or the place that "where" speaks of, and does not end before it begins', () => {
  const dossier = aMediation()
  const plan = (entry: Typed) => moves(dossier, 'plan', { sort: 'mediation', ...hall, ...entry })
  expect(plan({ room: undefined })).toMatchObject({ refusal: { fields: { room: ['required'] } } })
  expect(plan({ where: 'elsewhere', room: undefined })).toMatchObject({ refusal: { fields: { place: ['required'] } } })
  expect(plan({ until: '09:00' })).toMatchObject({ refusal: { fields: { until: ['not-after-start'] } } })
  expect(plan({ day: '2026-03-01' })).toMatchObject({ refusal: { fields: { day: ['too-early'] } } })
})

it('gives its room back when it is moved elsewhere, and all when it is cancelled', () => {
  const { item, does } = planned()
  const elsewhere = { ...hall, where: 'elsewhere', room: undefined, place: '老周家', people: 'li' }
  does('replan', { 'moved-for': 'asked', ...elsewhere })
  expect(item().booked?.keys).toEqual(['person:li'])
  does('cancel', { 'cancelled-for': 'settled' })
  expect([item().open, item().booked]).toEqual([false, undefined])
})

it('keeps where people meet out of the event, as everything told in words', () => {
  const { dossier, item } = planned({ where: 'elsewhere', room: undefined, place: '老周家' })
  expect(JSON.stringify(dossier.events)).not.toContain('老周家')
  expect(item().facts['place']).toMatch(/^id-/)
})

it('goes on after an adjournment, with the clock of its notice begun anew', () => {
  const { item, does, notice } = planned({}, 'review-hearing')
  const held = { came: 'applicants', minutes: '被申请人负责人未到', read: 'yes' }
  does('tell-all', { how: 'paper' }, '2026-03-13')
  does('hold', { ...held, end: 'adjourned' }, '2026-03-20')
  expect(item().state).toBe('adjourned')
  does('replan', { 'moved-for': 'goesOn', ...hall, day: '2026-04-03' }, '2026-03-20')
  // 2 April back to 27 March: five working days.
  expect(notice()).toEqual([['rec.hearing.notice', '2026-03-27', 'running']])
  does('tell-all', { how: 'paper' }, '2026-03-30')
  expect(notice()).toEqual([['rec.hearing.notice', '2026-03-27', 'late']])
  does('hold', { ...held, came: 'all', end: 'over' }, '2026-04-03')
  expect([item().state, item().open]).toEqual(['held', false])
})

it.each<[SessionSort, string, string, string]>([
  // Friday: 19, 18, 17, 16 and 13 March are the five working days before it.
  ['review-hearing', '2026-03-20', 'rec.hearing.notice', '2026-03-13'],
  ['land-sitting', '2026-03-20', 'land.hearing.notice', '2026-03-13'],
  // Days of the calendar: five before Monday the 23rd.
  ['labour-sitting', '2026-03-23', 'lab.hearing.notice', '2026-03-18'],
  // Three working days before Thursday.
  ['traffic-talk', '2026-03-19', 'traffic.notice', '2026-03-16'],
])('%s on %s: %s by %s', (sort, day, rule, due) => {
  const { does, notice } = planned({ day }, sort)
  expect(notice()).toEqual([[rule, due, 'running']])
  does('tell-some', { how: 'phone' }, due)
  expect(notice()).toEqual([[rule, due, 'running']])
  does('tell-all', { how: 'paper' }, due)
  expect(notice()).toEqual([[rule, due, 'met']])
})

it('runs no clock of notice for the other sorts', () => {
  const clocked = ['review-hearing', 'land-sitting', 'labour-sitting', 'traffic-talk']
  for (const sort of (Object.keys(sessionSorts) as SessionSort[]).filter((each) => !clocked.includes(each)))
    expect(planned({}, sort).notice()).toEqual([])
})

it('is planned while the proceeding runs, by those who call people together', () => {
  const dossier = aMediation()
  const plan = {
    kind: 'thread',
    thread: 'session',
    move: 'plan',
    on: '2026-03-02',
    proceeding: dossier.now.id,
  } as const
  const asked = { ...plan, entry: { sort: 'mediation', ...hall } }
  expect(dossier.tries(asked, person('grid-worker', committeeOf(VILLAGE)))).toMatchObject({
    refusal: { code: 'not-allowed' },
  })
  dossier.step('start', {}, { on: '2026-03-02' }).step('agree', {}, { on: '2026-03-02' })
  while (dossier.now.open) dossier.step('perform', {}, { on: '2026-03-02' })
  expect(dossier.tries(asked, mediator)).toMatchObject({ refusal: { code: 'step-not-allowed-now' } })
})

it('counts nothing', () => {
  const { dossier, does } = planned()
  const before = dossier.events.length
  does('tell-all', { how: 'phone' }, '2026-03-03')
  does('hold', { came: 'all', minutes: '各方同意分期', read: 'yes', end: 'over' }, '2026-03-20')
  expect(dossier.events.slice(before).map(({ kind }) => kind)).toEqual(['threaded', 'threaded'])
  expect(dossier.now.marks).not.toHaveProperty('held')
})

it('has no clock of its own for a notice the procedure counts for the same day, and one for any other', () => {
  const dossier = aDispute({ on: '2025-03-03' })
    .in('labour-arbitration')
    .through('accept', 'form-panel')
    .step('notify-hearing', { 'hearing-on': '2025-04-01' })
  const as = person('arbitration-secretary', dossier.now.body)
  const hours = { from: '09:00', until: '11:00', where: 'online' }
  for (const day of ['2025-04-01', '2025-04-08'])
    dossier.does(
      {
        ...{ kind: 'thread', thread: 'session', move: 'plan', proceeding: dossier.now.id, on: dossier.day },
        entry: { sort: 'labour-sitting', day, ...hours },
      },
      as,
    )
  const [same, other] = dossier.dispute.threads
  const dues = (id: string | undefined) =>
    allDeadlines(dossier.dispute, catalogue, calendar)
      .filter((each) => each.proceedingId === id && each.rule === 'lab.hearing.notice')
      .map(({ due }) => due)
  // Five days before: 27 March, and 3 April.
  expect([dues(dossier.now.id), dues(same?.id), dues(other?.id)]).toEqual([['2025-03-27'], [], ['2025-04-03']])
})
