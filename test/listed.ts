/** The list of cases behind an address of a number, as an official of the county is shown it. */
import { afterOf, casePage } from '#app/db/case-page.server'
import { countCases } from '#app/db/cases.server'
import type { Database } from '#app/db/connection.server'
import { askerOf } from '#app/db/desk.server'
import type { Wanted } from '#app/db/sums.server'
import type { Day } from '#app/domain/law/day'
import { figuresAsked, type FiguresAsked } from '#app/http/figures-asked.server'
import { partsOf, selectedOf } from '#app/routes/figures.cases/selection'

export const official = { account: 'o', name: '官', role: 'official', body: '320614-gov' } as const

export type Numbered = { what: string; shown: number; listed: number }
/** The reader's day and the county she reads. */
export type Desk = { database: Database; today: Day }

export function askedAt(desk: Desk, address: string): { asked: FiguresAsked; params: URLSearchParams } {
  const url = new URL(address, 'http://localhost')
  const asked = figuresAsked({ ...desk, url, person: official })
  if (!asked.ok) throw new Error(`${address}: ${JSON.stringify(asked.refusal)}`)
  return { asked: asked.value, params: url.searchParams }
}

/** How many cases the page behind an address of a number lists. */
export function listed(desk: Desk, address: string): number {
  const { asked, params } = askedAt(desk, address)
  const selected = selectedOf(params)
  if (!selected) throw new Error(`${address} selects nothing`)
  const { body, category, asOf, scope, period } = asked
  const parts = partsOf(selected, scope.procedures, period)
  return countCases(
    desk.database.reader,
    parts.map((part) => ({ part, body, category, asOf })),
  )
}

/** The rows of all pages of a list, one after another. */
export function lengthOf({ database }: Desk, sums: readonly Wanted[]): number {
  let [length, next]: [number, string | null] = [0, null]
  do {
    const page = casePage(database.reader, askerOf(database, official), sums, { after: afterOf(next) })
    length += page.rows.length
    next = page.next
  } while (next !== null)
  return length
}
