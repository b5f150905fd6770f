import type { Quoted } from '#test/quotations/quoted'

/** Mediation: by the people, of medical disputes, of traffic accidents, by the police. */
export const mediationTexts: Quoted[] = [
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
]
