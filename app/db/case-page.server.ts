/** A page of the cases behind a number, in words: the count beside it is the number itself. */
import type Sqlite from 'better-sqlite3'
import { casesOf, countKept, type After, type CaseLine } from '#app/db/cases.server'
import type { Asker } from '#app/db/list.server'
import type { Wanted } from '#app/db/sums.server'
import { toldLinesOf, type ToldLine } from '#app/db/told-lines.server'
import { catalogue } from '#app/domain/procedures'
import { levelWords, type Level } from '#app/domain/territory/level'
import type { Words } from '#app/domain/words'

export type CaseRow = {
  key: string
  number: string
  /** null for who may not see the content */
  title: string | null
  category: Words
  place: Words
  /** the day that counts it */
  on: string
  procedure: Words | null
  level: Words | null
  outcome: Words | null
  quantity: number
}

/** `next` and `previous` are places in the list, as an address carries them; null at its ends. */
export type CasePage = { count: number; rows: CaseRow[]; next: string | null; previous: string | null }

const SIZE = 50

const placeOf = ({ on, posting, copy }: CaseLine): string => `${on}.${posting}.${copy}`

/** `2020-03-02.117.1`; anything else is no place, and the list begins at its beginning. */
export function afterOf(text: string | null): After | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})\.(\d{1,15})(?:\.(\d{1,3}))?$/.exec(text ?? '')
  return found?.[1] === undefined ? undefined : { on: found[1], posting: Number(found[2]), copy: Number(found[3] ?? 1) }
}

export type CasePlace = { after?: After; before?: After }

export function casePage(db: Sqlite.Database, asker: Asker, sums: readonly Wanted[], place: CasePlace): CasePage {
  const found = casesOf(db, sums, { ...place, size: SIZE + 1 })
  const backwards = place.after === undefined && place.before !== undefined
  const more = found.length > SIZE
  // One more than a page was asked for; read backwards, the surplus is the first, not the last.
  const lines = more ? (backwards ? found.slice(1) : found.slice(0, SIZE)) : found
  const [first, last] = [lines[0], lines.at(-1)]
  const hasBefore = backwards ? more : place.after !== undefined
  const hasAfter = backwards || more
  return {
    count: countKept(db, sums),
    rows: rowsOf(db, asker, lines),
    next: last && hasAfter ? placeOf(last) : null,
    previous: first && hasBefore ? placeOf(first) : null,
  }
}

function rowsOf(db: Sqlite.Database, asker: Asker, lines: readonly CaseLine[]): CaseRow[] {
  const told = toldLinesOf(db, asker, [...new Set(lines.map(({ seq }) => seq))])
  const bySeq = new Map(told.map((line) => [line.seq, line]))
  return lines.flatMap((line) => {
    const known = bySeq.get(line.seq)
    return known ? [rowOf(line, known)] : []
  })
}

function rowOf(line: CaseLine, { number, title, category, place }: ToldLine): CaseRow {
  const rules = catalogue.get(line.procedure)
  return {
    ...{ key: `${line.posting}.${line.copy}`, number, title, category, place, on: line.on, quantity: line.quantity },
    procedure: rules?.name ?? null,
    level: Object.hasOwn(levelWords, line.level) ? levelWords[line.level as Level] : null,
    outcome: rules?.outcomes[line.outcome]?.name ?? null,
  }
}
