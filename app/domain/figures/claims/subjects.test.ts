import { expect, it } from 'vitest'
import { indicatorByKey, indicators } from '#app/domain/indicators'
import { indicatorsOf } from './data'
import { find } from './find'
import { says, unsaid } from './subjects'

it('has words for every indicator, and only for those', () => {
  expect(unsaid()).toEqual([])
  expect(Object.keys(says).filter((key) => !indicatorByKey(key))).toEqual([])
})

const named = (text: string) => {
  const { narrow, mentions } = find(text)
  return mentions.map((each) => indicatorsOf(each, narrow)[0])
}

it('finds in a published sentence the figure it was made from', () => {
  expect(named('共收到行政复议申请55件，受理53件，其中听证审理案件2件，直接纠错率为42.66%。')).toEqual([
    'reconsideration-received',
    'reconsideration-accepted',
    'reconsideration-heard',
    'reconsideration-direct-correction-rate',
  ])
  expect(named('共受理仲裁案件15件，办结11件，总标的超2亿；')).toEqual([
    'arbitration-accepted',
    'arbitration-concluded',
    'arbitration-amount',
  ])
  expect(named('全区99%以上矛盾纠纷在基层化解')).toEqual(['grassroots-resolution-rate'])
})

it('is silent about other places, other years and other things', () => {
  expect(named('全市受理行政复议申请550件，上年受理行政复议申请49件，培训行政复议人员30人次')).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

it('leaves no indicator without a kind it can be compared by', () => {
  for (const { kind } of indicators) expect(['count', 'rate', 'amount']).toContain(kind)
})
