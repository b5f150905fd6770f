/** What a report says of disputes, against figures of our own: 8,698 registered, 8,263 resolved. */
import { describe, expect, it } from 'vitest'
import type { Figure } from '#app/domain/indicators/compute'
import { checkReport } from './check'
import type { Known } from './data'

const figure = (key: string, value: number): [string, Figure] => [
  key,
  {
    ...{ key, kind: 'count', value, numerator: value, denominator: null, display: String(value) },
    ...{ decimals: 0, rounding: 'half-up', version: 1 },
  },
]
const figures = new Map([
  figure('disputes-registered', 8698),
  figure('disputes-registered/handled', 8263),
  figure('disputes-resolved', 8263),
])
const known: Known = { year: 2020, figures, place: '海门区' }
const found = (text: string, of = known) =>
  checkReport(text, of).claims.map(({ indicator, verdict }) => `${indicator ?? ''} ${verdict}`.trim())

describe('the report behind the demo county', () => {
  it('has one number for what is received and what is resolved: reproduced, with ours beside it', () => {
    const [first] = checkReport('2020年受理各类矛盾纠纷8263件。', known).claims
    expect(first).toMatchObject({ indicator: 'disputes-registered/handled', verdict: 'reproduced' })
    expect(first?.evidence.zh).toContain('登记纠纷（按受理化解数）')
    expect(first?.evidence.zh).toContain('按本系统采用的口径为8698')
    expect(found('受理各类矛盾纠纷8698件。')).toEqual(['disputes-registered reproduced'])
    expect(found('受理各类矛盾纠纷8500件。')).toEqual(['disputes-registered differs'])
  })

  it('does not say twice what it counts', () => {
    expect(found('受理各类矛盾纠纷8263件，成功化解8263件。')[1]).toBe('disputes-resolved reproduced')
    expect(found('2020年共成功化解8263件。')).toEqual(['disputes-resolved reproduced'])
  })

  it('is told of another number only where the count beside it is one of ours', () => {
    expect(found('受理各类矛盾纠纷8698件，成功化解8200件。')[1]).toBe('disputes-resolved differs')
    expect(found('集中攻坚，成功化解36件。')).toEqual(['unknown'])
    expect(found('受理纠纷8698件，其中邻里纠纷300件，化解290件。').slice(1)).toEqual(['unknown', 'unknown'])
    expect(found('信访事项共成功化解8263件。')).toEqual(['unknown'])
  })
})

it('does not hold one town’s number against those of the district', () => {
  expect(found('东洲街道受理纠纷500件，成功化解490件。')).toEqual(['unknown', 'unknown'])
  expect(found('各镇（街道）共受理纠纷500件。')).toEqual(['disputes-registered differs'])
  expect(found('东洲街道受理纠纷500件。', { ...known, place: '东洲街道' })).toEqual(['disputes-registered differs'])
})
