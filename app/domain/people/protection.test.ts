import { expect, it } from 'vitest'
import { isCitation, statuteVersionOf } from '#app/domain/law/statute'
import { isHidden, isStrict, protections, protectionsOf, strictFlags } from './protection'

it('cites only texts that were read, and says of the rest that it is to be verified', () => {
  for (const { words, source } of Object.values(protections).flatMap((each) => [...each.lines] as Line[])) {
    if (source) expect(isCitation(source) && statuteVersionOf(source)?.file).toBeTruthy()
    else expect([/有待核对/.test(words.zh), /to be verified/.test(words.en)]).toEqual([true, true])
  }
})
type Line = (typeof protections)[keyof typeof protections]['lines'][number] & { source?: never }

it('is strict for minors, violence and secrets; not for a party without capacity, nor for an alert', () => {
  expect(strictFlags).toEqual(['minor', 'violence', 'confidential'])
  expect(isStrict(['alert-red', 'no-capacity'])).toBe(false)
  expect(isStrict(['alert-red', 'violence'])).toBe(true)
  expect(protectionsOf(['alert-red', 'violence', 'minor']).map(({ name }) => name.en)).toEqual([
    'A minor is involved',
    'Violence at home',
  ])
})

it('hides the numbers of the child, and of everybody where there is violence', () => {
  const [child, adult] = [{ minor: true }, { minor: false }]
  expect([isHidden(['minor'], child), isHidden(['minor'], adult)]).toEqual([true, false])
  expect([isHidden(['violence'], child), isHidden(['violence'], adult)]).toEqual([true, true])
  expect([isHidden(['confidential'], adult), isHidden([], child)]).toEqual([false, false])
})
