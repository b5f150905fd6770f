/** The words of the article, as quoted in `test/quotations/`, against what the rule counts. */
import { describe, expect, it } from 'vitest'
import { versionOn, type RuleVersion, type Unit } from '#app/domain/law/deadline'
import { cite, isCitation, statuteVersionOf } from '#app/domain/law/statute'
import { deadlineRules, ruleById, type RuleId } from '.'
import { arbitrationTexts } from '#test/quotations/arbitration'
import { courtTexts } from '#test/quotations/court'
import { mediationTexts } from '#test/quotations/mediation'
import { petitionTexts } from '#test/quotations/petition'
import { reconsiderationTexts } from '#test/quotations/reconsideration'

/** 五 → 5, 十五 → 15, 六十 → 60, 30 → 30. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const digit = (sign = '') => '一二三四五六七八九'.indexOf(sign) + 1
  const [tens, ones] = text.split('十')
  return text.includes('十') ? (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0) : digit(text)
}

/** 五日 → 5 days; 30个工作日 → 30 working days; 三个月 → 3 months. */
function said(quotation: string): { length: number; unit: Unit } {
  const found = /([一二三四五六七十]+|\d+)(个工作日|个月|日)/.exec(quotation)
  const [, number = '', unit = ''] = found ?? []
  return { length: numberOf(number), unit: unit === '个月' ? 'month' : unit === '个工作日' ? 'working-day' : 'day' }
}

const inForce = (id: RuleId, on: string): RuleVersion => {
  const version = versionOn(ruleById(id), on)
  if (!version) throw new Error(`${id} has no version on ${on}`)
  return version
}

const TEXTS = [...reconsiderationTexts, ...mediationTexts, ...courtTexts, ...arbitrationTexts, ...petitionTexts]

const LINES = TEXTS.flatMap(({ text, on, workingDaysBy = '', lines }) =>
  lines.map(([id, article, quotation, days]) => {
    return { id, on, article: text + article, quotation, workingDaysBy: days && text + workingDaysBy }
  }),
)

describe('a rule counts what its article says', () => {
  it.each(LINES)('$id on $on: $article “$quotation”', ({ id, on, article, quotation, workingDaysBy }) => {
    const version = inForce(id, on)
    const { length, unit } = said(quotation)
    expect(isCitation(version.source) && cite(version.source, 'zh-CN')).toBe(article)
    expect(version).toMatchObject({ length, unit: workingDaysBy ? 'working-day' : unit })
    if (workingDaysBy) expect((version.also ?? []).map((each) => cite(each, 'zh-CN'))).toContain(workingDaysBy)
  })

  it('has a quotation for every article a rule rests on and that was read', () => {
    const quoted = LINES.map(({ id, article }) => `${id} ${article}`)
    const resting = deadlineRules.flatMap(({ id, versions }) =>
      versions
        .map(({ source }) => source)
        .filter(isCitation)
        .filter((source) => statuteVersionOf(source)?.file !== undefined)
        .map((source) => `${id} ${cite(source, 'zh-CN')}`),
    )
    expect(quoted).toEqual(expect.arrayContaining(resting))
  })
})
