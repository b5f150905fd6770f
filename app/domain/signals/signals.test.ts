import { describe, expect, it } from 'vitest'
import { calendarOf } from '#app/domain/law/calendar'
import { addDays, dayOf } from '#app/domain/law/day'
import { raised, settingsOf, signals, signalByKey } from '.'
import type { Closing, Seen } from './signal'

const calendar = calendarOf([], [2020])
const period = { from: '2020-01-01', to: '2020-12-31' }
const empty: Seen = { period, calendar, closings: [], county: {}, texts: [], people: [], told: [], again: [] }

const closing = (n: number, more: Partial<Closing> = {}): Closing => ({
  ...{ dispute: `d${n}`, procedure: 'talks', body: 'A', by: 'ann', level: 'town', resolved: true, passedOn: false },
  ...{ openedOn: '2020-03-02', closedOn: '2020-03-12' },
  ...{ openedAt: '2020-03-02T02:00:00.000Z', closedAt: '2020-03-12T02:00:00.000Z' },
  ...more,
})
const many = (count: number, of: (n: number) => Closing) => Array.from({ length: count }, (_, i) => of(i))
const look = (key: string, seen: Partial<Seen>) => {
  const found = signalByKey(key)
  if (!found) throw new Error(`no signal ${key}`)
  return found.find({ ...empty, ...seen }, settingsOf(found))
}

describe('the shelf', () => {
  it('has keys that what was noted of them names, so none may go', () => {
    expect(signals.map(({ key }) => key)).toEqual([
      ...['all-succeed', 'month-end', 'minutes', 'similar-texts', 'same-people', 'call-backs', 'relapse'],
    ])
  })

  it.each(signals.map((each) => [each.key, each] as const))(
    '%s speaks both languages and gives its reasons',
    (_, each) => {
      const settings = Object.values(each.settings)
      expect(Object.keys(each.settings)).toContain('alarm')
      for (const { zh, en } of [
        each.name,
        each.looksAt,
        each.innocent,
        ...settings.flatMap(({ name, why }) => [name, why]),
      ]) {
        expect(zh).toMatch(/[一-鿿]/)
        expect(en).toMatch(/^[^一-鿿]+$/)
      }
      for (const { value, least, most } of settings) expect(value >= least && value <= most).toBe(true)
    },
  )

  it('finds nothing in nothing', () => expect(raised(empty)).toEqual([]))
})

describe('everyone succeeds', () => {
  // One group looked at; of the others 90 of 100 were resolved, (90 + 1) / (100 + 2) = 0.892; 0.892^n <= 0.01 from n = 41 on.
  const county = (n: number) => ({ talks: { n: 100 + n, resolved: 90 + n } })
  it('is told from where it is rarer than one in a hundred', () => {
    expect(look('all-succeed', { closings: many(40, closing), county: county(40) })).toEqual([])
    const [found, ...more] = look('all-succeed', { closings: many(41, closing), county: county(41) })
    expect([found?.body, found?.by, found?.cases.length, more]).toEqual(['A', 'ann', 41, []])
    expect(found?.why.zh).toContain('办结 41 件，件件化解；同类程序全县其余为 89.2%')
  })

  it('is not told of who failed once, nor of cases passed on', () => {
    const closings = many(80, (n) => closing(n, { resolved: n > 0 }))
    expect(look('all-succeed', { closings, county: county(80) })).toEqual([])
    const passed = [...many(41, closing), closing(99, { resolved: false, passedOn: true })]
    expect(look('all-succeed', { closings: passed, county: county(41) })).toHaveLength(1)
  })

  it('is compared with one failing in a hundred where the whole county never fails: 0.99^459 <= 0.01', () => {
    const seen = (n: number) => ({ closings: many(n, closing), county: { talks: { n: 26_069, resolved: 26_069 } } })
    expect(look('all-succeed', seen(458))).toEqual([])
    expect(look('all-succeed', seen(459))).toHaveLength(1)
  })
})

describe('month end', () => {
  // March 2020 has 22 working days; its last two are Monday 30 and Tuesday 31: a share of 2/22.
  const on = (n: number, late: number) => closing(n, { closedOn: n < late ? '2020-03-31' : '2020-03-12' })
  const told = (late: number) => look('month-end', { closings: many(20, (n) => on(n, late)) })
  it('is told from 6 of 20 on: at 1/11 six come 0.7 % of the time, but five 3 %', () => {
    expect(told(5)).toEqual([])
    const [found] = told(6)
    expect(found?.cases).toHaveLength(6)
    expect(found?.why.en).toContain(
      '6 of them on the last 2 working days of a month (30.0%); by the calendar about 9.1%',
    )
  })

  it('counts a Saturday after the last working day, and no month the period cuts', () => {
    // Friday 29 May is the last working day of May 2020; Saturday 30 and Sunday 31 follow.
    const closings = many(10, (n) => closing(n, { closedOn: '2020-05-30' }))
    expect(look('month-end', { closings })[0]?.cases).toHaveLength(10)
    expect(look('month-end', { closings, period: { from: '2020-05-02', to: '2020-12-31' } })).toEqual([])
  })
})

describe('minutes', () => {
  const quick = { openedAt: '2020-03-12T02:00:00.000Z', closedAt: '2020-03-12T02:05:00.000Z' }
  it('counts by when it was entered, whatever days were given', () => {
    const closings = many(20, (n) => closing(n, n < 4 ? quick : {}))
    expect(look('minutes', { closings })[0]?.cases).toEqual(['d0', 'd1', 'd2', 'd3'])
  })

  it('leaves out what a grid settled on the spot, and what did not resolve', () => {
    const spot = { ...quick, level: 'grid', openedOn: '2020-03-12' }
    expect(look('minutes', { closings: many(20, (n) => closing(n, spot)) })).toEqual([])
    expect(look('minutes', { closings: many(20, (n) => closing(n, { ...quick, resolved: false })) })).toEqual([])
  })

  it('is no sign of one handler where everybody enters a register in one go', () => {
    const closings = many(200, (n) => closing(n, { ...quick, by: `m${n % 10}`, body: `B${n % 10}` }))
    expect(look('minutes', { closings })).toEqual([])
  })
})

describe('people and texts', () => {
  it('one phone in five cases of one handler: eight numbers come again 0.25 times, four more 0.1 %', () => {
    const closings = many(6, closing)
    const people = closings.flatMap(({ dispute }, n) => [
      { dispute, key: n < 5 ? 'phone-1' : `phone-${n}` },
      { dispute, key: `other-${n}` },
    ])
    const [found] = look('same-people', { closings, people })
    expect(found?.cases).toEqual(['d0', 'd1', 'd2', 'd3', 'd4'])
    expect(look('same-people', { closings, people: people.slice(4) })).toEqual([])
  })

  it('a text that comes again with other names', () => {
    const told = '某把小货车停在某车库前，急着去医院，电话打不通，两人见面后争吵，经劝说和好。'
    const closings = many(10, closing)
    const texts = closings.map(({ dispute }, n) => ({ dispute, text: `${n}月${told}` }))
    expect(look('similar-texts', { closings, texts })[0]?.cases).toHaveLength(10)
    expect(look('similar-texts', { closings, texts: texts.slice(0, 1) })).toEqual([])
  })
})

describe('afterwards', () => {
  it('one case the parties know nothing of is enough, one that disagrees is not', () => {
    const closings = many(10, closing)
    const told = (first: 'disagrees' | 'never-happened') =>
      closings.map(({ dispute }, n) => ({ dispute, told: n === 0 ? first : ('agrees' as const) }))
    expect(look('call-backs', { closings, told: told('disagrees') })).toEqual([])
    const [found] = look('call-backs', { closings, told: told('never-happened') })
    expect([found?.chance, found?.cases]).toEqual([0, ['d0']])
  })

  it('back within 90 days, not on the 91st', () => {
    const closings = many(10, closing)
    const again = (days: number) => closings.slice(0, 4).map(({ dispute }, n) => ({ dispute, later: `l${n}`, days }))
    expect(look('relapse', { closings, again: again(90) })[0]?.cases).toHaveLength(4)
    expect(look('relapse', { closings, again: again(91) })).toEqual([])
  })
})

/** The same chance everywhere. */
function chanceOf(seed: number): (below: number) => number {
  let state = (seed * 2654435761) >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const signs =
  '张王李赵路边门前水田墙界房租货款工钱车位树木噪声油烟借条婚约赡养医疗合同押金定金押运拆迁补偿面积邻居晚上早晨争执'

/** Forty handlers of twenty committees with sixty cases each, nine in ten resolved: nobody invents anything. */
function honestCounty(seed: number): Seen {
  const below = chanceOf(seed)
  const closings = many(2400, (n) => {
    const by = `m${n % 40}`
    const closedOn = addDays('2020-01-06', 7 * below(50) + below(5))
    const openedOn = addDays(closedOn, -1 - below(30))
    const [openedAt, closedAt] = [openedOn, closedOn].map((day) => `${day}T0${1 + below(8)}:10:00.000Z`)
    return closing(n, { by, body: `B${n % 20}`, resolved: below(10) > 0, openedOn, closedOn, openedAt, closedAt })
  })
  const word = () => Array.from({ length: 2 }, () => signs.charAt(below(signs.length))).join('')
  return {
    ...{ period, calendar, closings },
    county: { talks: { n: 2400, resolved: closings.filter(({ resolved }) => resolved).length } },
    texts: closings.map(({ dispute }) => ({ dispute, text: Array.from({ length: 20 }, word).join('') })),
    people: closings.flatMap(({ dispute }) => [0, 1].map(() => ({ dispute, key: `p${below(40_000)}` }))),
    told: closings
      .filter(() => below(8) === 0)
      .map(({ dispute }) => ({ dispute, told: below(20) === 0 ? 'disagrees' : 'agrees' })),
    again: closings.filter(() => below(60) === 0).map(({ dispute }) => ({ dispute, later: 'x', days: below(90) })),
  }
}

describe('counties of chance', () => {
  it('that are honest raise next to nothing: at most one in a dozen looks at seven signals', () => {
    const found = Array.from({ length: 12 }, (_, seed) => raised(honestCounty(seed + 1))).flat()
    expect(found.map(({ signal, body }) => `${signal} ${body}`).length).toBeLessThanOrEqual(1)
  })

  it('in which one handler invents eighty cases show just that handler, by seven signals', () => {
    const honest = honestCounty(7)
    const invented = many(80, (n) => {
      const month = String(1 + (n % 12)).padStart(2, '0')
      const closedOn = addDays(`2020-${month}-01`, 29)
      const closedAt = `${closedOn}T08:0${n % 9}:00.000Z`
      const openedAt = `${dayOf(closedAt)}T08:00:00.000Z`
      const made = { openedOn: addDays(closedOn, -9), closedOn, openedAt, closedAt, by: 'liar', body: 'B3' }
      return closing(10_000 + n, made)
    })
    const ids = invented.map(({ dispute }) => dispute)
    const seen: Seen = {
      ...honest,
      closings: [...honest.closings, ...invented],
      county: { talks: { n: 2480, resolved: (honest.county['talks']?.resolved ?? 0) + 80 } },
      texts: [
        ...honest.texts,
        ...ids.map((dispute, n) => ({
          dispute,
          text: `${n}月某家与某家因围墙滴水发生争执，经调解员多次上门劝说，双方握手言和。`,
        })),
      ],
      people: [...honest.people, ...ids.map((dispute, n) => ({ dispute, key: `same${n % 5}` }))],
      told: [...honest.told, ...ids.slice(0, 6).map((dispute) => ({ dispute, told: 'never-happened' as const }))],
      again: [...honest.again, ...ids.slice(0, 12).map((dispute) => ({ dispute, later: 'y', days: 20 }))],
    }
    const found = raised(seen)
    expect(found.map(({ signal, by }) => `${signal} ${by}`)).toEqual([
      ...['all-succeed liar', 'month-end liar', 'minutes liar', 'similar-texts liar', 'same-people liar'],
      ...['call-backs liar', 'relapse liar'],
    ])
    expect(new Set(found.flatMap(({ cases }) => cases).filter((id) => !ids.includes(id))).size).toBe(0)
  })
})
