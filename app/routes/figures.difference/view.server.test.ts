import { expect, it } from 'vitest'
import { figuresAsked } from '#app/http/figures-asked.server'
import { endOfDay } from '#app/domain/figures/known'
import { aRandomCounty } from '#test/random-county'
import { subjectOf } from './subject.server'
import { differenceView } from './view.server'

const official = { account: 'o', name: '官', role: 'official', body: '320614-gov' } as const
const numbers = [
  'indicator=disputes-resolved',
  'indicator=mediation-success-rate&of=denominator',
  'indicator=arbitration-amount',
  'indicator=disputes-open',
  'measure=accepted',
  'measure=resolved&body=320614101',
  'stock=closing&procedure=people-mediation',
]

it('lists, of any number as known on a day, every case between then and now, page by page', async () => {
  const { database, lastDay } = await aRandomCounty(31, 300)
  let changed = 0
  for (const number of numbers)
    for (const day of ['2020-01-31', '2020-04-30', '2020-07-15']) {
      const url = new URL(
        `/figures/difference?from=2019-10-01&to=${lastDay}&as-of=${day}&${number}`,
        'http://localhost',
      )
      const asked = figuresAsked({ url, database, person: official, today: '2022-01-01' })
      if (!asked.ok) throw new Error(JSON.stringify(asked.refusal))
      const subject = subjectOf(url.searchParams, asked.value)
      if (!subject) throw new Error(number)
      const asker = { person: official, area: '320614' }
      const at = (page: number) =>
        differenceView(database.reader, asker, asked.value, { subject, since: endOfDay(day), only: undefined, page })
      const first = at(1)
      const rows = Array.from({ length: first.pages }, (_, i) => at(i + 1).rows).flat()
      const sums = [rows, first.causes].map((each: { by: number }[]) => each.reduce((sum, { by }) => sum + by, 0))
      expect([number, day, ...sums, rows.length]).toEqual([
        ...[number, day, first.now - first.past, first.now - first.past, first.count],
      ])
      changed += rows.length
    }
  expect(changed).toBeGreaterThan(50)
})
