/** What a paper is made from: a dispute and one of its proceedings, said in the words a document uses. */
import type { Day } from '#app/domain/law/day'
import type { Side } from '#app/domain/dispute/event'

export type PartyTold = {
  id: string
  side: Side
  kind: 'person' | 'organisation'
  name: string
  /** masked unless the maker asked for them in full, with a reason */
  identity?: string
  phone?: string
  address?: string
  minor: boolean
}

/** An entry of the log that holds, with what was entered in it by the name of its field. */
export type EntryTold = {
  n: number
  on: Day
  by: string
  /** what was done, past tense */
  done: string
  step?: string
  /** the article it rests on in this version of the law */
  source?: string
  facts: ReadonlyMap<string, { label: string; text: string; code: string }>
}

/** What lies in the file: a paper made or something attached, on these pages. */
export type FileLine = { name: string; from: number; to: number; note?: string }

export type PaperContext = {
  /** of the dispute */
  number: string
  /** of the proceeding, allotted on acceptance */
  caseNumber?: string
  title?: string
  story?: string
  category: string
  source: string
  place: string
  amount?: number
  people?: number
  registeredOn: Day
  registeredBy: string
  parties: readonly PartyTold[]
  procedure: string
  /** the law it runs under, and the key of its version */
  version: string
  versionKey: string
  body: string
  stage: string
  outcome?: string
  handler?: string
  openedOn: Day
  concludedOn?: Day
  marks: Readonly<Record<string, Day>>
  /** the entry this paper is about; absent for a paper of the whole proceeding, and for one prepared beforehand */
  entry?: EntryTold
  /** all that holds of this proceeding, oldest first */
  entries: readonly EntryTold[]
  /** of the things counted inside the proceeding: their entries */
  items: readonly { kind: string; marks: Readonly<Record<string, Day>>; entries: readonly EntryTold[] }[]
  file: readonly FileLine[]
}

/** What was entered in this field: in the entry the paper is about, else the last time anybody answered it. */
export const told = ({ entry, entries }: PaperContext, field: string): string | undefined =>
  (entry?.facts.get(field) ?? entries.findLast((each) => each.facts.has(field))?.facts.get(field))?.text

/** The same as a code, where it was chosen from a list. */
export const codeOf = ({ entry, entries }: PaperContext, field: string): string | undefined =>
  (entry?.facts.get(field) ?? entries.findLast((each) => each.facts.has(field))?.facts.get(field))?.code
