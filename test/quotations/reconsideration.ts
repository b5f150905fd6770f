import type { Quoted } from '#test/quotations/quoted'

/** Administrative reconsideration. */
export const reconsiderationTexts: Quoted[] = [
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
]
