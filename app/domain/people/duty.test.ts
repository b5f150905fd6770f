import { describe, expect, it } from 'vitest'
import { territory, TOWN, VILLAGE, GRID, DISTRICT } from '#test/factories/territory'
import { alertedFor } from './duty'

const duties = [
  { body: TOWN, account: 'town officer', from: '2020-01-01', to: '2020-06-30' },
  { body: TOWN, account: 'second officer', from: '2020-03-01' },
  { body: DISTRICT, account: 'district officer', from: '2020-01-01' },
]
const at = (body: string, day: string) => alertedFor(body, duties, territory, day)

describe('who is alerted', () => {
  it('is everybody on duty at the body that day', () => {
    expect(at(TOWN, '2020-02-01')).toEqual(['town officer'])
    expect(at(TOWN, '2020-06-30')).toEqual(['town officer', 'second officer'])
    expect(at(TOWN, '2020-07-01')).toEqual(['second officer'])
  })

  it('is the nearest above where the body has nobody', () => {
    expect(at(GRID, '2020-02-01')).toEqual(['town officer'])
    expect(at(VILLAGE, '2019-12-31')).toEqual([])
    expect(alertedFor(VILLAGE, duties.slice(2), territory, '2020-02-01')).toEqual(['district officer'])
  })

  it('is nobody for a body there is not', () => expect(at('nowhere', '2020-02-01')).toEqual([]))
})
