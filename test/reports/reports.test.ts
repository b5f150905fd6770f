import { describe, expect, it } from 'vitest'
import { checkReport } from '#app/domain/figures/claims/check'
import { someReports, spoilings } from '#test/reports/generate'
import { tempting } from '#test/reports/tempting'
import { unmarked } from '#test/reports/marked'
import { score } from '#test/reports/score'
import { spentFromNow } from '#test/spent'
import { written } from '#test/reports/written'
import { writtenLater } from '#test/reports/written-later'
import { bureauPassages } from '#test/reports/passages-bureaus'
import { courtPassages } from '#test/reports/passages-courts'
import { oddPassages } from '#test/reports/passages-odd'

describe('300 generated reports', () => {
  const reports = someReports(300)
  const total = score(reports)

  it('are truly varied, and every way of spoiling is among them', () => {
    expect(new Set(reports.map(({ text }) => text)).size).toBe(300)
    expect(new Set(reports.map(({ spoiling }) => spoiling))).toEqual(new Set(spoilings))
    expect(reports.filter(({ spoiling }) => spoiling === 'none').length).toBeGreaterThan(50)
  })

  it('give up at least 95 % of their claims, and little else', () => {
    expect(total.found / total.claims).toBeGreaterThanOrEqual(0.95)
    expect(total.extra / total.claims).toBeLessThan(0.02)
    expect(total.kinds / total.found).toBeGreaterThanOrEqual(0.95)
  })

  it('have every planted error flagged and nothing else', () => {
    expect(total.wrong).toBeGreaterThan(200)
    expect(total.misses.filter((miss) => /wrong|false alarm|flagged/.test(miss))).toEqual([])
    expect([total.flagged, total.falseAlarms]).toEqual([total.wrong, 0])
  })
})

const byHand = { ...written, ...writtenLater, ...courtPassages, ...bureauPassages, ...oddPassages }

describe.each(Object.entries(byHand))('written by hand: %s', (_, marked) => {
  it('has its claims found, its errors flagged, and no false alarm', () => {
    const { claims, found, wrong, flagged, falseAlarms } = score([unmarked(marked)])
    expect({ found, flagged, falseAlarms }).toEqual({ found: claims, flagged: wrong, falseAlarms: 0 })
  })
})

it.each(tempting)('raises no alarm where there is none: %s', (text) => {
  const flagged = checkReport(text).claims.filter(
    ({ verdict }) => verdict === 'contradicted' || verdict === 'impossible',
  )
  expect(flagged.map((each) => `${each.text} ${each.evidence.zh}`)).toEqual([])
})

it('takes time in proportion: a hundred thousand characters, and a text made to be slow', () => {
  const long = someReports(60, 900)
    .map(({ text }) => text)
    .join('\n')
    .repeat(4)
    .slice(0, 100_000)
  const spent = spentFromNow()
  checkReport(long)
  checkReport('9'.repeat(50_000))
  checkReport('百'.repeat(50_000))
  checkReport('（'.repeat(20_000) + '、1'.repeat(20_000))
  checkReport(`${'其中1件、'.repeat(10_000)}。`)
  expect(spent()).toBeLessThan(20_000)
})
