import { describe, expect, it } from 'vitest'
import { allDeadlines } from '#app/domain/dispute/deadlines'
import { duesOf } from '#app/domain/dispute/due'
import { testCalendar } from '#test/calendar'
import { aDispute, type Dossier } from '#test/factories/dispute'

const dues = (dossier: Dossier, today: string) =>
  duesOf(allDeadlines(dossier.dispute, dossier.catalogue, testCalendar, today), today, testCalendar)

/** Received on Monday 2 March 2020: five working days (行政复议法2017 art. 17) end on Monday 9 March. */
const received = () => aDispute({ on: '2020-03-02' }).in('administrative-reconsideration')

describe('a deadline as it is shown', () => {
  it('says what is left in working days, and when it is near, due and past', () => {
    const at = (today: string) => {
      const due = dues(received(), today).find((each) => each.rule === 'rec.review')
      return [due?.due, due?.urgency, due?.left]
    }
    expect(at('2020-03-02')).toEqual(['2020-03-09', 'running', 5])
    expect(at('2020-03-04')).toEqual(['2020-03-09', 'soon', 3])
    expect(at('2020-03-09')).toEqual(['2020-03-09', 'soon', 0])
    expect(at('2020-03-10')).toEqual(['2020-03-09', 'overdue', -1])
    expect(at('2020-03-14')).toEqual(['2020-03-09', 'overdue', -4])
  })

  it('names the article and proves the count day by day', () => {
    const due = dues(received(), '2020-03-02').find((each) => each.rule === 'rec.review')
    expect(due?.source.zh).toBe('《行政复议法》(2017年修正)第十七条第一款')
    expect(due?.days.map(({ day, weekday }) => [day.slice(5), weekday])).toEqual([
      ...[
        ['03-02', 1],
        ['03-03', 2],
        ['03-04', 3],
        ['03-05', 4],
        ['03-06', 5],
        ['03-07', 6],
        ['03-08', 7],
        ['03-09', 1],
      ],
    ])
    const kinds = due?.days.map(({ line }) => due.proof[line]?.kind)
    expect(kinds?.[0]).toBe('start-not-counted')
    expect(kinds?.slice(5, 7)).toEqual(['skipped', 'skipped'])
    expect(kinds?.[7]).toBe('counted-run')
  })

  it('puts what runs before what is over', () => {
    const dossier = received().step('accept', {}, { on: '2020-03-05' })
    const shown = dues(dossier, '2020-03-05').map((each) => [each.rule, each.urgency])
    expect(shown.at(-1)).toEqual(['rec.review', 'met'])
    expect(shown[0]?.[1]).not.toBe('met')
  })
})
