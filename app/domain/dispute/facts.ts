/** What was entered, said by the fields of the form it was entered in. */
import type { z } from 'zod'
import type { Entry } from '#app/domain/dispute/event'
import { idsIn } from '#app/domain/dispute/ids'
import type { Day } from '#app/domain/law/day'
import { fieldsOf, type FieldOf } from '#app/domain/procedures/field'
import type { Territory } from '#app/domain/territory/territory'
import { say, type Words } from '#app/domain/words'

export type FactValue =
  | { kind: 'words'; words: Words }
  | { kind: 'text'; text: string }
  | { kind: 'day'; day: Day }
  | { kind: 'money'; fen: number }
  | { kind: 'count'; count: number }
  /** rooms or people, by their names */
  | { kind: 'names'; names: readonly string[] }
  /** a narrative; null when its record has been disposed of */
  | { kind: 'told'; text: string | null }
export type FactTold = { name: string; label: Words; value: FactValue }

/** What turns codes into words. `full` is false for who may see the course of a dispute but not its content. */
export type Telling = {
  territory: Territory
  records: ReadonlyMap<string, string>
  /** of accounts and rooms, by id */
  names: ReadonlyMap<string, string>
  full: boolean
}

const yesNo: Readonly<Record<string, Words>> = { yes: say('是', 'Yes'), no: say('否', 'No') }

export const bodyWords = (territory: Territory, code: string, on?: Day): Words =>
  (territory.get(code, on) ?? territory.get(code))?.name ?? say(code, code)

/** The facts of an entry, in the order of its form. Free texts are left out for who may not see the content. */
export function factsOf(schema: z.ZodObject | undefined, entry: Entry, on: Day, telling: Telling): FactTold[] {
  if (!schema) return []
  return fieldsOf(schema).flatMap((field) => {
    const value = entry[field.name]
    if (value === undefined || (isFree(field) && !telling.full)) return []
    return [{ name: field.name, label: field.label, value: valueOf(field, value, on, telling) }]
  })
}

const isFree = ({ widget }: FieldOf): boolean => widget === 'narrative' || widget === 'text'

function valueOf(field: FieldOf, value: Entry[string], on: Day, { territory, records, names }: Telling): FactValue {
  const text = String(value)
  switch (field.widget) {
    case 'day':
      return { kind: 'day', day: text }
    case 'narrative':
      return { kind: 'told', text: records.get(text) ?? null }
    case 'choice':
      return { kind: 'words', words: field.options?.[text] ?? say(text, text) }
    case 'yes-no':
      return { kind: 'words', words: yesNo[text] ?? say(text, text) }
    case 'money':
      return { kind: 'money', fen: Number(value) }
    case 'count':
      return { kind: 'count', count: Number(value) }
    case 'body':
      return { kind: 'words', words: bodyWords(territory, text, on) }
    case 'room':
    case 'person':
    case 'people':
      return { kind: 'names', names: idsIn(text).map((id) => names.get(id) ?? id) }
    case 'time':
    case 'text':
      return { kind: 'text', text }
  }
}
