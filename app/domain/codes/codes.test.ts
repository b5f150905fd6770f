import { describe, expect, it } from 'vitest'
import { administrativeFields } from './administrative-fields'
import { categories, categoryKeys, categoryWords } from './categories'
import { codeList, type Code } from './code-list'
import { difficulties } from './difficulties'
import { reconsiderationMatters } from './reconsideration-matters'
import { sources } from './sources'
import { tradeFor, trades } from './trades'

const lists: Record<string, readonly Code[]> = {
  categories: categories.all,
  sources: sources.all,
  difficulties: difficulties.all,
  reconsiderationMatters: reconsiderationMatters.all,
  administrativeFields: administrativeFields.all,
  trades: trades.all,
}

describe.each(Object.entries(lists))('the list of %s', (_name, all) => {
  it('has kebab-case keys and words that are each used once', () => {
    for (const { key } of all) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    for (const pick of [(c: Code) => c.key, (c: Code) => c.words.zh, (c: Code) => c.words.en]) {
      expect(new Set(all.map(pick)).size).toBe(all.length)
      for (const code of all) expect(pick(code).trim()).not.toBe('')
    }
  })
})

it('has the fifteen categories of the printed return, in its order', () => {
  expect(categoryKeys.map((key) => categoryWords[key].zh).join(' ')).toBe(
    '婚姻家庭 邻里 房屋宅基地 合同 生产经营 损害赔偿 山林土地 征地拆迁 环境污染 劳动争议 消费 医疗 道路交通事故 物业 其他',
  )
})

it('has the ten matters of the reconsideration return', () => {
  expect(reconsiderationMatters.keys).toHaveLength(10)
})

it('offers on a day only what holds on that day', () => {
  const words = { zh: '甲', en: 'A' }
  const list = codeList([
    { key: 'old', words, from: '2011-01-01', to: '2019-12-31' },
    { key: 'new', words, from: '2020-01-01' },
  ])
  expect(list.on('2019-12-31').map((code) => code.key)).toEqual(['old'])
  expect(list.on('2020-01-01').map((code) => code.key)).toEqual(['new'])
})

it('has the five trades of the plan first, and leads the kinds of dispute to them', () => {
  const five = trades.all.slice(0, 5).map((code) => code.words.zh)
  expect(five).toEqual(['房屋征收', '道路交通', '劳动人事', '医患', '生态环境'])
  const led = (['expropriation', 'traffic', 'labour', 'medical', 'environment'] as const).map(tradeFor)
  expect(led).toEqual(trades.all.slice(0, 5).map((code) => code.key))
  expect(tradeFor('neighbour')).toBeUndefined()
  expect(tradeFor('no-such-kind')).toBeUndefined()
})
