/** A made-up thread, on the shelf in this test only, is opened, moved, booked, shared, flagged, corrected and told. */
import { expect, it } from 'vitest'
import { allDeadlines } from '#app/domain/dispute/deadlines'
import { threadPage } from '#app/domain/dispute/thread-page'
import { viewOf, type Viewing } from '#app/domain/dispute/view'
import type { Person } from '#app/domain/people/permission'
import { threadShelf } from '#app/domain/threads'
import { testCalendar } from '#test/calendar'
import { aDispute, person, TODAY, type Dossier } from '#test/factories/dispute'
import { chess, withChess } from '#test/factories/made-up-thread'
import { committeeOf, OTHER_TOWN, territory, VILLAGE } from '#test/factories/territory'

const mediator = person('mediator', committeeOf(VILLAGE))
const guest = person('mediator', committeeOf(OTHER_TOWN))
const ON = '2020-03-02'
const appointment = { day: '2020-03-05', from: '09:00', until: '10:00', table: 'room-1', players: 'zhang,li' }

const atTable = () => aDispute({ threads: withChess }).in('people-mediation').through('accept', 'start')
type Entry = Record<string, unknown>

function moves(dossier: Dossier, move: string, entry: Entry, more: { item?: string; on?: string; as?: Person } = {}) {
  const { as = mediator, on = ON, item } = more
  return dossier.tries({ kind: 'thread', thread: 'chess', move, on, entry, item }, as)
}

/** With a game laid out. */
function laidOut() {
  const dossier = atTable()
  expect(moves(dossier, 'lay', appointment)).toMatchObject({ ok: true })
  const item = dossier.dispute.threads[0]?.id ?? ''
  const refusal = (move: string, entry: Entry, more: { item?: string; on?: string; as?: Person } = { item }) => {
    const made = moves(dossier, move, entry, more)
    return made.ok ? 'done' : made.refusal
  }
  return { dossier, item, refusal, now: () => dossier.dispute.threads[0] }
}

const viewed = (dossier: Dossier, who: Person) => {
  const viewing: Viewing = {
    ...{ person: who, today: TODAY, territory, calendar: testCalendar },
    ...{ catalogue: dossier.catalogue, threads: dossier.threads, people: dossier.people },
  }
  const records = new Map(dossier.records.map(({ id, text }) => [id, text]))
  const names = new Map([['zhang', '张三'], ['li', '李四'], ['room-1', '一号桌']]) // prettier-ignore
  const file = { events: dossier.events, records, parties: [], attachments: [], names }
  return { viewing, view: viewOf(dossier.dispute, file, viewing) }
}

it('is not on the shelf', () => {
  expect(threadShelf.has(chess.key)).toBe(false)
})

it('is opened, moved and over, and counts nothing of the procedure', () => {
  const { dossier, item, now } = laidOut()
  expect(now()).toMatchObject({ state: 'laid', open: true, openedOn: ON, openedBy: mediator.account })
  const stage = dossier.now.stage
  moves(dossier, 'finish', { result: 'adjourned' }, { item })
  expect(now()).toMatchObject({ state: 'laid', open: true, marks: { laid: ON, finished: ON } })
  moves(dossier, 'finish', { result: 'drawn', said: '各让一步' }, { item, on: '2020-03-06' })
  expect(now()).toMatchObject({ state: 'over', open: false, lastOn: '2020-03-06' })
  expect(dossier.now.stage).toBe(stage)
  expect(JSON.stringify(dossier.events)).not.toContain('各让一步')
})

it('is refused to whom it is not for, out of its state, too early, and when not filled in', () => {
  const { dossier, item, refusal } = laidOut()
  expect(refusal('finish', { result: 'drawn' }, { item, as: person('intake-clerk', mediator.body) })).toMatchObject({
    code: 'not-allowed',
  })
  expect(refusal('finish', { result: 'drawn' }, { item, as: guest })).toMatchObject({ code: 'not-allowed' })
  expect(refusal('shout', { words: '将军' })).toMatchObject({ code: 'not-allowed' })
  expect(refusal('castle', {})).toMatchObject({ code: 'unknown-step' })
  expect(refusal('finish', { result: 'drawn' }, { item: 'id-999' })).toMatchObject({ code: 'not-found' })
  expect(refusal('finish', { result: 'drawn' }, { item, on: '2020-03-01' })).toMatchObject({
    code: 'date-before-start',
  })
  expect(refusal('finish', {})).toMatchObject({ code: 'invalid-entry', fields: { result: ['required'] } })
  expect(refusal('lay', { ...appointment, day: '2020-03-01' }, {})).toMatchObject({ fields: { day: ['too-early'] } })
  expect(refusal('lay', { ...appointment, players: 'zhang,nobody' }, {})).toMatchObject({
    fields: { players: ['not-a-choice'] },
  })
  moves(dossier, 'finish', { result: 'drawn' }, { item, on: '2020-03-06' })
  expect(refusal('finish', { result: 'drawn' }, { item, on: '2020-03-07' })).toMatchObject({
    code: 'step-not-allowed-now',
  })
})

it('takes table and players for its time, and touching is no overlap', () => {
  const { refusal, now } = laidOut()
  expect(now()?.booked).toEqual({
    keys: ['room:room-1', 'person:zhang', 'person:li'],
    ...{ day: '2020-03-05', from: '09:00', until: '10:00' },
  })
  expect(refusal('lay', { ...appointment, from: '09:30', until: '09:45' }, {})).toEqual({
    code: 'double-booked',
    about: { kind: 'room', id: 'room-1', day: '2020-03-05', from: '09:00', until: '10:00' },
    fields: { table: ['taken'] },
  })
  const elsewhere = { ...appointment, table: 'room-2', from: '08:00', until: '09:01', players: 'li' }
  expect(refusal('lay', elsewhere, {})).toMatchObject({
    about: { kind: 'person', id: 'li' },
    fields: { players: ['taken'] },
  })
  expect(refusal('lay', { ...appointment, from: '10:00', until: '11:00' }, {})).toBe('done')
  expect(refusal('lay', { ...appointment, from: '10:00', until: '10:00' }, {})).toMatchObject({
    fields: { until: ['not-after-start'] },
  })
  // Its own time is in nobody's way, and what is over takes nothing.
  expect(refusal('relay', { ...appointment, from: '08:30', until: '09:30' })).toBe('done')
  expect(refusal('finish', { result: 'drawn' })).toBe('done')
  expect(now()?.booked).toBeUndefined()
})

it('lets the body it names see and act while it watches, and only see after', () => {
  const { dossier, item, refusal } = laidOut()
  expect(viewed(dossier, guest).view).toBeUndefined()
  expect(refusal('invite', { watcher: guest.body })).toBe('done')
  expect(viewed(dossier, guest).view?.may.act).toBe(true)
  expect(dossier.dispute.flags).toEqual(['noisy'])
  expect(refusal('finish', { result: 'drawn' }, { item, as: guest })).toBe('done')
  expect(viewed(dossier, guest).view?.may).toMatchObject({ act: false })
  expect(dossier.dispute.flags).toEqual([])
})

it('has its deadline counted by the rule it names', () => {
  const { dossier, item } = laidOut()
  const dues = () =>
    allDeadlines(dossier.dispute, dossier.catalogue, testCalendar, undefined, withChess)
      .filter((each) => each.proceedingId === item)
      .map(({ rule, due, state }) => [rule, due, state])
  // Three working days after Monday 2 March 2020 is Thursday the 5th.
  expect(dues()).toEqual([['ref.decide', '2020-03-05', 'running']])
  moves(dossier, 'finish', { result: 'drawn' }, { item, on: '2020-03-06' })
  expect(dues()).toEqual([['ref.decide', '2020-03-05', 'late']])
})

it('is put right like a step, unless what follows stands on it or the time is taken', () => {
  const { dossier, item } = laidOut()
  moves(dossier, 'lay', { ...appointment, from: '10:00', until: '11:00' })
  const n = dossier.events.length - 1
  const correct = (instead?: { on: string; entry: Entry }) =>
    dossier.tries({ kind: 'correct', corrects: n, reason: '看错', on: TODAY, instead }, mediator)
  expect(correct({ on: ON, entry: { ...appointment, from: '09:30', until: '10:30' } })).toMatchObject({
    refusal: { code: 'double-booked', about: { from: '10:00', until: '11:00' } },
  })
  expect(correct({ on: ON, entry: { ...appointment, until: '09:30' } })).toMatchObject({ ok: true })
  expect(dossier.dispute.threads[0]?.booked).toMatchObject({ from: '09:00', until: '09:30' })
  moves(dossier, 'finish', { result: 'drawn' }, { item })
  expect(correct()).toMatchObject({ refusal: { code: 'correction-breaks-later' } })
})

it('is told with its facts and names, and offered to who may', () => {
  const { dossier, item } = laidOut()
  const { view } = viewed(dossier, mediator)
  expect(view?.entries[0]).toMatchObject({
    about: { kind: 'threaded', done: { zh: '已摆棋' }, thread: { zh: '对弈' }, byRule: false },
    source: { zh: '本地习惯' },
    correctable: true,
  })
  expect(view?.threads[0]).toMatchObject({ id: item, state: { zh: '已摆棋' }, open: true })
  const facts = view?.threads[0]?.facts.map(({ name, value }) => [name, Object.values(value)[1]])
  expect(facts).toEqual([
    ...[['day', '2020-03-05'], ['from', '09:00'], ['until', '10:00']],
    ...[['table', ['一号桌']], ['players', ['张三', '李四']]],
  ]) // prettier-ignore
  expect(view?.threads[0]?.moves.map(({ move }) => move)).toEqual(['relay', 'invite', 'finish'])
  expect(view?.mayOpen.map(({ thread, moves: open }) => [thread, open.map(({ move }) => move)])).toContainEqual([
    'chess',
    ['lay'],
  ])
})

it('has a page drawn from its data, and none where it is not theirs', () => {
  const { dossier, item } = laidOut()
  const page = (who: Person, move: string) => {
    const found = threadPage(dossier.dispute, { thread: 'chess', move, item }, viewed(dossier, who).viewing)
    return found.ok ? found.value.page : found.refusal
  }
  expect(page(mediator, 'finish')).toMatchObject({
    ...{ name: { zh: '收棋' }, of: { zh: '对弈' }, source: { zh: '本地习惯' } },
    leads: [{ zh: '终局' }],
    fields: [
      { name: 'result', required: true },
      { name: 'said', required: false },
    ],
  })
  expect(page(mediator, 'finish')).not.toHaveProperty('no', 'not-allowed')
  expect(page(guest, 'finish')).toMatchObject({ no: 'not-allowed' })
  expect(page(mediator, 'shout')).toMatchObject({ no: 'not-allowed' })
})

it('is moved by a rule that found something in what was written, and what a rule wrote is not taken back', () => {
  const dossier: Dossier = aDispute({
    threads: withChess,
    watch: (dispute, texts) => {
      const [game] = dispute.threads
      if (!game?.open || game.state !== 'laid' || !texts.some((text) => text.includes('将军'))) return []
      return [{ thread: 'chess', move: 'shout', item: game.id, entry: { words: 'check' } }]
    },
  })
  dossier.in('people-mediation').through('accept', 'start')
  moves(dossier, 'lay', appointment)
  const [item, before] = [dossier.dispute.threads[0]?.id ?? '', dossier.events.length]
  moves(dossier, 'finish', { result: 'adjourned', said: '有人喊将军' }, { item })
  expect(dossier.events.slice(before).map(({ n, kind }) => [n, kind])).toEqual([
    [before + 1, 'threaded'],
    [before + 2, 'threaded'],
  ])
  expect(dossier.dispute.threads[0]?.state).toBe('watched')
  expect(viewed(dossier, mediator).view?.entries[0]).toMatchObject({ about: { byRule: true }, correctable: false })
  const back = { kind: 'correct', corrects: before + 2, reason: '不对', on: TODAY } as const
  expect(dossier.tries(back, mediator)).toMatchObject({ refusal: { code: 'nothing-to-correct' } })
})

it('goes on after the case has ended', () => {
  const { dossier, item, refusal, now } = laidOut()
  dossier.step('agree')
  expect(refusal('finish', { result: 'drawn' }, { item, on: dossier.day })).toBe('done')
  expect(now()?.open).toBe(false)
})
