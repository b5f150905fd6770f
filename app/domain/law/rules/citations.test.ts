import { describe, expect, it } from 'vitest'
import { versionOn, type RuleVersion, type Unit } from '#app/domain/law/deadline'
import { cite, isCitation, statuteVersionOf } from '#app/domain/law/statute'
import { deadlineRules, ruleById, type RuleId } from '.'

/**
 * What the article says of the time, copied from the text by hand, against what the rule counts. The words of the
 * article decide; a rule that disagrees with them is wrong. “工作日” stands in the quotation, or in the article named
 * after it, or the days are calendar days.
 */
type Line = [id: RuleId, on: string, article: string, quotation: string, workingDaysBy?: string]
const REC2017 = '《行政复议法》(2017年修正)第四十条第二款'
const REC2023 = '《行政复议法》(2023年修订)第八十八条第二款'
const TRAFFIC = '《道路交通事故处理程序规定》(2018年)第一百一十二条'

const LINES: Line[] = [
  [
    'rec.apply',
    '2020-01-01',
    '《行政复议法》(2017年修正)第九条第一款',
    '自知道该具体行政行为之日起六十日内提出行政复议申请',
  ],
  [
    'rec.apply',
    '2024-01-01',
    '《行政复议法》(2023年修订)第二十条第一款',
    '自知道或者应当知道该行政行为之日起六十日内提出',
  ],
  ['rec.review', '2020-01-01', '《行政复议法》(2017年修正)第十七条第一款', '应当在五日内进行审查', REC2017],
  ['rec.review', '2024-01-01', '《行政复议法》(2023年修订)第三十条第一款', '应当在五日内进行审查', REC2023],
  [
    'rec.correct.notify',
    '2020-01-01',
    '《行政复议法实施条例》(2007年)第二十九条',
    '自收到该行政复议申请之日起5日内书面通知',
  ],
  [
    'rec.correct.notify',
    '2024-01-01',
    '《行政复议法》(2023年修订)第三十一条第一款',
    '自收到申请之日起五日内书面通知',
    REC2023,
  ],
  [
    'rec.correct.submit',
    '2024-01-01',
    '《行政复议法》(2023年修订)第三十一条第二款',
    '自收到补正通知之日起十日内',
    REC2023,
  ],
  ['rec.serve', '2020-01-01', '《行政复议法》(2017年修正)第二十三条第一款', '自行政复议申请受理之日起七日内', REC2017],
  ['rec.serve', '2024-01-01', '《行政复议法》(2023年修订)第四十八条', '自行政复议申请受理之日起七日内', REC2023],
  [
    'rec.serve.simple',
    '2024-01-01',
    '《行政复议法》(2023年修订)第五十四条第一款',
    '自受理行政复议申请之日起三日内',
    REC2023,
  ],
  ['rec.reply', '2020-01-01', '《行政复议法》(2017年修正)第二十三条第一款', '复印件之日起十日内，提出书面答复'],
  ['rec.reply', '2024-01-01', '《行政复议法》(2023年修订)第四十八条', '复印件之日起十日内，提出书面答复', REC2023],
  [
    'rec.reply.simple',
    '2024-01-01',
    '《行政复议法》(2023年修订)第五十四条第一款',
    '复印件之日起五日内，提出书面答复',
    REC2023,
  ],
  ['rec.hearing.notice', '2024-01-01', '《行政复议法》(2023年修订)第五十一条第一款', '应当于举行听证的五日前', REC2023],
  [
    'rec.decide',
    '2020-01-01',
    '《行政复议法》(2017年修正)第三十一条第一款',
    '自受理申请之日起六十日内作出行政复议决定',
  ],
  [
    'rec.decide',
    '2024-01-01',
    '《行政复议法》(2023年修订)第六十二条第一款',
    '自受理申请之日起六十日内作出行政复议决定',
  ],
  ['rec.decide.simple', '2024-01-01', '《行政复议法》(2023年修订)第六十二条第二款', '自受理申请之日起三十日内作出'],
  [
    'rec.suspend.max',
    '2020-01-01',
    '《行政复议法实施条例》(2007年)第四十二条第二款',
    '满60日行政复议中止的原因仍未消除',
  ],
  ['rec.suspend.max', '2024-01-01', '《行政复议法》(2023年修订)第四十一条', '中止行政复议满六十日'],
  ['rec.norm.own', '2020-01-01', '《行政复议法》(2017年修正)第二十六条', '应当在三十日内依法处理'],
  ['rec.norm.own', '2024-01-01', '《行政复议法》(2023年修订)第五十六条', '应当在三十日内依法处理'],
  ['rec.norm.forward', '2020-01-01', '《行政复议法》(2017年修正)第二十六条', '应当在七日内按照法定程序转送', REC2017],
  ['rec.norm.forward', '2024-01-01', '《行政复议法》(2023年修订)第五十六条', '应当在七日内转送', REC2023],
  ['rec.norm.answer', '2020-01-01', '《行政复议法》(2017年修正)第二十六条', '应当在六十日内依法处理'],
  ['rec.norm.answer', '2024-01-01', '《行政复议法》(2023年修订)第六十条', '自收到转送之日起六十日内'],
  [
    'rec.opinion.report',
    '2020-01-01',
    '《行政复议法实施条例》(2007年)第五十七条第一款',
    '自收到行政复议意见书之日起60日内',
  ],
  ['rec.opinion.report', '2024-01-01', '《行政复议法》(2023年修订)第七十六条', '自收到行政复议意见书之日起六十日内'],
  ['rec.sue', '2020-01-01', '《行政诉讼法》(2017年修正)第四十五条', '在收到复议决定书之日起十五日内'],
  ['pm.close', '2020-01-01', '《人民调解工作若干规定》(2002年)第三十三条', '一般在一个月内调结'],
  ['pm.confirm.apply', '2020-01-01', '《人民调解法》(2010年)第三十三条第一款', '自调解协议生效之日起三十日内'],
  [
    'pm.medical.close',
    '2020-01-01',
    '《医疗纠纷预防和处理条例》(2018年)第三十八条',
    '自受理之日起30个工作日内完成调解',
  ],
  [
    'am.medical.accept',
    '2020-01-01',
    '《医疗纠纷预防和处理条例》(2018年)第四十条第二款',
    '自收到申请之日起5个工作日内',
  ],
  ['am.medical.close', '2020-01-01', '《医疗纠纷预防和处理条例》(2018年)第四十条第三款', '自受理之日起30个工作日内'],
  [
    'traffic.apply',
    '2020-01-01',
    '《道路交通事故处理程序规定》(2018年)第八十六条第一款',
    '之日起十日内一致书面申请',
    TRAFFIC,
  ],
  [
    'traffic.after-pm',
    '2020-01-01',
    '《道路交通事故处理程序规定》(2018年)第八十五条第二款',
    '作出终止调解之日起三日内',
    TRAFFIC,
  ],
  [
    'traffic.close',
    '2020-01-01',
    '《道路交通事故处理程序规定》(2018年)第九十条第三款',
    '自调解开始之日起十日内',
    TRAFFIC,
  ],
  ['police.case', '2020-01-01', '《治安管理处罚法》(2012年修正)第九十九条第一款', '自受理之日起不得超过三十日'],
  ['police.case', '2026-01-01', '《治安管理处罚法》(2025年修订)第一百一十八条第一款', '自立案之日起不得超过三十日'],
  [
    'court.entrust.pre',
    '2020-01-01',
    '《最高人民法院关于人民法院特邀调解的规定》(2016年)第二十七条第一款',
    '调解期限为30日',
  ],
  [
    'court.entrust.post',
    '2022-01-01',
    '《最高人民法院关于人民法院特邀调解的规定》(2016年)第二十七条第二款',
    '普通程序的调解期限为15日',
  ],
  [
    'court.entrust.post.simple',
    '2022-01-01',
    '《最高人民法院关于人民法院特邀调解的规定》(2016年)第二十七条第二款',
    '简易程序的调解期限为7日',
  ],
  [
    'court.confirm.accept',
    '2020-01-01',
    '《最高人民法院关于人民调解协议司法确认程序的若干规定》(2011年)第四条第一款',
    '应当在三日内决定是否受理',
  ],
  [
    'court.confirm.decide',
    '2020-01-01',
    '《最高人民法院关于人民调解协议司法确认程序的若干规定》(2011年)第五条第一款',
    '自受理司法确认申请之日起十五日内',
  ],
  ['notary.issue', '2020-01-01', '《公证法》(2017年修正)第三十条', '自受理公证申请之日起十五个工作日内'],
  ['arb.accept', '2020-01-01', '《仲裁法》(2017年修正)第二十四条', '收到仲裁申请书之日起五日内'],
  ['arb.accept', '2026-03-01', '《仲裁法》(2025年修订)第三十五条', '收到仲裁申请书之日起五日内'],
  ['arb.setaside', '2020-01-01', '《仲裁法》(2017年修正)第五十九条', '自收到裁决书之日起六个月内提出'],
  ['arb.setaside', '2026-03-01', '《仲裁法》(2025年修订)第七十二条', '自收到裁决书之日起三个月内提出'],
  ['lab.accept', '2020-01-01', '《劳动争议调解仲裁法》(2007年)第二十九条', '收到仲裁申请之日起五日内'],
  [
    'lab.serve',
    '2020-01-01',
    '《劳动争议调解仲裁法》(2007年)第三十条第一款',
    '应当在五日内将仲裁申请书副本送达被申请人',
  ],
  [
    'lab.answer',
    '2020-01-01',
    '《劳动争议调解仲裁法》(2007年)第三十条第二款',
    '应当在十日内向劳动争议仲裁委员会提交答辩书',
  ],
  ['lab.award', '2020-01-01', '《劳动争议调解仲裁法》(2007年)第四十三条第一款', '受理仲裁申请之日起四十五日内结束'],
  [
    'lab.mediate',
    '2020-01-01',
    '《劳动争议调解仲裁法》(2007年)第十四条第三款',
    '收到调解申请之日起十五日内未达成调解协议',
  ],
  [
    'land.accept',
    '2020-01-01',
    '《农村土地承包经营纠纷调解仲裁法》(2009年)第二十三条',
    '自收到仲裁申请之日起五个工作日内',
  ],
  [
    'land.award',
    '2020-01-01',
    '《农村土地承包经营纠纷调解仲裁法》(2009年)第四十七条',
    '自受理仲裁申请之日起六十日内结束',
  ],
  ['pet.register', '2020-01-01', '《信访条例》(2005年)第二十一条第一款', '在15日内分别按下列方式处理'],
  ['pet.register', '2022-05-01', '《信访工作条例》(2022年)第二十二条', '在15日内分别按照下列方式处理'],
  ['pet.route', '2020-01-01', '《信访条例》(2005年)第二十一条', '自收到转送、交办的信访事项之日起15日内'],
  ['pet.route', '2022-05-01', '《信访工作条例》(2022年)第二十三条第三款', '自收到之日起15日内书面告知'],
  ['pet.objection', '2022-05-01', '《信访工作条例》(2022年)第二十三条第三款', '自收到之日起5个工作日内提出异议'],
  ['pet.close', '2020-01-01', '《信访条例》(2005年)第三十三条', '自受理之日起60日内办结'],
  ['pet.close', '2022-05-01', '《信访工作条例》(2022年)第三十四条', '自受理之日起60日内办结'],
  ['pet.review', '2020-01-01', '《信访条例》(2005年)第三十四条', '自收到复查请求之日起30日内'],
  ['pet.review', '2022-05-01', '《信访工作条例》(2022年)第三十五条', '自收到复查请求之日起30日内'],
  ['pet.recheck', '2020-01-01', '《信访条例》(2005年)第三十五条第一款', '自收到复核请求之日起30日内'],
  ['pet.recheck', '2022-05-01', '《信访工作条例》(2022年)第三十六条第一款', '自收到复核请求之日起30日内'],
  ['lit.defence', '2020-01-01', '《行政诉讼法》(2017年修正)第六十七条第一款', '在收到起诉状副本之日起十五日内'],
  ['lit.appeal', '2020-01-01', '《行政诉讼法》(2017年修正)第八十五条', '在判决书送达之日起十五日内'],
  ['lit.appeal.ruling', '2020-01-01', '《行政诉讼法》(2017年修正)第八十五条', '在裁定书送达之日起十日内'],
  ['lit.first', '2020-01-01', '《行政诉讼法》(2017年修正)第八十一条', '在立案之日起六个月内作出第一审判决'],
  ['lit.simple', '2020-01-01', '《行政诉讼法》(2017年修正)第八十三条', '在立案之日起四十五日内审结'],
  ['lit.second', '2020-01-01', '《行政诉讼法》(2017年修正)第八十八条', '在收到上诉状之日起三个月内作出终审判决'],
]

const NUMBERS: Record<string, number> = {
  一: 1,
  三: 3,
  五: 5,
  六: 6,
  七: 7,
  十: 10,
  十五: 15,
  三十: 30,
  四十五: 45,
  六十: 60,
}

/** 五日 → 5 days; 30个工作日 → 30 working days; 三个月 → 3 months. */
function said(quotation: string): { length: number; unit: Unit } {
  const found = /([一三四五六七十]+|\d+)(个工作日|个月|日)/.exec(quotation)
  const [, number = '', unit = ''] = found ?? []
  const length = NUMBERS[number] ?? Number(number)
  return { length, unit: unit === '个月' ? 'month' : unit === '个工作日' ? 'working-day' : 'day' }
}

const inForce = (id: RuleId, on: string): RuleVersion => {
  const version = versionOn(ruleById(id), on)
  if (!version) throw new Error(`${id} has no version on ${on}`)
  return version
}

describe('a rule counts what its article says', () => {
  it.each(LINES)('%s on %s: %s “%s”', (id, on, article, quotation, workingDaysBy) => {
    const version = inForce(id, on)
    const { length, unit } = said(quotation)
    expect(isCitation(version.source) && cite(version.source, 'zh-CN')).toBe(article)
    expect(version).toMatchObject({ length, unit: workingDaysBy ? 'working-day' : unit })
    if (workingDaysBy) expect((version.also ?? []).map((each) => cite(each, 'zh-CN'))).toContain(workingDaysBy)
  })

  it('has a quotation for every article a rule rests on and that was read', () => {
    const quoted = LINES.map(([id, , article]) => `${id} ${article}`)
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
