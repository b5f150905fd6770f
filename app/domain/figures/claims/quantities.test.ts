import { describe, expect, it } from 'vitest'
import { blanked, narrowed } from './characters'
import { nonesIn, quantitiesIn } from './quantities'

const read = (text: string) => quantitiesIn(blanked(narrowed(text)))
const said = (text: string) => read(text).map(({ value, unit }) => `${value}${unit}`)
const range = (text: string) => read(text).map(({ low, high }) => [low, high])[0]

describe('numbers with their units', () => {
  it.each([
    ['受理53件', '53件'],
    ['受理８２６３件', '8263件'],
    ['共5,206件', '5206件'],
    ['受理 53 件', '53件'],
    ['二十三件', '23件'],
    ['一百二十余场', '120场'],
    ['两起', '2起'],
    ['3.2万余件', '32000件'],
    ['10万余元', '100000元'],
    ['4800余万元', '48000000元'],
    ['2873.80万元', '28738000元'],
    ['总标的超2亿', '200000000元'],
    ['42.66％', '42.66%'],
    ['百分之九十九点五', '99.5%'],
    ['千分之三', '0.3%'],
    ['四成', '40%'],
    ['三分之一', '33.333333%'],
    ['占1/4', '25%'],
    ['1.2个百分点', '1.2个百分点'],
    ['1.5倍', '1.5倍'],
    ['翻了一番', '2倍'],
    ['7大职能', '7大'],
    ['3批5人次', '3批,5人次'],
  ])('%s', (text, expected) => expect(said(text).join()).toBe(expected))

  it('keeps their places in the text as it was', () => {
    const text = '共受理８２６３件，成功率达９６．９％。'
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(['８２６３件', '９６．９％'])
  })

  it('says that there was none', () => {
    expect(nonesIn('未发生一件败诉，无一起上访').map(({ value, unit }) => `${value}${unit}`)).toEqual(['0件', '0起'])
  })
})

describe('words that widen', () => {
  it.each([
    ['60余场', 60, 70],
    ['8100余人', 8100, 8200],
    ['3.2万余件', 32000, 33000],
    ['99%以上', 99, Infinity],
    ['超2亿元', 200000000, Infinity],
    ['不足30件', 0, 30],
    ['近300件', 200, 300],
    ['约300件', 200, 400],
    ['53件', 53, 53],
    // Printed in 万 with one decimal, it is known to a thousand.
    ['3.2万件', 31000, 33000],
  ])('%s', (text, low, high) => expect(range(text)).toEqual([low, high]))
})

describe('what is no claim', () => {
  it.each([
    '2020年3月2日，2021年1至6月，二〇二〇年五月',
    '海政发〔2021〕3号、(2020)苏0684民初123号',
    '第三十一条、第3款、第一时间、第12次会议',
    '拨打12348热线、0513-82212345、13812345678、110报警',
    '一、工作情况\n（二）主要做法\n1.加强领导\n3、强化保障',
    '“1+3+N”工作法、“3+1”调解网络、“三调联动”、“十四五”规划、5G',
    '上午9时30分、8:30、7×24小时、24小时值班、30日内答复',
    '《2020年度工作要点（100条）》',
    '一站式、一体化、一批、一件事一次办、三级网络、进一步、统一',
    '60岁以上老人、前三名、列全市第2位',
  ])('%s', (text) => expect(said(text)).toEqual([]))
})
