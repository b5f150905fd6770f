import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { versionOn } from '#app/domain/law/deadline'
import { deadlineRules, ruleById } from '#app/domain/law/rules'
import { fq, jsonOf, keysOf, nowhere } from '#test/counter'

describe('deadlines', () => {
  it('counts five working days across the Spring Festival of 2020, without a database', async () => {
    const { json } = await jsonOf(nowhere, 'deadlines --rule rec.review --on 2020-01-21')
    expect(keysOf(json)).toEqual(['due', 'provisional', 'law', 'article', 'proof'])
    expect(json).toMatchObject({ due: '2020-02-05', provisional: false, law: '行政复议法（2017年修正）', article: 17 })
    const skipped = { from: '2020-01-24', to: '2020-02-02', kind: 'skipped', zh: '春节，不计' }
    expect(json.proof.find((line: { kind: string }) => line.kind === 'skipped')).toMatchObject(skipped)
    expect(keysOf(json.proof[0])).toEqual(['from', 'to', 'kind', 'zh', 'en'])
    expect(existsSync(nowhere)).toBe(false)
  })

  it('leaves out overlapping suspensions once and adds the extension, both in the proof', async () => {
    // 1 March 2024 + 60 days is 30 April; 16 days of March out: 16 May; 30 more: Saturday 15 June; so Monday 17 June.
    const words = '--suspend 2024-03-10..2024-03-20 --suspend 2024-03-15..2024-03-25 --extend 30'
    const { json } = await jsonOf(nowhere, `deadlines --rule rec.decide --on 2024-03-01 ${words}`)
    expect(keysOf(json)).toEqual(['due', 'provisional', 'law', 'article', 'proof'])
    expect(json).toMatchObject({ due: '2024-06-17', law: '行政复议法（2023年修订）', article: 62 })
    expect(
      json.proof.map((line: { kind: string; from: string; to: string }) => [line.kind, line.from, line.to]),
    ).toEqual([
      ['version', '2024-03-01', '2024-03-01'],
      ['start-not-counted', '2024-03-01', '2024-03-01'],
      ['counted-run', '2024-03-02', '2024-03-09'],
      ['suspended', '2024-03-10', '2024-03-25'],
      ['counted-run', '2024-03-26', '2024-05-16'],
      ['extension', '2024-05-17', '2024-06-15'],
      ['roll-over', '2024-06-15', '2024-06-17'],
    ])
  })

  it('counts an extension in the unit the law extends by', async () => {
    // 31 August 2020 and six months is 28 February 2021, a Sunday; with two more, 30 April 2021, a Friday.
    const first = await jsonOf(nowhere, 'deadlines --rule lit.first --on 2020-08-31')
    expect(first.json.due).toBe('2021-03-01')
    const extended = await jsonOf(nowhere, 'deadlines --rule lit.first --on 2020-08-31 --extend 2')
    expect(extended.json.due).toBe('2021-04-30')
    const said = await fq(nowhere, 'deadlines --rule lit.first --on 2020-08-31 --extend 2 --language en')
    expect(said.out).toContain('extended by: high people’s court, Administrative Litigation Law (2017), Art. 81\n')
  })

  it.each([
    ['rec.sue --extend 1', '《行政诉讼法》(2017年修正)第四十五条没有规定可以延长'],
    ['rec.decide --extend 31', '《行政复议法》(2023年修订)第六十二条第一款：每次最多延长30日'],
    ['rec.decide --extend 10 --extend 10', '《行政复议法》(2023年修订)第六十二条第一款：最多延长1次'],
    ['grid.verify --extend 1 --language en', 'local practice knows no extension'],
  ])('refuses in words what the law does not allow: %s', async (words, refusal) => {
    const said = await fq(nowhere, `deadlines --on 2024-03-01 --rule ${words}`)
    expect(said).toEqual({ status: 1, out: '', err: `fq: ${refusal}\n` })
  })

  it.each(deadlineRules.map(({ id }) => [id]))('answers for %s, with its extension where it has one', async (id) => {
    const rule = ruleById(id)
    const { extend, length = 0 } = (rule && versionOn(rule, '2026-03-02')) ?? {}
    const words = `deadlines --rule ${id} --on 2026-03-02 --suspend 2026-03-03..2026-03-04`
    const { status, json } = await jsonOf(nowhere, extend ? `${words} --extend 1` : words)
    expect(status).toBe(0)
    const kinds = json.proof.map((line: { kind: string }) => line.kind)
    expect(kinds.includes('extension')).toBe(extend !== undefined)
    // Notice before a hearing is counted back from it: what comes after does not touch it. What is due on its own day has
    // no day to stand still on.
    expect(kinds.includes('suspended')).toBe(!rule?.backwards && length > 0)
  })

  it('lists every rule with the length it has today, or on the day given', async () => {
    const { json } = await jsonOf(nowhere, 'deadlines')
    expect(json.on).toBe('2021-03-02')
    expect(json.rules).toHaveLength(deadlineRules.length)
    const of = (id: string, { rules } = json) => rules.find((each: { rule: string }) => each.rule === id)
    const reply = { rule: 'rec.reply', name: '被申请人书面答复', length: 10, unit: 'day' }
    expect(of('rec.reply')).toEqual({ ...reply, law: '行政复议法（2017年修正）', article: 23 })
    expect(of('grid.handle')).toMatchObject({ length: 7, unit: 'day', law: '本地工作惯例', article: null })
    expect(of('rec.reply.simple')).toMatchObject({ length: null, unit: null, law: null, article: null })
    const later = await jsonOf(nowhere, 'deadlines --on 2024-01-01')
    expect(of('rec.reply', later.json)).toMatchObject({ length: 10, unit: 'working-day', article: 48 })
    expect((await fq(nowhere, 'deadlines')).out).toMatch(/rec\.reply +被申请人书面答复 +10日 +《行政复议法》/)
  })

  it.each([
    'deadlines --rule rec.review',
    'deadlines --rule rec.review --on 1900-01-01',
    'deadlines --rule rec.nothing --on 2020-01-21',
    'deadlines --on soon',
    'deadlines --suspend 2020-01-21..2020-01-22',
    'deadlines --extend 3',
    'deadlines --rule rec.decide --on 2020-01-21 --suspend 2020-01-22',
    'deadlines --rule rec.decide --on 2020-01-21 --suspend 2020-01-22..',
    'deadlines --rule rec.decide --on 2020-01-21 --suspend 2020-01-23..2020-01-22',
    'deadlines --rule rec.decide --on 2020-01-21 --suspend 2020-02-30..2020-03-02',
    'deadlines --rule rec.decide --on 2020-01-21 --suspend 2020-01-22..2020-01-23..2020-01-24',
    'deadlines --rule rec.decide --on 2020-01-21 --extend 0',
    'deadlines --rule rec.decide --on 2020-01-21 --extend many',
  ])('refuses in one line: %s', async (words) => {
    const said = await fq(nowhere, words)
    expect([said.status, said.out]).toEqual([1, ''])
    expect(said.err).toMatch(/^fq: .+\n$/)
  })
})

describe('law', () => {
  it('lists what can be looked up: the title, the text, the article, what it says and for which days', async () => {
    const { json } = await jsonOf(nowhere, 'law')
    expect(keysOf(json)).toEqual(['citations', 'provisions'])
    const keys = ['rule', 'law', 'passed', 'article', 'paragraph', 'length', 'unit', 'from', 'to']
    for (const citation of json.citations) expect(keysOf(citation)).toEqual(keys)
    const of = (id: string) => json.citations.filter((each: { rule: string }) => each.rule === id)
    const review = { rule: 'rec.review', law: '行政复议法', paragraph: 1, length: 5, unit: 'working-day' }
    expect(of('rec.review')).toEqual([
      { ...review, passed: '2017-09-01', article: 17, from: '2018-01-01', to: '2023-12-31' },
      { ...review, passed: '2023-09-01', article: 30, from: '2024-01-01', to: null },
    ])
    const invited = { law: '最高人民法院关于人民法院特邀调解的规定', passed: '2016-06-28', article: 27 }
    expect(of('court.entrust.pre')[0]).toMatchObject(invited)
    expect(of('notary.issue')).toMatchObject([{ article: 30, paragraph: null }])
  })

  it('lists what is no period beside it: by which article of which days somebody steps aside, and who decides', async () => {
    const { json } = await jsonOf(nowhere, 'law')
    const of = (id: string) => json.provisions.filter((each: { rule: string }) => each.rule === id)
    const decided = { rule: 'arbitration.recusal.decided', law: '仲裁法', paragraph: null }
    expect(of('arbitration.recusal.decided')).toEqual([
      { ...decided, passed: '2017-09-01', article: 36, from: '1995-09-01', to: '2026-02-28' },
      { ...decided, passed: '2025-09-12', article: 48, from: '2026-03-01', to: null },
    ])
    expect(of('labour-arbitration.recusal.decided')).toMatchObject([{ article: 33, paragraph: 2 }])
    // The text on officials was not read, and no law says who decides in a people's mediation.
    expect(of('administrative-reconsideration.recusal.decided')).toEqual([])
    expect(of('people-mediation.recusal.decided')).toEqual([])
    expect(of('people-mediation.recusal.kept')).toMatchObject([{ law: '人民调解法', article: 23 }])
  })

  it('tells people apart what was read, what was not, and what is local practice', async () => {
    const { out } = await fq(nowhere, 'law --language en')
    const [read = '', unread = '', local = ''] = out.split(/^(?=Cited at second hand|Local practice:)/m)
    expect(read).toMatch(/rec\.serve +7 working days .+\(2023\), Art\. 48 .+Art\. 88\(2\)/)
    expect(unread).toMatch(/pm\.close +1 month +2002-11-01/)
    expect(local).toMatch(/grid\.handle +7 days +2010-01-01 +local practice/)
    const { json } = await jsonOf(nowhere, 'law')
    const cited = json.citations.map((each: { rule: string }) => each.rule)
    expect(cited).not.toContain('pm.close')
    expect(cited).not.toContain('grid.handle')
  })
})
