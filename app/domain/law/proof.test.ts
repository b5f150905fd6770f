import { describe, expect, it } from 'vitest'
import { testCalendar } from '#test/calendar'
import { dueOf, type Given } from './deadline'
import { ruleById, type RuleId } from './rules'

const counted = (id: RuleId, start: string, given?: Given) => {
  const result = dueOf(ruleById(id), start, testCalendar, given)
  if (!result.ok) throw new Error(result.words.en)
  return result.due
}

describe('a proof', () => {
  it('tells every day between the start and the end', () => {
    const lines = counted('rec.review', '2020-01-21').proof.map(({ kind, from, to, count }) => [kind, from, to, count])
    expect(lines).toEqual([
      ['version', '2020-01-21', '2020-01-21', undefined],
      ['start-not-counted', '2020-01-21', '2020-01-21', undefined],
      ['counted-run', '2020-01-22', '2020-01-23', 2],
      ['skipped', '2020-01-24', '2020-02-02', 10],
      ['counted-run', '2020-02-03', '2020-02-05', 3],
    ])
  })

  it('speaks both languages', () => {
    const words = counted('rec.review', '2020-01-21').proof.map((line) => line.words)
    expect(words[0]).toEqual({
      zh: '适用《行政复议法》(2017年修正)第十七条第一款：5个工作日',
      en: 'Administrative Reconsideration Law (2017), Art. 17(1) applies: 5 working days',
    })
    expect(words[3]).toEqual({ zh: '春节，不计', en: 'Spring Festival, not counted' })
    expect(words[4]).toEqual({ zh: '计3个工作日', en: '3 working days counted' })
  })

  it('names days worked in exchange, extensions and the roll-over', () => {
    const worked = counted('rec.norm.forward', '2020-04-24').proof.map(({ words }) => words.zh)
    expect(worked).toContain('计5个工作日（2020-04-26 调休上班）')
    const { proof } = counted('rec.decide', '2020-03-02', {
      extensions: [
        { days: 30, approvedBy: { zh: '复议机关负责人', en: 'head of the organ' }, paper: '复延〔2020〕3号' },
      ],
    })
    expect(proof.map(({ kind, words }) => `${kind} ${words.zh}`).slice(2)).toEqual([
      'counted-run 计60日',
      'extension 延长30日（复议机关负责人批准，复延〔2020〕3号），计30日',
      'roll-over 最后一日是周末，顺延至 2020-06-01',
    ])
  })
})
