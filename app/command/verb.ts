/** What a verb of the command line is. */
import type { ParseArgsConfig } from 'node:util'
import type { Database } from '#app/db/connection.server'

/** An error that is words for the operator: one line on standard error, exit status 1. */
export class Wrong extends Error {}

type Flag = NonNullable<ParseArgsConfig['options']>[string] & {
  /** what stands for the value in the help: `YEAR` */
  value?: string
  about: string
  /** may be given again: all values count, not the last alone */
  multiple?: boolean
}
export type Flags = Readonly<Record<string, Flag>>
export type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** What the counter lends to a verb: where things lie, what time it is, how to say something while it works. */
export type Counter = {
  /** the database; throws Wrong when there is none, and never makes one */
  database: () => Database
  /** the database file, whether there is one or not */
  file: string
  now: () => string
  /** progress, to standard error; nothing with --json */
  say: (line: string) => void
  /** the same on a terminal, over the line said last; an empty line takes it away */
  over?: (line: string) => void
  /** all of standard input */
  input: () => Promise<string>
}

export type Answer = {
  /** printed with --json */
  json: unknown
  /** printed without */
  text: string
  /** false: exit status 1 though the answer is printed */
  ok?: boolean
}

export type Verb = {
  /** one or two words: `user add` */
  name: string
  about: string
  /** what stands after the verb without a flag, once: `check-report FILE`; given under its name */
  operand?: { name: string; value: string; about: string }
  flags: Flags
  run: (given: Given, counter: Counter) => Answer | Promise<Answer>
}

/** The value of a text flag; undefined when not given. */
export const textOf = (given: Given, name: string): string | undefined => {
  const value = given[name]
  return typeof value === 'string' ? value : undefined
}

/** The values of a text flag that may be given again, in the order given. */
export const textsOf = (given: Given, name: string): readonly string[] => {
  const values = given[name]
  return typeof values === 'object' ? values : []
}

/** A flag the verb cannot do without. */
export function needed(given: Given, name: string): string {
  const value = textOf(given, name)
  if (!value) throw new Wrong(`--${name} is needed`)
  return value
}

/** A whole number within bounds. */
export function wholeNumber(given: Given, name: string, least: number, most: number): number | undefined {
  const text = textOf(given, name)
  return text === undefined ? undefined : wholeNumberOf(text, name, least, most)
}

/** The same of one value of a flag that may be given again. */
export function wholeNumberOf(text: string, name: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN
  if (!(number >= least && number <= most)) throw new Wrong(`--${name} is a whole number from ${least} to ${most}`)
  return number
}
