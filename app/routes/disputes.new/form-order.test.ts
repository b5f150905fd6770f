import { expect, it } from 'vitest'
import { inFormOrder } from './form-order'

const fields = [
  { name: 'risk', required: false },
  { name: 'form', required: true },
]
const wrong = [
  ...['entry.risk', 'unheard-of', 'people', 'on', 'entry.form', 'place', 'parties.10.name', 'parties.2.identity'],
  ...['parties.2.phone', 'title', 'category'],
]
const order = (quick: boolean) =>
  Object.keys(inFormOrder(Object.fromEntries(wrong.map((name) => [name, ['required']])), { quick, fields }))
const asked = ['category', 'title', 'parties.2.phone', 'parties.2.identity', 'parties.10.name', 'place']

it('tells what is wrong from the top of the form to its end', () => {
  expect(order(false)).toEqual([...asked, 'entry.risk', 'entry.form', 'on', 'people', 'unheard-of'])
})

it('keeps what a report from the field may leave out to the end', () => {
  expect(order(true)).toEqual([...asked, 'entry.form', 'on', 'people', 'entry.risk', 'unheard-of'])
})
