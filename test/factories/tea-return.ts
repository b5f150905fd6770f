/** A made-up return over the tea house of tea-house.ts, and officials who answer for it. */
import { minus, plus, twoDecimals, whole } from '#app/domain/indicators/indicator'
import type { Person } from '#app/domain/people/permission'
import type { Cell, Return } from '#app/domain/returns/return'
import { teaCatalogue } from '#test/tea-house'

const say = (zh: string) => ({ zh, en: zh })
const accepted = { measure: 'accepted', procedures: ['tea-house'] } as const
const concluded = { measure: 'concluded', procedures: ['tea-house'] } as const

const count = (no: string, key: string, numerator: Cell['numerator']): Cell => ({
  ...{ key, no, name: say(`=${key}`), kind: 'count', numerator, cases: 'proceeding', ...whole },
})

export const teaReturn: Return = {
  ...{ key: 'tea', name: say('茶馆报表'), about: say('茶馆'), source: say('测试') },
  version: { n: 1, from: '2020-01-01' },
  every: ['month', 'year'],
  cells: [
    count('1', 'taken', [plus(accepted)]),
    count('2', 'ended', [plus(concluded)]),
    count('3', 'left', [plus(accepted), minus(concluded)]),
    {
      ...{ key: 'rate', no: '4', name: say('了结率'), kind: 'rate', cases: 'proceeding', ...twoDecimals },
      numerator: [plus(concluded)],
      denominator: [plus(accepted)],
    },
  ],
  equations: [{ left: ['taken'], right: ['ended', 'left'], name: say('1 = 2 + 3') }],
  paragraphs: [{ text: say('本期受理{taken}件，了结率{rate}。'), notes: [say('受理：决定受理的')] }],
}

const official = (account: string, body: string): Person => ({ account, name: account, role: 'official', body })
/** Two of the district, one of its first town, one of its second. */
export const [qian, sun, zhou, wu] = [
  official('qian', '320614'),
  official('sun', '320614'),
  official('zhou', '320614101'),
  official('wu', '320614102'),
]

let ids = 0
export const asks = (person: Person, now: string) => ({
  ...{ person, now, newId: () => `return-${++ids}`, forms: [teaReturn], catalogue: teaCatalogue },
})
