/** Lines of a list with names instead of codes: what a page shows of a dispute without opening it. */
import type Sqlite from 'better-sqlite3'
import { linesOf, type Asker, type ListLine } from '#app/db/list.server'
import { plucked } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { categoryWords } from '#app/domain/codes/categories'
import { catalogue } from '#app/domain/procedures'
import { marksOf } from '#app/domain/threads/flags'
import type { Mark } from '#app/domain/threads/mark'
import type { Words } from '#app/domain/words'

export type ToldLine = {
  seq: number
  number: string
  /** null for who may not see the content: the page says kind and place instead */
  title: string | null
  category: Words
  place: Words
  registeredOn: string
  open: boolean
  procedure: Words | null
  stage: Words | null
  body: Words | null
  due: string | null
  handler: string | null
  caseNumber: string | null
  marks: readonly Mark[]
}

const plain = (text: string): Words => ({ zh: text, en: text })

/** Says each line's codes in words. Names of people are read in one go. */
export function toldLines(db: Sqlite.Database, lines: readonly ListLine[]): ToldLine[] {
  const { territory } = surroundings(db)
  const names = namesOf(db, lines)
  const bodyWords = (code: string) => territory.get(code)?.name ?? plain(code)
  const kinds: Readonly<Record<string, Words>> = categoryWords
  return lines.map(({ seq, number, title, registeredOn, open, due, caseNumber, flags, ...codes }) => {
    const rules = codes.procedure === null ? undefined : catalogue.get(codes.procedure)
    return {
      ...{ seq, number, title, registeredOn, open, due, caseNumber, marks: marksOf(flags) },
      category: kinds[codes.category] ?? plain(codes.category),
      place: bodyWords(codes.place),
      procedure: rules?.name ?? null,
      stage: codes.stage === null ? null : (rules?.stages[codes.stage]?.name ?? plain(codes.stage)),
      body: codes.body === null ? null : bodyWords(codes.body),
      handler: codes.handler === null ? null : (names.get(codes.handler) ?? null),
    }
  })
}

/** The told lines of these disputes, in the order given. */
export const toldLinesOf = (db: Sqlite.Database, asker: Asker, seqs: readonly number[]): ToldLine[] =>
  toldLines(db, linesOf(db, asker, seqs))

function namesOf(db: Sqlite.Database, lines: readonly ListLine[]): ReadonlyMap<string, string> {
  const accounts = [...new Set(lines.flatMap((line) => line.handler ?? []))]
  if (accounts.length === 0) return new Map()
  const sql = `SELECT json_group_object(id, name) FROM Account WHERE id IN (SELECT value FROM json_each(?))`
  const found = plucked<string>(db, sql).get(JSON.stringify(accounts)) ?? '{}'
  return new Map(Object.entries(JSON.parse(found) as Record<string, string>))
}
