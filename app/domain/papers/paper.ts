/**
 * What a paper is: a document made from a dispute. Each file on this shelf calls `paper({...})`; the page draws it, the
 * press prints it, an administrator may put another template in its place. Which procedure has it, the procedure says.
 */
import type { Block } from '#app/domain/papers/block'
import type { PaperContext } from '#app/domain/papers/context'
import type { PaperKey } from '#app/domain/papers/keys'
import { lists, tags } from '#app/domain/papers/tags'
import { plainText } from '#app/domain/papers/written'
import type { Words } from '#app/domain/words'

export type Value = string | undefined
export type Tags = Readonly<Record<string, (context: PaperContext) => Value>>
export type Row = Readonly<Record<string, Value>>

export type Paper = {
  key: PaperKey
  name: Words
  /** only where what was entered says so: an oral agreement has another form than a written one */
  when?: { readonly fact: string; readonly is: string }
  blocks: readonly Block[]
  /** tags of this paper beside those every paper has */
  tags?: Tags
}

export const paper = (rules: Paper): Paper => rules

/** The values of a paper by tag: a text, undefined for a blank, or the rows of a list. */
export type PaperData = Readonly<Record<string, Value | readonly Row[]>>

const cleanRow = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([tag, value]) => [tag, value === undefined ? value : plainText(value)]))

/** A list of nothing leaves a row to be filled in by hand. */
const withRoom = (rows: readonly Row[]): readonly Row[] => (rows.length === 0 ? [{}] : rows)

/** What its template may ask for: every tag every paper has, and its own. Texts are such as a document can hold. */
export function dataOf(rules: Paper, context: PaperContext): PaperData {
  const values = Object.entries({ ...tags, ...rules.tags }).map(([tag, valueOf]): [string, Value] => {
    const value = valueOf(context)
    return [tag, value === undefined || value === '' ? undefined : plainText(value)]
  })
  const rows = Object.entries(lists).map(([tag, list]) => [tag, withRoom(list.rows(context).map(cleanRow))] as const)
  return Object.fromEntries<PaperData[string]>([...values, ...rows])
}

/** The tags a template of this paper may hold: those outside lists, and by list those inside. */
export function tagsFor(rules: Paper): {
  plain: readonly string[]
  lists: Readonly<Record<string, readonly string[]>>
} {
  return {
    plain: Object.keys({ ...tags, ...rules.tags }),
    lists: Object.fromEntries(Object.entries(lists).map(([tag, { fields }]) => [tag, fields])),
  }
}
