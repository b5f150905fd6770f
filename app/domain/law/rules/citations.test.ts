import { describe, expect, it } from 'vitest'
import { versionOn, type RuleVersion, type Unit } from '#app/domain/law/deadline'
import { cite, isCitation, statuteVersionOf } from '#app/domain/law/statute'
import { deadlineRules, ruleById, type RuleId } from '.'

/** The words of the article, copied by hand, against what the rule counts: days marked working are so by `workingDaysBy`. */
type Line = [id: RuleId, article: string, quotation: string, days?: 'working']
type Text = { text: string; on: string; workingDaysBy?: string; lines: Line[] }

const TEXTS: Text[] = [
  {
    text: '《行政复议法》(2017年修正)',
    on: '2020-01-01',
    workingDaysBy: '第四十条第二款',
    lines: [
      ['rec.apply', '第九条第一款', '自知道该具体行政行为之日起六十日内提出行政复议申请'],
      ['rec.review', '第十七条第一款', '应当在五日内进行审查', 'working'],
      ['rec.serve', '第二十三条第一款', '自行政复议申请受理之日起七日内', 'working'],
      ['rec.reply', '第二十三条第一款', '复印件之日起十日内，提出书面答复'],
      ['rec.decide', '第三十一条第一款', '自受理申请之日起六十日内作出行政复议决定'],
      ['rec.norm.own', '第二十六条', '应当在三十日内依法处理'],
      ['rec.norm.forward', '第二十六条', '应当在七日内按照法定程序转送', 'working'],
      ['rec.norm.answer', '第二十六条', '应当在六十日内依法处理'],
    ],
  },
  {
    text: '《行政复议法》(2023年修订)',
    on: '2024-01-01',
    workingDaysBy: '第八十八条第二款',
    lines: [
      ['rec.apply', '第二十条第一款', '自知道或者应当知道该行政行为之日起六十日内提出'],
      ['rec.review', '第三十条第一款', '应当在五日内进行审查', 'working'],
      ['rec.correct.notify', '第三十一条第一款', '自收到申请之日起五日内书面通知', 'working'],
      ['rec.correct.submit', '第三十一条第二款', '自收到补正通知之日起十日内', 'working'],
      ['rec.serve', '第四十八条', '自行政复议申请受理之日起七日内', 'working'],
      ['rec.serve.simple', '第五十四条第一款', '自受理行政复议申请之日起三日内', 'working'],
      ['rec.reply', '第四十八条', '复印件之日起十日内，提出书面答复', 'working'],
      ['rec.reply.simple', '第五十四条第一款', '复印件之日起五日内，提出书面答复', 'working'],
      ['rec.hearing.notice', '第五十一条第一款', '应当于举行听证的五日前', 'working'],
      ['rec.decide', '第六十二条第一款', '自受理申请之日起六十日内作出行政复议决定'],
      ['rec.decide.simple', '第六十二条第二款', '自受理申请之日起三十日内作出'],
      ['rec.suspend.max', '第四十一条', '中止行政复议满六十日'],
      ['rec.norm.own', '第五十六条', '应当在三十日内依法处理'],
      ['rec.norm.forward', '第五十六条', '应当在七日内转送', 'working'],
      ['rec.norm.answer', '第六十条', '自收到转送之日起六十日内'],
      ['rec.opinion.report', '第七十六条', '自收到行政复议意见书之日起六十日内'],
      ['rec.via.forward', '第三十二条第二款', '应当自收到行政复议申请之日起五日内转送', 'working'],
      ['rec.norm.notify', '第五十八条第一款', '应当自行政复议中止之日起三日内', 'working'],
      ['rec.norm.drafter', '第五十八条第一款', '应当自收到书面通知之日起十日内', 'working'],
    ],
  },
  {
    text: '《行政复议法实施条例》(2007年)',
    on: '2020-01-01',
    lines: [
      ['rec.correct.notify', '第二十九条', '自收到该行政复议申请之日起5日内书面通知'],
      ['rec.suspend.max', '第四十二条第二款', '满60日行政复议中止的原因仍未消除'],
      ['rec.opinion.report', '第五十七条第一款', '自收到行政复议意见书之日起60日内'],
      ['rec.redo', '第四十九条第一款', '重新作出具体行政行为的期限为60日'],
    ],
  },
  {
    text: '《行政诉讼法》(2017年修正)',
    on: '2020-01-01',
    lines: [
      ['rec.sue', '第四十五条', '在收到复议决定书之日起十五日内'],
      ['lit.defence', '第六十七条第一款', '在收到起诉状副本之日起十五日内'],
      ['lit.appeal', '第八十五条', '在判决书送达之日起十五日内'],
      ['lit.appeal.ruling', '第八十五条', '在裁定书送达之日起十日内'],
      ['lit.first', '第八十一条', '在立案之日起六个月内作出第一审判决'],
      ['lit.simple', '第八十三条', '在立案之日起四十五日内审结'],
      ['lit.second', '第八十八条', '在收到上诉状之日起三个月内作出终审判决'],
    ],
  },
  {
    text: '《人民调解工作若干规定》(2002年)',
    on: '2020-01-01',
    lines: [['pm.close', '第三十三条', '一般在一个月内调结']],
  },
  {
    text: '《人民调解法》(2010年)',
    on: '2020-01-01',
    lines: [['pm.confirm.apply', '第三十三条第一款', '自调解协议生效之日起三十日内']],
  },
  {
    text: '《医疗纠纷预防和处理条例》(2018年)',
    on: '2020-01-01',
    lines: [
      ['pm.medical.close', '第三十八条', '自受理之日起30个工作日内完成调解'],
      ['am.medical.accept', '第四十条第二款', '自收到申请之日起5个工作日内'],
      ['am.medical.close', '第四十条第三款', '自受理之日起30个工作日内'],
    ],
  },
  {
    text: '《道路交通事故处理程序规定》(2018年)',
    on: '2020-01-01',
    workingDaysBy: '第一百一十二条',
    lines: [
      ['traffic.apply', '第八十六条第一款', '之日起十日内一致书面申请', 'working'],
      ['traffic.after-pm', '第八十五条第二款', '作出终止调解之日起三日内', 'working'],
      ['traffic.close', '第九十条第三款', '自调解开始之日起十日内', 'working'],
      ['traffic.notice', '第八十八条第一款', '并于调解时间三日前通知当事人', 'working'],
    ],
  },
  {
    text: '《治安管理处罚法》(2012年修正)',
    on: '2020-01-01',
    lines: [['police.case', '第九十九条第一款', '自受理之日起不得超过三十日']],
  },
  {
    text: '《治安管理处罚法》(2025年修订)',
    on: '2026-01-01',
    lines: [['police.case', '第一百一十八条第一款', '自立案之日起不得超过三十日']],
  },
  {
    text: '《最高人民法院关于人民法院特邀调解的规定》(2016年)',
    on: '2020-01-01',
    lines: [
      ['court.entrust.pre', '第二十七条第一款', '调解期限为30日'],
      ['court.entrust.post', '第二十七条第二款', '普通程序的调解期限为15日'],
      ['court.entrust.post.simple', '第二十七条第二款', '简易程序的调解期限为7日'],
    ],
  },
  {
    text: '《最高人民法院关于人民调解协议司法确认程序的若干规定》(2011年)',
    on: '2020-01-01',
    lines: [
      ['court.confirm.accept', '第四条第一款', '应当在三日内决定是否受理'],
      ['court.confirm.decide', '第五条第一款', '自受理司法确认申请之日起十五日内'],
    ],
  },
  {
    text: '《民事诉讼法》(2021年修正)',
    on: '2022-01-01',
    lines: [
      ['court.confirm.apply', '第二百零一条', '自调解协议生效之日起三十日内'],
      ['court.confirm.special', '第一百八十七条', '应当在立案之日起三十日内'],
    ],
  },
  {
    text: '《民事诉讼法》(2023年修正)',
    on: '2024-01-01',
    lines: [
      ['court.confirm.apply', '第二百零五条', '自调解协议生效之日起三十日内'],
      ['court.confirm.special', '第一百八十七条', '应当在立案之日起三十日内'],
    ],
  },
  {
    text: '《人民法院在线调解规则》(2021年)',
    on: '2022-01-01',
    lines: [['court.online.accept', '第十二条第一款', '委派委托调解信息或者当事人在线调解申请后三个工作日内']],
  },
  {
    text: '《公证法》(2017年修正)',
    on: '2020-01-01',
    lines: [['notary.issue', '第三十条', '自受理公证申请之日起十五个工作日内']],
  },
  {
    text: '《仲裁法》(2017年修正)',
    on: '2020-01-01',
    lines: [
      ['arb.accept', '第二十四条', '收到仲裁申请书之日起五日内'],
      ['arb.setaside', '第五十九条', '自收到裁决书之日起六个月内提出'],
    ],
  },
  {
    text: '《仲裁法》(2025年修订)',
    on: '2026-03-01',
    lines: [
      ['arb.accept', '第三十五条', '收到仲裁申请书之日起五日内'],
      ['arb.setaside', '第七十二条', '自收到裁决书之日起三个月内提出'],
    ],
  },
  {
    text: '《劳动争议调解仲裁法》(2007年)',
    on: '2020-01-01',
    lines: [
      ['lab.accept', '第二十九条', '收到仲裁申请之日起五日内'],
      ['lab.serve', '第三十条第一款', '应当在五日内将仲裁申请书副本送达被申请人'],
      ['lab.answer', '第三十条第二款', '应当在十日内向劳动争议仲裁委员会提交答辩书'],
      ['lab.award', '第四十三条第一款', '受理仲裁申请之日起四十五日内结束'],
      ['lab.mediate', '第十四条第三款', '收到调解申请之日起十五日内未达成调解协议'],
      ['lab.answer.forward', '第三十条第二款', '应当在五日内将答辩书副本送达申请人'],
      ['lab.panel.notice', '第三十二条', '受理仲裁申请之日起五日内将仲裁庭的组成情况书面通知'],
      ['lab.hearing.notice', '第三十五条', '应当在开庭五日前'],
      ['lab.sue.final', '第四十八条', '自收到仲裁裁决书之日起十五日内'],
      ['lab.setaside', '第四十九条第一款', '自收到仲裁裁决书之日起三十日内'],
      ['lab.sue', '第五十条', '自收到仲裁裁决书之日起十五日内'],
    ],
  },
  {
    text: '《农村土地承包经营纠纷调解仲裁法》(2009年)',
    on: '2020-01-01',
    lines: [
      ['land.accept', '第二十三条', '自收到仲裁申请之日起五个工作日内'],
      ['land.award', '第四十七条', '自受理仲裁申请之日起六十日内结束'],
      ['land.serve', '第二十四条', '自受理仲裁申请之日起五个工作日内'],
      ['land.answer', '第二十五条', '自收到仲裁申请书副本之日起十日内'],
      ['land.panel.notice', '第二十七条第三款', '自仲裁庭组成之日起二个工作日内'],
      ['land.hearing.notice', '第三十一条第一款', '应当在开庭五个工作日前'],
      ['land.deliver', '第四十五条第二款', '在裁决作出之日起三个工作日内'],
      ['land.sue', '第四十八条', '自收到裁决书之日起三十日内'],
    ],
  },
  {
    text: '《信访条例》(2005年)',
    on: '2020-01-01',
    lines: [
      ['pet.register', '第二十一条第一款', '在15日内分别按下列方式处理'],
      ['pet.route', '第二十一条', '自收到转送、交办的信访事项之日起15日内'],
      ['pet.close', '第三十三条', '自受理之日起60日内办结'],
      ['pet.review', '第三十四条', '自收到复查请求之日起30日内'],
      ['pet.recheck', '第三十五条第一款', '自收到复核请求之日起30日内'],
    ],
  },
  {
    text: '《信访工作条例》(2022年)',
    on: '2022-05-01',
    lines: [
      ['pet.register', '第二十二条第一款', '在15日内分别按照下列方式处理'],
      ['pet.route', '第二十三条第三款', '自收到之日起15日内书面告知'],
      ['pet.objection', '第二十三条第三款', '自收到之日起5个工作日内提出异议'],
      ['pet.close', '第三十四条', '自受理之日起60日内办结'],
      ['pet.review', '第三十五条', '自收到复查请求之日起30日内'],
      ['pet.recheck', '第三十六条第一款', '自收到复核请求之日起30日内'],
    ],
  },
]

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
