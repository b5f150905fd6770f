import { describe, expect, it } from 'vitest'
import { testCalendar as calendar } from '#test/calendar'
import { usualHours } from './office-hours'
import { planOf, tellingAt } from './reminding'
import { usualPace } from './steps'

const around = { office: { hours: usualHours, pace: usualPace }, calendar }
/** A decision on an application accepted on 2 March 2020: sixty days, over Labour Day to Wednesday 6 May. */
const decision = { start: '2020-03-02', due: '2020-05-06' }
/** Half past nine in Beijing. */
const morning = (day: string) => `${day}T01:30:00.000Z`
const told = (day: string, handled = true, clock = decision) =>
  tellingAt(clock, morning(day), around, handled).map(({ to, step }) => `${to} ${step}`)

describe('the steps of a deadline', () => {
  it('come three working days and one before, on the day, one, three and every five after', () => {
    expect(planOf(decision, '2020-05-22', around).map(({ step, trigger }) => [step, trigger])).toEqual([
      ['before-3', '2020-04-28'], // 30, 29, 28 April: Labour Day is 1 to 5 May
      ['before-1', '2020-04-30'],
      ['on', '2020-05-06'],
      ['after-1', '2020-05-07'],
      ['after-3', '2020-05-09'], // a Saturday worked in exchange
      ['after-8', '2020-05-15'],
      ['after-13', '2020-05-22'],
    ])
  })

  it('may be told from the next office hours on', () => {
    expect(planOf(decision, '2020-04-28', around)).toMatchObject([{ moment: '2020-04-28T00:30:00.000Z' }])
    const afternoons = { hours: { weekdays: [1, 3], spans: [{ from: '14:00', until: '17:00' }] }, pace: usualPace }
    // the 28th is a Tuesday: Wednesday at two
    expect(planOf(decision, '2020-04-28', { office: afternoons, calendar })[0]?.moment).toBe('2020-04-29T06:00:00.000Z')
  })

  it('are fewer in a short limit', () => {
    const steps = (start: string, due: string) => planOf({ start, due }, due, around).map(({ step }) => step)
    expect(steps('2020-03-02', '2020-03-09')).toEqual(['before-1', 'on']) // five working days
    expect(steps('2020-03-02', '2020-03-10')).toEqual(['before-2', 'before-1', 'on']) // six
    expect(steps('2020-03-02', '2020-03-04')).toEqual(['before-1', 'on']) // two
    expect(steps('2020-03-06', '2020-03-09')).toEqual(['on']) // one, over a weekend
  })

  it('of a day counted back from a hearing are the usual ones', () => {
    expect(
      planOf({ start: '2024-10-09', due: '2024-09-26' }, '2024-09-26', around).map((each) => each.trigger),
    ).toEqual(['2024-09-23', '2024-09-25', '2024-09-26'])
  })

  it('of a day somebody named are the usual ones too', () => {
    const named = { start: '2020-03-12', due: '2020-03-12' }
    expect(planOf(named, '2020-03-12', around).map(({ step }) => step)).toEqual(['before-3', 'before-1', 'on'])
    expect(told('2020-03-09', true, named)).toEqual(['handler before-3'])
    expect(told('2020-03-12', true, named)).toEqual(['handler on', 'supervisor on'])
  })

  it('end after sixty working days', () => {
    const late = planOf(decision, '2021-05-06', around).map(({ step }) => step)
    expect(late.at(-1)).toBe('after-58')
  })
})

describe('what is told', () => {
  it('is nothing before the first step', () => {
    expect(told('2020-04-27')).toEqual([])
  })
  it('goes to the handler first, from the day on to the supervisor too', () => {
    expect(told('2020-04-28')).toEqual(['handler before-3'])
    expect(told('2020-04-29')).toEqual(['handler before-3'])
    expect(told('2020-04-30')).toEqual(['handler before-1'])
    expect(told('2020-05-06')).toEqual(['handler on', 'supervisor on'])
    expect(told('2020-05-07')).toEqual(['handler after-1', 'supervisor after-1'])
  })
  it('goes to the supervisor at once where nobody handles the case', () => {
    expect(told('2020-04-28', false)).toEqual(['supervisor before-3'])
    expect(told('2020-05-06', false)).toEqual(['supervisor on'])
  })
  it('is the last step only, when some were missed', () => {
    expect(told('2020-05-12')).toEqual(['handler after-3', 'supervisor after-3'])
  })
  it('waits for office hours', () => {
    const at = (instant: string) => tellingAt(decision, instant, around, true).length
    expect(at('2020-05-06T00:29:00.000Z')).toBe(0) // 08:29
    expect(at('2020-05-06T00:30:00.000Z')).toBe(2)
    expect(at('2020-05-06T04:00:00.000Z')).toBe(0) // noon
    expect(at('2020-05-03T01:30:00.000Z')).toBe(0) // Labour Day
  })
  it('keeps a body’s own pace', () => {
    const office = { hours: usualHours, pace: { before: [5], after: [2], every: 10 } }
    const at = (day: string) => tellingAt(decision, morning(day), { office, calendar }, true)[0]?.step
    expect(at('2020-04-26')).toBe('before-5') // 30, 29, 28, 27, and Sunday the 26th, worked in exchange
    expect([at('2020-05-07'), at('2020-05-08')]).toEqual(['on', 'after-2'])
    expect(at('2020-05-20')).toBe('after-2')
    expect(at('2020-05-21')).toBe('after-12') // 9, 11–15, 18–21 May: the tenth after the 8th
  })
})
