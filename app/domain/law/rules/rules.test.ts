import { describe, expect, it } from 'vitest'
import { addDays, isDay, type Day } from '#app/domain/law/day'
import type { RuleVersion } from '#app/domain/law/deadline'
import { isCitation, statuteVersionOf, type Citation } from '#app/domain/law/statute'
import { deadlineRules, ruleById } from '.'

type Span = { from: Day; to?: Day }
const endless = '9999-12-31'
const covers = (outer: Span, inner: Span) => outer.from <= inner.from && (inner.to ?? endless) <= (outer.to ?? endless)
const overlaps = (a: Span, b: Span) => a.from <= (b.to ?? endless) && b.from <= (a.to ?? endless)

const versions = deadlineRules.flatMap((rule) => rule.versions.map((version) => ({ rule: rule.id, version })))
const named = versions.map(({ rule, version }) => [`${rule} from ${version.from}`, version] as const)
const sourcesOf = ({ source, also = [], extend }: RuleVersion): Citation[] =>
  [source, ...also, ...(extend ? [extend.source] : [])].filter(isCitation)

/** The ids of the catalogue; stored deadlines name them, so none may ever change or go. */
const KEPT = `
  grid.verify grid.receive grid.handle pm.close pm.medical.close pm.confirm.apply am.medical.accept am.medical.close
  traffic.apply traffic.after-pm traffic.close police.case court.entrust.pre court.entrust.post court.entrust.post.simple
  court.confirm.accept court.confirm.decide notary.issue rec.apply rec.review rec.correct.notify rec.correct.submit
  rec.serve rec.serve.simple rec.reply rec.reply.simple rec.hearing.notice rec.decide rec.decide.simple rec.suspend.max
  rec.norm.own rec.norm.forward rec.norm.answer rec.opinion.report rec.sue arb.accept arb.setaside lab.accept lab.serve
  lab.answer lab.award lab.mediate land.accept land.award pet.register pet.route pet.objection pet.close pet.review
  pet.recheck lit.defence lit.appeal lit.appeal.ruling lit.first lit.simple lit.second am.transfer am.accept am.close traffic.notice
  lm.close adj.accept adj.serve adj.reply adj.decide.land adj.decide.ip adj.decide.procurement adj.decide.other
  lab.answer.forward lab.panel.notice lab.hearing.notice lab.sue.final lab.setaside lab.sue land.serve land.answer
  land.panel.notice land.hearing.notice land.deliver land.sue court.confirm.apply court.confirm.special ref.decide
  court.online.accept rec.norm.notify rec.norm.drafter rec.redo
  rec.via.forward alert.red alert.orange alert.yellow safety.report ref.return-by pm.term joint.answer follow.visit`

describe('the shelf of deadline rules', () => {
  it('has each id once, and keeps every id it ever had', () => {
    const ids = deadlineRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(KEPT.split(/\s+/).filter(Boolean)))
  })

  it('finds a rule by its id or by the name it also goes by', () => {
    for (const rule of deadlineRules) expect(ruleById(rule.id)).toBe(rule)
    expect(ruleById('rec.decide.ord')).toBe(ruleById('rec.decide'))
    expect(ruleById('no.such.rule')).toBeUndefined()
    expect(ruleById('toString')).toBeUndefined()
  })

  it.each(deadlineRules.map((rule) => [rule.id, rule] as const))('%s has versions that abut', (_, { versions }) => {
    expect(versions.length).toBeGreaterThan(0)
    versions.slice(1).forEach((version, index) => {
      const { to } = versions[index] ?? {}
      expect(to).toBeDefined()
      expect(version.from).toBe(addDays(to ?? '', 1))
    })
  })
})

describe('every version of a rule', () => {
  it.each(named)('%s has real days and a length', (_, { from, to, length, onRestDaysToo }) => {
    expect(isDay(from)).toBe(true)
    if (to !== undefined) expect(isDay(to) && from <= to).toBe(true)
    expect(Number.isInteger(length) && length >= (onRestDaysToo ? 0 : 1)).toBe(true)
  })

  it.each(named)('%s rests on texts in force as long as it is', (_, version) => {
    for (const citation of sourcesOf(version)) {
      const text = statuteVersionOf(citation)
      expect(text, citation.law).toBeDefined()
      expect(text && covers(text, version), citation.law).toBe(true)
    }
  })

  it.each(named)('%s cites a text that was read, or says it is unverified, or is local practice', (_, version) => {
    const unread = sourcesOf(version).some((citation) => statuteVersionOf(citation)?.file === undefined)
    if (unread) expect(version.unverified).toBeDefined()
    if (!isCitation(version.source))
      expect(version).toMatchObject({ soft: true, source: { local: { zh: expect.any(String) } } })
  })

  it.each(named)('%s leaves out time only by texts of its own days', (_, { excludes = [], from, to }) => {
    expect(new Set(excludes.map(({ key }) => key)).size).toBe(excludes.length)
    for (const { source } of excludes) {
      const text = statuteVersionOf(source)
      expect(text && overlaps(text, { from, to })).toBe(true)
    }
  })

  it.each(named)('%s names who may extend it, and by a real length', (_, { extend }) => {
    if (!extend) return
    expect(extend.approver.zh && extend.approver.en).toBeTruthy()
    for (const limit of [extend.most, extend.times]) if (limit !== undefined) expect(limit).toBeGreaterThan(0)
  })
})

it('speaks both languages', () => {
  const all = JSON.stringify(deadlineRules, (_, value: unknown) => value)
  expect(all).not.toMatch(/"(zh|en)":""/)
  const chinese = /[一-鿿]/
  for (const { name, starts } of deadlineRules) {
    for (const words of [name, starts]) {
      expect(words.zh).toMatch(chinese)
      expect(words.en).not.toMatch(chinese)
    }
  }
})
