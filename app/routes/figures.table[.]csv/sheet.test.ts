/** A number that leaves the site carries what it was asked under. */
import { expect, it } from 'vitest'
import { tableFor } from '#app/routes/figures._index/tables.server'
import { askedAt } from '#test/listed'
import { aSmallCounty } from '#test/random-county'
import { sheetOf } from './sheet'

it.each([
  ['', '2021-03-02', '按发生时的机构'],
  ['&as-of=2020-06-30', '2020-06-30', '按发生时的机构'],
  ['&as-of=2020-06-30T02:00:00.000Z&tree=now', '2020-06-30T02:00:00.000Z', '按现在的机构'],
])('known when, and by whose bodies, stands above the table (%s)', async (query, known, tree) => {
  const database = await aSmallCounty()
  const { asked } = askedAt({ database, today: '2021-03-02' }, `/figures?year=2020${query}`)
  const view = tableFor(database.reader, asked, 'month', undefined)
  const rows = view ? sheetOf(view, asked, 'zh-CN') : []
  expect(rows).toContainEqual(['截至', known])
  expect(rows).toContainEqual(['机构归属', tree])
})
