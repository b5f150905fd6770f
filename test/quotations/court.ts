import type { Quoted } from '#test/quotations/quoted'

/** Courts, and what they do about mediation; notaries. */
export const courtTexts: Quoted[] = [
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
]
