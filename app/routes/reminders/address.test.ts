import { expect, it } from 'vitest'
import { addressOf, pageOf } from './address'

const place = { at: '2026-03-09T01:30:00.000Z', id: 'r-1' }

it('an address leads back to the page it was made of', () => {
  for (const page of [{ after: place }, { before: place }])
    expect(pageOf(new URL(addressOf(page), 'http://localhost').searchParams)).toEqual(page)
  expect(addressOf()).toBe('/reminders')
})

it.each(['after=x', 'after=2026-03-09~r-1', 'before=2026-03-09T01:30:00.000Z~', 'after=2026-03-09T01:30:00.000Z~a~b'])(
  '%s begins at the latest',
  (query) => expect(pageOf(new URLSearchParams(query))).toEqual({}),
)
