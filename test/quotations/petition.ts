import type { Quoted } from '#test/quotations/quoted'

/** Letters and visits. */
export const petitionTexts: Quoted[] = [
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
