/** The whole demo county against the report: every number here is written by hand from 海政发〔2021〕3号 and the plan. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countCases } from '#app/db/cases.server'
import { openDatabase, type Database } from '#app/db/connection.server'
import { figuresOf } from '#app/db/figures.server'
import { rebuild } from '#app/db/rebuild.server'
import { filledReturn, sumsOfCell } from '#app/db/returns.server'
import { verify } from '#app/db/verify.server'
import { indicators } from '#app/domain/indicators'
import { catalogue } from '#app/domain/procedures'
import { returnByKey, returns } from '#app/domain/returns'
import { isKept } from '#app/domain/returns/fill'
import { periodsOf } from '#app/domain/returns/periods'
import { textOf } from '#app/domain/returns/sentences'
import { startOfDayInstant } from '#app/domain/law/day'
import { aDemoCounty, type MadeCounty } from '#test/demo-county'

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-'))
let database: Database
let made: MadeCounty

beforeAll(() => {
  made = aDemoCounty(folder)
  database = openDatabase(join(folder, 'fengqiao.db'))
}, 900_000)
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const year = { from: '2020-01-01', to: '2020-12-31' }

/** As known when the day after begins; without a day, as known now. */
function figures(dayAfter?: string) {
  const asOf = dayAfter && startOfDayInstant(dayAfter)
  const all = figuresOf(database.reader, { indicators, period: year, catalogue, body: '320614', asOf })
  return new Map(all.map((each) => [each.key, each]))
}

const report = {
  'disputes-resolved': [8263, null, '8263'],
  'grassroots-resolution-rate': [8201, 8263, '99.24%'],
  'reconsideration-received': [55, null, '55'],
  'reconsideration-accepted': [53, null, '53'],
  'reconsideration-heard': [2, null, '2'],
  'reconsideration-in-hand': [75, null, '75'],
  'reconsideration-direct-correction-rate': [32, 75, '42.67%'],
  'reconsideration-overall-correction-rate': [50, 75, '66.67%'],
  'arbitration-accepted': [15, null, '15'],
  'arbitration-concluded': [11, null, '11'],
  'arbitration-amount': [21_170_000_000, null, '211700000.00'],
  'litigation-first-instance': [112, null, '112'],
  'litigation-district-defendant': [41, null, '41'],
  'litigation-lost': [0, null, '0'],
  'suggestion-reply-rate': [8, 8, '100.00%'],
} as const

const shown = (found: ReturnType<typeof figures>) =>
  Object.fromEntries(
    Object.keys(report).map((key) => {
      const figure = found.get(key)
      return [key, [figure?.numerator, figure?.denominator, figure?.display]]
    }),
  )

describe('the demo county', () => {
  it('comes out at the figures of the report, as known today', () => {
    const found = figures()
    expect(shown(found)).toEqual(report)
    expect(found.get('litigation-head-attendance-rate')?.display).toBe('100.00%')
  })

  it('came out at the same on 26 January 2021, the day of the report', () => {
    expect(shown(figures('2021-01-27'))).toEqual(report)
  })

  it('was six short on the last evening of the year: they were entered in January', () => {
    expect(figures('2021-01-01').get('disputes-resolved')?.numerator).toBe(8257)
  })

  it('has the rate cut off as the report prints it', () => {
    const printing = { rounding: 'truncate' } as const
    const all = figuresOf(database.reader, { indicators, period: year, catalogue, body: '320614', printing })
    const direct = all.find(({ key }) => key === 'reconsideration-direct-correction-rate')
    expect(direct?.display).toBe('42.66%')
  })

  it('fills the paragraphs of the annual report as they were published, to the figure', () => {
    const form = returnByKey('annual-report')
    const asOf = startOfDayInstant('2021-01-27')
    const filled = form && filledReturn(database.reader, form, { body: '320614', period: year, asOf, now: asOf })
    const texts = form?.paragraphs?.map((each) => filled && textOf(form, filled, each, 'zh'))
    expect(texts).toEqual([
      '2020年共收到行政复议申请55件，受理53件，其中听证审理案件2件，直接纠错率为42.66%，综合纠错率为66.67%。共办理一审行政应诉案件112件，其中以区政府为被告的行政诉讼案件41件，未发生一件败诉，行政机关负责人出庭应诉率100%，司法建议、检察建议办结答复率100%。',
      '2020年受理化解各类纠纷8263件，全区99%以上矛盾纠纷在基层化解。共受理仲裁案件15件，办结11件，总标的超2亿元。',
    ])
  })

  it('fills every return of the year so that its equations hold and each column has its cases', () => {
    const now = '2021-01-26T04:00:00.000Z'
    for (const form of returns)
      for (const { period } of periodsOf(form, 2020)) {
        const wanted = { body: '320614', period, now }
        const filled = filledReturn(database.reader, form, wanted)
        const wrong = filled.checks.filter(({ holds }) => !holds)
        expect([form.key, period.from, wrong]).toEqual([form.key, period.from, []])
        for (const cell of form.cells.filter((each) => isKept(each) && each.kind === 'count')) {
          const { value } = filled.cells.find(({ key }) => key === cell.key) ?? {}
          const listed = countCases(database.reader, sumsOfCell(cell, wanted))
          expect([form.key, cell.key, period.from, listed]).toEqual([form.key, cell.key, period.from, value])
        }
      }
  })

  it('uses every procedure of the shelf, in hundreds where a county does, and all the ends of the common ones', () => {
    const rows = database.reader
      .prepare(`SELECT procedure, outcome, count(*) n FROM Proceeding WHERE openedOn < '2021-07-01' GROUP BY 1, 2`)
      .all() as { procedure: string; outcome: string | null; n: number }[]
    const used = (key: string) => rows.filter(({ procedure }) => procedure === key)
    const least = {
      ...{ 'grid-handling': 5800, 'people-mediation': 5200, referral: 450, 'administrative-mediation': 400 },
      ...{ 'judicial-confirmation': 262, notarization: 217, 'lawyer-mediation': 122, 'litigation-response': 124 },
      ...{ 'administrative-reconsideration': 77, 'labour-arbitration': 52, 'administrative-adjudication': 28 },
      ...{ arbitration: 15, 'land-arbitration': 13 },
    }
    expect(Object.keys(least).sort()).toEqual([...catalogue.keys()].sort())
    for (const [key, n] of Object.entries(least))
      expect(
        used(key).reduce((sum, each) => sum + each.n, 0),
        key,
      ).toBeGreaterThanOrEqual(n)
    const whole = ['referral', 'administrative-mediation', 'judicial-confirmation', 'notarization', 'lawyer-mediation']
    for (const key of [...whole, 'labour-arbitration', 'land-arbitration', 'administrative-adjudication']) {
      const ends = Object.keys(catalogue.get(key)?.outcomes ?? {}).sort()
      expect(
        used(key)
          .flatMap(({ outcome }) => outcome ?? [])
          .sort(),
        key,
      ).toEqual(ends)
    }
  })

  it('has beside them what goes on beside: every sort of thread, and no alert of those days left unanswered', () => {
    const rows = database.reader
      .prepare(
        `SELECT thread, count(*) n, sum(state IN ('yellow', 'orange', 'red', 'due')) waiting FROM Thread WHERE openedOn < '2021-07-01' GROUP BY 1`,
      )
      .all() as { thread: string; n: number; waiting: number }[]
    const planned = {
      access: 8,
      'competing-claim': 20,
      'follow-up': 200,
      'joint-handling': 24,
      recusal: 7,
      'way-choice': 40,
    }
    const found = Object.fromEntries(rows.map(({ thread, n }) => [thread, n]))
    expect(found).toMatchObject(planned)
    // 130 at the tables of towns, and the sittings of two commissions
    expect(found.session).toBeGreaterThan(145)
    // What the rules of the house find in what people wrote.
    expect(found.alert).toBeGreaterThan(300)
    expect(found['harm-report']).toBeGreaterThan(50)
    expect(found.protection).toBeGreaterThan(50)
    expect(rows.filter(({ waiting }) => waiting > 0)).toEqual([])
  })

  it('holds together', { timeout: 400_000 }, async () => {
    expect(verify(database.reader).checks.filter(({ ok }) => !ok)).toEqual([])
    expect(await rebuild(database)).toMatchObject({ differences: 0, events: made.events })
  })
})
