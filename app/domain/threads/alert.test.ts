/** What an alert may become, and by whom: never lowered but by a person who says why. */
import { describe, expect, it } from 'vitest'
import { fieldsOf } from '#app/domain/procedures/field'
import { warningLevels, type Earlier } from '#app/domain/warnings/warning'
import { warningDefaults } from '#app/domain/warnings/settings'
import { watchWith } from '#app/domain/warnings/watch'
import { threadViews } from '#app/domain/dispute/thread-view'
import type { CommandOf } from '#app/domain/dispute/command'
import type { Person } from '#app/domain/people/permission'
import { testCalendar } from '#test/calendar'
import { aDispute, person, type Dossier } from '#test/factories/dispute'
import { CENTRE, committeeOf, DISTRICT, OTHER_TOWN, territory, VILLAGE } from '#test/factories/territory'
import { alert } from './alert'

const heights = { yellow: 0, orange: 1, red: 2, closed: -1 }
const heightOf = (state: string) => heights[state.replace('-answered', '') as keyof typeof heights]
const moves = Object.entries(alert.moves)
const leads = (to: (typeof moves)[number][1]['to']) => (typeof to === 'string' ? [to] : Object.values(to.is))
const downs = moves.filter(([, { from = [], to }]) =>
  from.some((state) => leads(to).some((after) => heightOf(after) < heightOf(state))),
)

describe('the moves', () => {
  it('go down only by a person, with a reason that is asked for, once it has been answered', () => {
    expect(downs.map(([key]) => key)).toEqual(['lower-red', 'lower', 'close-red', 'close'])
    for (const [key, move] of downs) {
      expect('byRule' in move, key).toBe(false)
      expect(fieldsOf(move.enter).find(({ name }) => name === 'reason')).toMatchObject({ required: true })
      for (const state of move.from ?? []) expect(state, key).toMatch(/-answered$/)
    }
  })

  it('from red are made by the centre or an official, and not by who handles the case', () => {
    const fromRed = downs.filter(([, { from = [] }]) => from.some((state) => state.startsWith('red')))
    expect(fromRed.map(([key]) => key)).toEqual(['lower-red', 'close-red'])
    for (const [, move] of fromRed) expect(move).toMatchObject({ by: ['intake-clerk', 'official'], apart: true })
  })

  it('made by a rule never go down', () => {
    const byRule = moves.filter(([, move]) => move.byRule)
    expect(byRule.map(([key]) => key)).toEqual(['found', 'found-orange', 'found-red'])
    for (const [key, { from = [], to }] of byRule)
      for (const state of from)
        for (const after of leads(to)) expect(heightOf(after) >= heightOf(state), key).toBe(true)
  })

  it('lead from every level to its answer', () => {
    for (const level of warningLevels)
      expect(moves.find(([key]) => key === `answer-${level}`)?.[1]).toMatchObject({
        from: [level],
        to: `${level}-answered`,
      })
  })
})

const mediator = person('mediator', committeeOf(VILLAGE))
const clerk = person('intake-clerk', CENTRE)
const official = person('official', DISTRICT)
const none: Earlier = { sameParties: 0, policeCalls: 0, minors: 0 }
let earlier = none
const watch = watchWith(() => earlier, warningDefaults)

type Told = { story?: string; people?: number; category?: 'family' | 'neighbour' }

function registered(told: Told, seen: Partial<Earlier> = {}): Dossier {
  earlier = { ...none, ...seen }
  const dossier = aDispute({ watch, people: () => [{ id: clerk.account, name: '', role: clerk.role }] })
  const at = { procedure: 'people-mediation', body: committeeOf(VILLAGE) }
  return dossier.does({ ...dossier.registration({ ...at, ...told }), on: '2020-06-06' }, mediator)
}

const itemOf = (dossier: Dossier, thread = 'alert') =>
  dossier.dispute.threads.findLast((each) => each.thread === thread)
const move = (dossier: Dossier, name: string, entry: Record<string, unknown>): CommandOf<'thread'> => ({
  ...{ kind: 'thread', thread: 'alert', move: name, on: '2020-06-06', entry },
  ...(alert.moves[name]?.from ? { item: itemOf(dossier)?.id } : {}),
})
const makes = (dossier: Dossier, who: Person, name: string, entry: Record<string, unknown>) =>
  dossier.does(move(dossier, name, entry), who)
const refusal = (dossier: Dossier, who: Person, name: string, entry: Record<string, unknown>) => {
  const asked = dossier.ask(move(dossier, name, entry), who)
  return asked.ok ? 'allowed' : asked.refusal.code
}
const measures = { measures: '已到场劝离', notified: 'police' }

describe('a rule', () => {
  it('raises an alert when a dispute is registered, and says what it found, never what was told', () => {
    const dossier = registered({ story: '男方持刀上门，扬言放火', people: 12 })
    expect(dossier.dispute.flags).toEqual(['alert-red'])
    expect(itemOf(dossier)).toMatchObject({
      state: 'red',
      facts: { level: 'red', weapons: 'red', threats: 'red', people: 'yellow' },
    })
    const written = JSON.stringify(dossier.events)
    for (const word of ['持刀', '扬言', '放火']) expect(written).not.toContain(word)
  })

  it('is told at its level in words, though no form may be lowered to it', () => {
    const dossier = registered({ story: '男方持刀上门，扬言放火' })
    const { catalogue, threads, people } = dossier
    const viewing = {
      person: mediator,
      today: '2020-06-06',
      territory,
      calendar: testCalendar,
      catalogue,
      threads,
      people,
    }
    const telling = { territory, records: new Map(), names: new Map(), full: true }
    const [shown] = threadViews(dossier.dispute, viewing, telling)
    expect(shown?.facts.find(({ name }) => name === 'level')?.value).toMatchObject({ words: { zh: '红色' } })
  })

  it('is silent where there is no sign', () => {
    expect(registered({ story: '围墙滴水，双方没有打架' }).dispute.threads).toEqual([])
  })

  it('does not find the same again, but raises it when something graver is told', () => {
    const dossier = registered({ story: '双方打架', people: 12 }).step('accept', {}, { as: mediator, on: '2020-06-06' })
    expect(dossier.events.filter(({ kind }) => kind === 'threaded')).toHaveLength(1)
    expect(itemOf(dossier)?.state).toBe('orange')
    makes(dossier, mediator, 'answer-orange', measures)
    makes(dossier, mediator, 'raise-to-red', { level: 'red', told: '有人报信，对方备了家伙' })
    expect(itemOf(dossier)?.state).toBe('red')
  })

  it('is raised by what is entered late, of a day before it was answered', () => {
    const dossier = registered({ story: '双方打架', people: 12 })
    dossier.does({ ...move(dossier, 'answer-orange', measures), on: '2020-06-08' }, mediator)
    const late = { kind: 'thread', thread: 'way-choice', move: 'choose', on: '2020-06-07' } as const
    const entry = { way: 'none', 'chosen-by': 'applicant', told: 'oral', note: '扬言放火' }
    expect(dossier.tries({ ...late, entry }, mediator)).toMatchObject({ ok: true })
    expect(itemOf(dossier)).toMatchObject({ state: 'red', marks: { raised: '2020-06-08' } })
  })

  it('is raised by what a correction tells, and not by why it was made', () => {
    const dossier = registered({ story: '雨水流进院子' })
    const on = '2020-06-06'
    const corrects = (reason: string, story: string) =>
      dossier.tries(
        { kind: 'correct', corrects: 1, reason, on, instead: { on: dossier.day, entry: { story } } },
        mediator,
      )
    expect(corrects('先前误写为扬言放火', '雨水流进院子，墙体受潮')).toMatchObject({ ok: true })
    expect(itemOf(dossier)).toBeUndefined()
    expect(corrects('补充', '雨水流进院子，对方扬言放火')).toMatchObject({ ok: true })
    expect(itemOf(dossier)?.state).toBe('red')
  })

  it('begins a new one after it was closed only for what is newly told', () => {
    const dossier = registered({ people: 40 })
    makes(dossier, mediator, 'answer-orange', measures)
    makes(dossier, mediator, 'close', { reason: '人员已疏散，代表已选出' })
    expect(dossier.dispute.flags).toEqual([])
    dossier.step('accept', {}, { as: mediator, on: '2020-06-06' })
    expect(dossier.dispute.threads).toHaveLength(1)
  })

  it('marks a child and violence at home, and asks for the report', () => {
    const dossier = registered({ category: 'family', story: '长期殴打，孩子身上有伤痕' }, { minors: 1 })
    expect(dossier.dispute.flags).toEqual(['alert-red', 'harm-to-report', 'minor', 'violence'])
    expect(itemOf(dossier, 'harm-report')).toMatchObject({ state: 'due', facts: { cause: 'minor' } })
  })

  it('does not set again what a person lifted', () => {
    const dossier = registered({}, { minors: 1 })
    const item = itemOf(dossier, 'protection')?.id
    const lift = { kind: 'thread' as const, thread: 'protection', move: 'lift', item, on: '2020-06-06' }
    expect(dossier.ask({ ...lift, entry: {} }, mediator)).toMatchObject({ refusal: { code: 'invalid-entry' } })
    dossier.does({ ...lift, entry: { reason: '登记错误，已满十八周岁' } }, mediator)
    dossier.step('accept', {}, { as: mediator, on: '2020-06-06' })
    expect(dossier.dispute.flags).toEqual([])
  })
})

describe('people', () => {
  it('report a danger: who has it, who registered it, who is above; nobody else', () => {
    const quiet = registered({})
    const told = { level: 'yellow', told: '听说要闹' }
    for (const who of [mediator, clerk, official]) expect(refusal(quiet, who, 'report', told)).toBe('allowed')
    for (const who of [
      person('mediator', committeeOf(OTHER_TOWN)),
      person('auditor', DISTRICT),
      person('official', OTHER_TOWN),
    ])
      expect(refusal(quiet, who, 'report', told)).toBe('not-allowed')
  })

  it('answer it with what is done at once', () => {
    const red = registered({ story: '扬言放火' })
    expect(refusal(red, mediator, 'answer-red', {})).toBe('invalid-entry')
    expect(refusal(red, mediator, 'answer-orange', measures)).toBe('step-not-allowed-now')
    makes(red, official, 'answer-red', measures)
    expect(itemOf(red)).toMatchObject({
      state: 'red-answered',
      marks: { raised: '2020-06-06', answered: '2020-06-06' },
    })
    expect(red.dispute.flags).toEqual(['alert-red'])
  })

  it('never make it disappear unanswered, nor without a reason, nor by themselves when it is red', () => {
    const red = registered({ story: '扬言放火' })
    expect(refusal(red, clerk, 'close-red', { reason: '无事' })).toBe('step-not-allowed-now')
    makes(red, mediator, 'answer-red', measures)
    expect(refusal(red, mediator, 'close-red', { reason: '无事' })).toBe('not-allowed')
    expect(refusal(red, mediator, 'lower-red', { level: 'yellow', reason: '无事' })).toBe('not-allowed')
    expect(refusal(red, clerk, 'lower-red', { level: 'yellow' })).toBe('invalid-entry')
    red.does({ kind: 'assign', proceeding: red.now.id, handler: clerk.account, on: '2020-06-06' }, mediator)
    expect(refusal(red, clerk, 'lower-red', { level: 'yellow', reason: '无事' })).toBe('not-allowed')
    makes(red, official, 'lower-red', { level: 'yellow', reason: '当事人已离开本地' })
    expect(itemOf(red)).toMatchObject({ state: 'yellow-answered', facts: { level: 'yellow' } })
    expect(red.dispute.flags).toEqual(['alert-yellow'])
  })

  it('cannot put right or take back what was written of it', () => {
    const red = registered({ story: '扬言放火' })
    const n = red.events.findLast(({ kind }) => kind === 'threaded')?.n ?? 0
    makes(red, mediator, 'answer-red', measures)
    for (const corrects of [n, n + 1]) {
      const asked = red.ask({ kind: 'correct', corrects, reason: '误写', on: '2020-06-06' }, mediator)
      expect(asked).toMatchObject({ ok: false, refusal: { code: 'nothing-to-correct' } })
    }
  })
})
