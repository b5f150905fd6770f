/** Papers read aloud: what a person would type by hand from the same case. */
import { expect, it } from 'vitest'
import type { DisputeFile } from '#app/domain/dispute/file'
import { papers } from '#app/domain/papers'
import type { PartyTold } from '#app/domain/papers/context'
import { drawn, paragraphsOf } from '#app/domain/papers/drawn'
import type { PaperKey } from '#app/domain/papers/keys'
import { contextOf } from '#app/domain/papers/making'
import { paperOffers } from '#app/domain/papers/offers'
import { dataOf } from '#app/domain/papers/paper'
import { catalogue } from '#app/domain/procedures'
import { aDispute, type Dossier } from '#test/factories/dispute'
import { territory } from '#test/factories/territory'

const parties: readonly PartyTold[] = [
  {
    ...{ id: 'party-1', side: 'applicant', kind: 'person', name: '李秀兰', identity: '320684********0017' },
    ...{ phone: '138****5678', address: '三厂镇一组', minor: false },
  },
  { ...{ id: 'party-2', side: 'respondent', kind: 'person', name: '王建国', minor: false } },
]

const fileOf = (dossier: Dossier): DisputeFile => ({
  events: dossier.events,
  records: new Map([...dossier.records.map(({ id, text }) => [id, text] as const), ['a quarrel', '排水沟纠纷']]),
  parties: [],
  attachments: [],
  names: new Map([['mediator@3206841001001-mc', '王芳']]),
})

function read(dossier: Dossier, paper: PaperKey, entry = 0, caseNumber?: string): string[] {
  const making = { dispute: dossier.dispute, file: fileOf(dossier), viewing: { territory, catalogue } }
  const context = contextOf({ ...making, proceeding: dossier.now.id, entry, parties, caseNumber, catalogue: [] })
  if (!context) throw new Error('no context')
  return paragraphsOf(drawn(papers[paper].blocks, dataOf(papers[paper], context)))
}

const entryOf = (dossier: Dossier, paper: PaperKey): number =>
  paperOffers(dossier.dispute, dossier.events, dossier.now.id, catalogue).find((each) => each.paper === paper)?.entry ??
  -1

const agreed = (form: 'written' | 'oral') =>
  aDispute({ amount: 120050 })
    .in('people-mediation')
    .through('accept', 'start')
    .step('agree', {
      ...{ 'agreement-form': form, terms: '王建国三日内清理排水沟。', 'agreement-amount': 50000 },
      ...{ performance: 'by-date', 'perform-by': '2020-03-05', confirmation: 'no' },
    })

it('writes the agreement', () => {
  const dossier = agreed('written')
  const text = read(dossier, 'mediation-agreement', entryOf(dossier, 'mediation-agreement'), '〔2020〕三厂人调字第1号')
  expect(text.slice(0, 5)).toEqual([
    '人民调解协议书',
    '编号：〔2020〕三厂人调字第1号',
    '当事人　姓名（名称）　性别　民族　年龄　职业或职务　证件号码、联系方式　单位或住址',
    '申请人　李秀兰　　　　　320684********0017 138****5678　三厂镇一组',
    '被申请人　王建国　　　　　　',
  ])
  expect(text).toContain('王建国三日内清理排水沟。')
  expect(text).toContain('履行方式：约定期限履行。金额：500元。履行期限：2020年3月5日。履行地点：　　　　　　　　　。')
  expect(text).toContain('申请人李秀兰（签名、盖章或者按指印）：　　　　　　　　年　　月　　日')
  expect(text).toContain('被申请人王建国（签名、盖章或者按指印）：　　　　　　　　年　　月　　日')
  expect(text.at(-1)).toBe('人民调解不收取任何费用。（《中华人民共和国人民调解法》第四条）')
  expect(text.at(-3)).toBe('2020年3月2日')
})

it('gives an oral agreement its register form, which asks for no party’s signature', () => {
  const dossier = agreed('oral')
  expect(entryOf(dossier, 'mediation-agreement')).toBe(-1)
  const text = read(dossier, 'mediation-oral-agreement', entryOf(dossier, 'mediation-oral-agreement'))
  expect(text).toContain('协议内容　王建国三日内清理排水沟。')
  expect(text).toContain('达成协议日期　2020年3月2日')
  expect(text.some((each) => each.includes('李秀兰（签名'))).toBe(false)
})

it('leaves blanks where nobody has said anything', () => {
  const dossier = aDispute().in('people-mediation')
  expect(read(dossier, 'mediation-rights')).toContain('告知方式：________。以上内容已经知悉。')
})

it('tells a respondent how long it has, by the law and the track', () => {
  const reply = (on: string, track?: 'ordinary' | 'simplified') => {
    const received = aDispute({ on }).in('administrative-reconsideration', { on })
    const dossier = (track ? received.step('accept-2023', { track }) : received.step('accept')).step('send-copy')
    return read(dossier, 'review-reply-notice', entryOf(dossier, 'review-reply-notice'))[4]
  }
  const within = (days: string, article: string) =>
    `请自收到之日起${days}内提出书面答复，并提交作出行政行为的证据、依据和其他有关材料。依据：${article}。`
  expect(reply('2020-03-02')).toBe(within('十日', '《行政复议法》(2017年修正)第二十三条'))
  expect(reply('2024-03-04', 'ordinary')).toBe(within('十个工作日', '《行政复议法》(2023年修订)第四十八条'))
  expect(reply('2024-03-04', 'simplified')).toBe(within('五个工作日', '《行政复议法》(2023年修订)第四十八条'))
})

it('has a paper of a step for each time it was taken, beforehand one to fill in, and others at any time', () => {
  const dossier = aDispute().in('people-mediation').through('accept', 'start', 'hold-session', 'hold-session')
  const offers = paperOffers(dossier.dispute, dossier.events, dossier.now.id, catalogue)
  const told = (key: PaperKey) =>
    offers
      .filter(({ paper }) => paper === key)
      .map(({ entry, ahead }) => (ahead ? 'ahead' : entry > 0 ? 'taken' : 'any'))
  expect(told('mediation-session')).toEqual(['taken', 'taken'])
  expect(told('mediation-agreement')).toEqual(['ahead'])
  expect(told('mediation-application')).toEqual(['any'])
  expect(told('mediation-visit')).toEqual([])
})

it('reads a corrected entry as it should have been, and makes nothing of one taken back', () => {
  const dossier = aDispute().in('people-mediation').through('accept', 'start')
  dossier.step('investigate', { found: '沟已堵塞。' })
  const n = dossier.events.length
  expect(read(dossier, 'mediation-inquiry', n)).toContain('沟已堵塞。')
  dossier.correct(n)
  expect(() => read(dossier, 'mediation-inquiry', n)).toThrow('no context')
})

it('keeps apart in a decision what the organ answered and what was heard from the parties', () => {
  const dossier = aDispute({ on: '2024-03-04' })
    .in('administrative-reconsideration')
    .step('accept-2023', { track: 'ordinary' })
    .step('send-copy')
    .step('receive-reply', { reply: '拆除程序合法。' })
    .step('hear-parties', { 'heard-by': 'phone', views: '申请人称没有收到通知。' })
    .step('decide-2023', { decision: 'uphold' })
  const text = read(dossier, 'review-decision', entryOf(dossier, 'review-decision'))
  const after = (heading: string) => text[text.indexOf(heading) + 1]
  expect([after('被申请人称'), after('听取当事人意见')]).toEqual(['拆除程序合法。', '申请人称没有收到通知。'])
})
