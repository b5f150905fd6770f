/** A person's start page and the full page of one of its lists. */
import type { Database } from '#app/db/connection.server'
import type { Asker } from '#app/db/list.server'
import { onDutyFor } from '#app/db/duties.server'
import { surroundings } from '#app/db/surroundings.server'
import { toldLinesOf, type ToldLine } from '#app/db/told-lines.server'
import { findWorklist, type WorklistFound, type WorklistLine, type WorklistPage } from '#app/db/worklists.server'
import type { Day } from '#app/domain/law/day'
import { ruleById } from '#app/domain/law/rules'
import type { Person } from '#app/domain/people/permission'
import { catalogue } from '#app/domain/procedures'
import { areaOf } from '#app/domain/territory/area'
import { threadShelf } from '#app/domain/threads'
import type { Words } from '#app/domain/words'
import { worklistsFor } from '#app/domain/worklists'
import { conditionOf, dueSoonUntil } from '#app/domain/worklists/condition'
import type { Worklist } from '#app/domain/worklists/worklist'

/** A line with what its next date is for. */
export type DeskLine = ToldLine & { rule: Words | null }
export type ListShown = Pick<WorklistFound, 'count' | 'next' | 'previous'> & {
  key: string
  name: Words
  about: Words
  lines: DeskLine[]
}

/** Who asks, with the area their body serves. */
export function askerOf({ reader }: Database, person: Person): Asker {
  const { territory } = surroundings(reader)
  const area = areaOf(territory, person.body)
  return { person, area, whole: territory.get(area)?.parent === undefined && territory.get(area) !== undefined }
}

/** Until which day a date is near. */
export const soonUntil = ({ reader }: Database, today: Day): Day => dueSoonUntil(today, surroundings(reader).calendar)

/** How many lines of each list the start page shows. */
const AT_A_GLANCE = 3

/** Every list of this person's post, with its count and first lines: one search for each, one reading of all lines. */
export function deskOf(database: Database, person: Person, today: Day): ListShown[] {
  const found = worklistsFor(person.role).map((list) => ({ list, ...search(database, person, today, list, glance) }))
  const lines = told(
    database,
    person,
    found.flatMap((each) => each.lines),
  )
  return found
    .filter(({ list, count }) => !list.shy || count > 0)
    .map(({ list, count, lines: own }) => ({ ...listOf(list), count, lines: pick(lines, own) }))
}

const glance: WorklistPage = { size: AT_A_GLANCE }

/** One page of one list. */
export function listShown(
  database: Database,
  person: Person,
  today: Day,
  { list, page }: { list: Worklist; page: WorklistPage },
): ListShown {
  const { count, next, previous, lines } = search(database, person, today, list, page)
  return { ...listOf(list), count, next, previous, lines: pick(told(database, person, lines), lines) }
}

const listOf = ({ key, name, about }: Worklist) => ({ key, name, about })

function search(database: Database, person: Person, today: Day, { where }: Worklist, page: WorklistPage) {
  const { calendar } = surroundings(database.reader)
  const calls = () => onDutyFor(database.reader, person, today, threadShelf)
  const around = { today, calendar, catalogue, threads: threadShelf, onDutyFor: calls }
  const wanted = conditionOf(where, person, around)
  return findWorklist(database.reader, askerOf(database, person), wanted, page)
}

function told(database: Database, person: Person, lines: readonly WorklistLine[]): ReadonlyMap<number, ToldLine> {
  const seqs = [...new Set(lines.map(({ seq }) => seq))]
  const found = toldLinesOf(database.reader, askerOf(database, person), seqs)
  return new Map(found.map((line) => [line.seq, line]))
}

const pick = (all: ReadonlyMap<number, ToldLine>, lines: readonly WorklistLine[]): DeskLine[] =>
  lines.flatMap(({ seq, rule }) => {
    const line = all.get(seq)
    return line ? [{ ...line, rule: rule === null ? null : (ruleById(rule)?.name ?? null) }] : []
  })
