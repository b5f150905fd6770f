import { describe, expect, it } from 'vitest'
import { birthDayOf, isCreditCode, isResidentId, sexOf } from '#app/domain/people/identity'
import { isPhone } from '#app/domain/people/phone'
import { chanceOf } from './chance'
import { peopleOf } from './people'

const place = { town: '常乐镇', village: '永丰村', community: false }

describe('the people of the demo county', () => {
  const people = peopleOf(chanceOf('people'))
  const persons = Array.from({ length: 2000 }, () => people.person(place, '2020-06-01'))

  it('have numbers that pass the checks and belong to nobody', () => {
    for (const person of persons) {
      expect(isResidentId(person.identity), person.identity).toBe(true)
      expect(person.identity.startsWith('9901')).toBe(true)
      expect(birthDayOf(person.identity)).toBe(person.birthDay)
      expect(sexOf(person.identity)).toBe(person.sex)
      expect(person.phone).toMatch(/^100\d{8}$/)
      expect(isPhone(person.phone)).toBe(true)
    }
  })

  it('are of age', () => {
    for (const { birthDay } of persons) {
      expect(birthDay < '2002-01-01').toBe(true)
      expect(birthDay > '1930-01-01').toBe(true)
    }
  })

  it('return now and then, and never share a number otherwise', () => {
    const different = new Set(persons)
    expect(different.size).toBeLessThan(2000)
    expect(new Set([...different].map((person) => person.identity)).size).toBe(different.size)
  })

  it('found firms with credit codes that pass the check', () => {
    for (const trade of ['家纺', '医院', '农业合作']) {
      const firm = people.organisation(trade, place)
      expect(isCreditCode(firm.creditCode), firm.creditCode).toBe(true)
      expect(firm.creditCode.slice(2, 8)).toBe('990101')
    }
  })
})
