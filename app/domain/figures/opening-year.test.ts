import { expect, it } from 'vitest'
import { openingYear } from './opening-year'

const years = (counts: Record<string, number>) =>
  Object.entries(counts).map(([year, registered]) => ({ year, registered }))

it.each([
  ['the running year, once it has a tenth of the fullest', { 2024: 900, 2025: 1000, 2026: 100 }, '2026', '2026'],
  ['the year before, while the running one has hardly begun', { 2024: 900, 2025: 1000, 2026: 99 }, '2026', '2025'],
  ['the one year that was recorded, years after', { 2020: 8263, 2021: 7, 2026: 12 }, '2026', '2020'],
  ['nothing that lies ahead', { 2020: 10, 2030: 8000 }, '2026', '2020'],
  ['what little there is', { 2026: 1 }, '2026', '2026'],
  ['no year in which something only ended', { 2025: 40, 2026: 0 }, '2026', '2025'],
])('opens on %s', (_, counts, until, expected) => {
  expect(openingYear(years(counts), until)).toBe(expected)
})

it('opens on none where nothing was ever registered', () => {
  expect(openingYear(years({ 2026: 0 }), '2026')).toBeUndefined()
  expect(openingYear([], '2026')).toBeUndefined()
})
