/** A body asked to take part reads and answers; joined it acts; having left it only knows what was. */
import { describe, expect, it } from 'vitest'
import { threadDeadlines } from '#app/domain/dispute/deadlines'
import { standingBy } from '#app/domain/dispute/standing'
import { mayWith, type DisputeAction, type Person } from '#app/domain/people/permission'
import { testCalendar } from '#test/calendar'
import { aDispute, person, type Dossier } from '#test/factories/dispute'
import { committeeOf, JUSTICE, territory, TOWN, VILLAGE } from '#test/factories/territory'

const chief = person('mediator', committeeOf(VILLAGE))
const theirs = person('intake-clerk', TOWN)
const stranger = person('review-officer', JUSTICE)

type Entry = Readonly<Record<string, unknown>>
function moves(dossier: Dossier, move: string, entry: Entry, as: Person) {
  const item = dossier.dispute.threads.find((each) => each.open)?.id
  return dossier.tries({ kind: 'thread', thread: 'joint-handling', move, on: '2020-03-03', entry, item }, as)
}

const may = ({ dispute }: Dossier, who: Person, action: DisputeAction) =>
  mayWith(who, action, TOWN, standingBy(action, dispute, territory))
const standsTo = (dossier: Dossier, who: Person) =>
  (['see-dispute', 'act'] as const).filter((action) => may(dossier, who, action))

function asked(more: Entry = {}) {
  const dossier = aDispute().in('people-mediation').step('accept')
  expect(standsTo(dossier, theirs)).toEqual([])
  expect(moves(dossier, 'ask', { body: TOWN, task: '一起上门', ...more }, chief)).toMatchObject({ ok: true })
  return dossier
}

describe('a body that is asked', () => {
  it('reads and answers, and does not act yet', () => {
    const dossier = asked()
    expect(standsTo(dossier, theirs)).toEqual(['see-dispute'])
    expect(dossier.dispute.threads[0]).toMatchObject({ state: 'asked', asked: TOWN })
    const withdraw = dossier.taken('withdraw', {}, { on: '2020-03-03' }).command
    expect(dossier.ask(withdraw, theirs)).toMatchObject({ refusal: { code: 'not-allowed' } })
  })

  it('answers for itself: nobody joins or declines for it', () => {
    const dossier = asked()
    for (const who of [chief, stranger])
      expect(moves(dossier, 'join', {}, who)).toMatchObject({ refusal: { code: 'not-allowed' } })
    expect(moves(dossier, 'decline', {}, theirs)).toMatchObject({
      refusal: { fields: { 'declined-why': ['required'] } },
    })
    expect(moves(dossier, 'decline', { 'declined-why': '不属于职责' }, theirs)).toMatchObject({ ok: true })
    expect(dossier.dispute.threads[0]).toMatchObject({ state: 'declined', open: false, asked: undefined })
  })

  it('has until the day it was asked for, if one was', () => {
    const dossier = asked({ 'answer-by': '2020-03-08' })
    const clocks = () =>
      dossier.dispute.threads.flatMap((each) =>
        threadDeadlines(each, dossier.threads, testCalendar).map(({ rule, due, state }) => [rule, due, state]),
      )
    expect(clocks()).toEqual([['joint.answer', '2020-03-08', 'running']])
    moves(dossier, 'join', {}, theirs)
    expect(clocks()).toEqual([['joint.answer', '2020-03-08', 'met']])
    expect(moves(asked(), 'ask', { body: JUSTICE, task: '查档', 'answer-by': '2020-03-02' }, chief).ok).toBe(false)
  })
})

describe('a body that has joined', () => {
  it('is the one that was asked: a correction afterwards shares it with no other', () => {
    const dossier = asked()
    const n = dossier.dispute.version
    const on = '2020-03-03'
    const corrects = (body: string) =>
      dossier.ask(
        { kind: 'correct', corrects: n, reason: '误写', on, instead: { on, entry: { body, task: '查档' } } },
        chief,
      )
    expect(corrects(JUSTICE).ok).toBe(true)
    moves(dossier, 'join', {}, theirs)
    expect(corrects(JUSTICE)).toMatchObject({ refusal: { code: 'correction-breaks-later', about: { n: n + 1 } } })
    expect(corrects(TOWN).ok).toBe(true)
  })

  it('acts as if it had the case, says what it did, and acts no more once it has left', () => {
    const dossier = asked()
    moves(dossier, 'join', {}, theirs)
    expect(standsTo(dossier, theirs)).toEqual(['see-dispute', 'act'])
    const withdraw = dossier.taken('withdraw', {}, { on: '2020-03-03' }).command
    expect(dossier.ask(withdraw, theirs)).toMatchObject({ ok: true })
    expect(moves(dossier, 'contribute', { contribution: '已现场查看' }, chief).ok).toBe(false)
    expect(moves(dossier, 'contribute', { contribution: '已现场查看' }, theirs).ok).toBe(true)
    expect(moves(dossier, 'leave', { 'left-for': 'done' }, chief)).toMatchObject({ ok: true })
    expect(standsTo(dossier, theirs)).toEqual(['see-dispute'])
  })
})
