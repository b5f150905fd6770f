import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { calendarOf } from '#app/domain/law/calendar'
import { addDays } from '#app/domain/law/day'
import { may, relationsFor } from '#app/domain/people/permission'
import type { Role } from '#app/domain/people/role'
import { catalogue } from '#app/domain/procedures'
import { catalogueOf, procedure } from '#app/domain/procedures/procedure'
import { territoryOf } from '#app/domain/territory/territory'
import { threadShelf } from '#app/domain/threads'
import { cameDown, conditionOf, dueSoonUntil, meets, stagesWaitingFor, type Listed } from './condition'
import { worklistByKey, worklists, worklistsFor } from './index'
import { caseworkers } from './worklist'

const words = (zh: string) => ({ zh, en: zh })
const mediator: readonly Role[] = ['mediator']
const enter = z.object({})
const step = { name: words('办'), done: words('办了'), enter, by: mediator }

/** Made up: a clerk lets it in, a mediator talks, it may stand still, it ends. */
const talks = procedure({
  key: 'talks',
  name: words('谈'),
  about: words('谈谈'),
  family: 'civil',
  versions: [{ key: '1', name: words('一'), from: '2010-01-01' }],
  stages: {
    new: { name: words('新') },
    talking: { name: words('谈着') },
    still: { name: words('停'), suspended: true },
    over: { name: words('完'), end: true },
  },
  outcomes: { agreed: { name: words('成'), resolves: true } },
  opening: { stage: 'new', marks: [], by: mediator, at: ['committee'], enter, direct: true },
  steps: {
    let: { ...step, from: ['new'], to: 'talking', by: ['intake-clerk'] },
    note: { ...step, from: ['new', 'talking'] },
    stop: { ...step, from: ['talking'], to: 'still', suspends: true },
    go: { ...step, from: ['still'], to: 'resume' },
    end: { ...step, from: ['talking'], to: 'over', outcome: 'agreed' },
    again: { ...step, from: ['over'], to: 'talking', reopens: true },
  },
  deadlines: [],
  counts: {},
  fee: { allowed: false },
})

/** The National Day week of 2020: Thursday 1 to Thursday 8 October off, Saturday 10 worked. */
const nationalDay = { nameZh: '国庆', nameEn: 'National Day', notice: null }
const calendar = calendarOf(
  [
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ day: `2020-10-0${n}`, kind: 'holiday' as const, ...nationalDay })),
    { day: '2020-10-10', kind: 'make-up', ...nationalDay },
  ],
  [2020],
)
const around = {
  ...{ today: '2020-09-14', calendar, catalogue: catalogueOf([talks]), threads: threadShelf },
  onDutyFor: () => ['320614101-mc'],
}
const me = { account: 'a-1', role: 'mediator' as const, body: '320614101-mc' }
const listed: Listed = {
  procedure: 'talks',
  stage: 'talking',
  open: true,
  body: me.body,
  handler: me.account,
  registeredBy: 'a-9',
  due: '2020-09-16',
  returned: false,
}
const on = (key: string, more: Partial<Listed>): boolean => {
  const list = worklistByKey(key)
  if (!list) throw new Error(`no list ${key}`)
  return meets(conditionOf(list.where, me, around), { ...listed, ...more })
}

describe('every work list', () => {
  it('has a key that addresses keep, in this order', () => {
    expect(worklists.map((list) => list.key)).toEqual([
      'alerts',
      'waiting-for-me',
      'asked-of-my-body',
      'returned-to-me',
      'due-soon',
      'overdue',
      'suspended',
      'reported-by-me',
    ])
  })

  it.each(worklists.map((list) => [list.key, list] as const))('%s has words and people who may have it', (_, list) => {
    for (const text of [list.name, list.about].flatMap(({ zh, en }) => [zh, en])) expect(text.trim()).not.toBe('')
    expect(list.who.length).toBeGreaterThan(0)
    for (const role of list.who) {
      const action = list.where.whose === 'called' ? 'answer-alert' : 'act'
      expect(relationsFor({ account: '', name: '', role, body: '' }, action).length).toBeGreaterThan(0)
      if (list.where.whose === 'own') expect(may({ account: '', name: '', role, body: '' }, 'register')).toBe(true)
    }
  })

  it('shows what has ended only by its dates, where a clock runs on', () => {
    const ended = { ...listed, registeredBy: me.account, returned: true, open: false }
    for (const list of worklists) {
      const condition = conditionOf(list.where, me, around)
      expect(meets(condition, { ...ended, due: undefined })).toBe(false)
      if (!list.where.due) expect(meets(condition, ended)).toBe(false)
    }
    const overdue = conditionOf({ whose: 'mine', due: 'overdue' }, me, around)
    expect(meets(overdue, { ...ended, due: addDays(around.today, -1) })).toBe(true)
  })

  it('is for those who act, not for those who read', () => {
    expect(worklistsFor('official').map((list) => list.key)).toEqual(['alerts'])
    expect(worklistsFor('auditor')).toEqual([])
    expect(worklistsFor('mediator')).toHaveLength(8)
    expect(worklistsFor('grid-worker').map((list) => list.key)).not.toContain('suspended')
  })
})

describe('what waits for a person', () => {
  it('stands where a step of the role leads on', () => {
    expect(stagesWaitingFor('mediator', around.catalogue)).toEqual([['talks', 'talking']])
    expect(stagesWaitingFor('intake-clerk', around.catalogue)).toEqual([['talks', 'new']])
    expect(stagesWaitingFor('official', around.catalogue)).toEqual([])
  })

  it('is assigned to them, or at their body and assigned to no one', () => {
    expect(on('waiting-for-me', {})).toBe(true)
    expect(on('waiting-for-me', { body: 'elsewhere' })).toBe(true)
    expect(on('waiting-for-me', { handler: undefined })).toBe(true)
    expect(on('waiting-for-me', { handler: undefined, body: 'elsewhere' })).toBe(false)
    expect(on('waiting-for-me', { handler: 'a-2' })).toBe(false)
    expect(on('waiting-for-me', { stage: 'new' })).toBe(false)
    expect(on('waiting-for-me', { procedure: 'other' })).toBe(false)
  })

  it('does not wait for them while suspended: that is a list of its own', () => {
    expect(on('waiting-for-me', { stage: 'still' })).toBe(false)
    expect(on('suspended', { stage: 'still' })).toBe(true)
    expect(on('suspended', {})).toBe(false)
  })

  it('waits for somebody wherever a case of this house may stand', () => {
    const waits = caseworkers.flatMap((role) => stagesWaitingFor(role, catalogue)).map(String)
    const open = [...catalogue.values()].flatMap((rules) =>
      Object.entries(rules.stages).flatMap(([key, stage]) =>
        stage.end || stage.suspended ? [] : [`${rules.key},${key}`],
      ),
    )
    expect([...new Set(waits)].sort()).toEqual(open.sort())
  })

  it('wants nothing for a role no stage waits for', () => {
    const condition = conditionOf({ whose: 'mine', stage: 'waits' }, { ...me, role: 'review-officer' }, around)
    expect(condition.stages).toEqual([])
    expect(meets(condition, listed)).toBe(false)
  })
})

it('calls whoever is on duty to an alert nobody has answered', () => {
  const call = { thread: 'alert', stage: 'red', handler: 'a-2', due: undefined }
  expect(on('alerts', call)).toBe(true)
  expect(on('alerts', { ...call, stage: 'red-answered' })).toBe(false)
  expect(on('alerts', { ...call, body: '320614102-mc' })).toBe(false)
  expect(on('alerts', { ...call, thread: 'session' })).toBe(false)
})

describe('dates', () => {
  it('are soon within three working days or five days, today included', () => {
    expect(dueSoonUntil('2020-09-14', calendar)).toBe('2020-09-19') // Monday: 5 days are later than Thursday
    expect(dueSoonUntil('2020-09-29', calendar)).toBe('2020-10-10') // 30 September, 9 October, Saturday 10 worked
    expect(['2020-09-13', '2020-09-14', '2020-09-19', '2020-09-20'].map((due) => on('due-soon', { due }))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('are overdue from the day after', () => {
    expect(['2020-09-13', '2020-09-14'].map((due) => on('overdue', { due }))).toEqual([true, false])
  })

  it('that do not exist are neither', () => {
    expect(on('overdue', { due: undefined })).toBe(false)
    expect(on('due-soon', { due: undefined })).toBe(false)
  })
})

it('lists what a person registered, whoever has it', () => {
  expect(on('reported-by-me', { registeredBy: me.account, handler: 'a-2', body: 'elsewhere' })).toBe(true)
  expect(on('reported-by-me', {})).toBe(false)
})

describe('what was sent back', () => {
  const from = '2000-01-01'
  const body = (code: string, level: 'village' | 'town', parent?: string) => {
    return { code, level, parent, kind: level, name: words(code), from }
  }
  const territory = territoryOf([body('320614101', 'town'), body('320614101201', 'village', '320614101')])
  const at = (level: string, passed: readonly string[]) => ({ level, passed, lastOn: '2020-03-02' }) as never

  it('came down by its last move', () => {
    expect(cameDown(at('village', ['320614101201', '320614101']), territory)).toBe(true)
    expect(cameDown(at('town', ['320614101201', '320614101', '320614101201']), territory)).toBe(false)
    expect(cameDown(at('town', ['320614101201']), territory)).toBe(false)
    expect(cameDown(at('village', []), territory)).toBe(false)
    expect(cameDown(at('village', ['gone']), territory)).toBe(false)
  })

  it('is on its list', () => {
    expect(on('returned-to-me', { returned: true })).toBe(true)
    expect(on('returned-to-me', { returned: true, handler: 'a-2' })).toBe(false)
    expect(on('returned-to-me', {})).toBe(false)
  })
})

it('lists what asks my body and has had no answer, by the thread that asks', () => {
  const list = worklistByKey('asked-of-my-body')
  const condition = conditionOf(list?.where ?? { whose: 'own' }, me, { ...around, threads: threadShelf })
  expect(condition.called).toEqual({ states: [['joint-handling', 'asked']], bodies: [me.body] })
})
