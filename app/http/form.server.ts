import type { z } from 'zod'
import { problemsOf, type Problem } from '#app/domain/procedures/problems'
import type { Values } from '#app/http/refusal.server'

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      /** Field path as its input is named (`parties.0.name`) → what is wrong there. */
      readonly fieldErrors: Record<string, Problem[]>
      /** What is wrong with the form as a whole. */
      readonly formErrors: Problem[]
      readonly values: Values
    }

/** More than any form of ours: refused before it is looked at. */
const MOST_FIELDS = 500
const MOST_CHARACTERS = 100_000
const DEEPEST = 6

type Tree = { [name: string]: Tree | string | File | (Tree | string | File | undefined)[] | undefined }
type Found = Tree[string]

/** Names that every object answers to (`valueOf`, `__proto__`, …): no field of ours, and never to be read as one. */
const forbidden = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])

/** `parties[0].name`, `parties.0.name` → ['parties', '0', 'name']; null for a name that is none. */
function pathOf(name: string): string[] | null {
  const path = name.replace(/\[(\w*)\]/g, '.$1').split('.')
  const isGood = path.every((part) => /^[\p{L}\p{N}_-]{1,60}$/u.test(part) && !forbidden.has(part))
  const isSmall = path.slice(1).every((part) => !/^\d+$/.test(part) || Number(part) < MOST_FIELDS)
  return isGood && isSmall && path.length <= DEEPEST ? path : null
}

/**
 * One way to write the same characters, no spaces around; null for what no keyboard writes: NUL, half a character.
 * Numbers and Latin typed full-width become plain; a text with Han in it keeps its Chinese punctuation as it was typed.
 */
export function cleanText(text: string): string | null {
  if (text.includes('\0') || !text.isWellFormed()) return null
  const form = /\p{Script=Han}/u.test(text) ? 'NFC' : 'NFKC'
  return text.replace(/\r\n?/g, '\n').normalize(form).trim()
}

const clean = (value: FormDataEntryValue) => (typeof value === 'string' ? cleanText(value) : value)

/** Keeps a value at its path; a second value of the same name makes a list of both. */
function keep(tree: Tree, path: string[], value: string | File): boolean {
  const [head = '', ...rest] = path
  const there = tree[head]
  if (rest.length > 0) {
    if (there !== undefined && (typeof there !== 'object' || Array.isArray(there) || there instanceof File))
      return false
    return keep((tree[head] = there ?? (Object.create(null) as Tree)), rest, value)
  }
  if (there !== undefined && typeof there === 'object' && !Array.isArray(there) && !(there instanceof File))
    return false
  tree[head] = there === undefined ? value : Array.isArray(there) ? [...there, value] : [there, value]
  return true
}

/** Turns `{0: a, 1: b}` into `[a, b]`, all the way down, leaving out numbers that were skipped. */
function withLists(found: Found): Found {
  if (typeof found !== 'object' || found instanceof File || Array.isArray(found)) return found
  const entries = Object.entries(found).map(([name, each]) => [name, withLists(each)] as const)
  if (entries.length === 0 || !entries.every(([name]) => /^\d+$/.test(name))) return Object.fromEntries(entries) as Tree
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, each]) => each as Tree | string | File)
}

/** What was typed, by the name of its input: to be shown again. Files cannot be. */
export function valuesOf(form: FormData): Values {
  const values = Object.create(null) as Record<string, string | string[]>
  for (const name of new Set(form.keys())) {
    if (name === 'csrf' || /password/i.test(name) || pathOf(name) === null) continue
    const texts = form.getAll(name).filter((value) => typeof value === 'string')
    if (texts.length > 0) values[name] = texts.length === 1 ? (texts[0] ?? '') : texts
  }
  return { ...values }
}

function size(form: FormData): { fields: number; characters: number } {
  let fields = 0
  let characters = 0
  for (const [name, value] of form) {
    fields += 1
    characters += name.length + (typeof value === 'string' ? value.length : 0)
  }
  return { fields, characters }
}

type Read = { tree: Tree; fieldErrors: Record<string, Problem[]>; formErrors: Problem[] }

function read(form: FormData): Read {
  const result: Read = { tree: Object.create(null) as Tree, fieldErrors: {}, formErrors: [] }
  const { fields, characters } = size(form)
  if (fields > MOST_FIELDS || characters > MOST_CHARACTERS) return { ...result, formErrors: ['too-large'] }
  for (const [name, raw] of form) {
    if (name === 'csrf') continue
    const path = pathOf(name)
    const value = clean(raw)
    if (path === null) result.formErrors.push('not-valid')
    else if (value === null) (result.fieldErrors[path.join('.')] ??= []).push('not-valid')
    else if (value === '' || (value instanceof File && value.size === 0 && value.name === '')) continue
    else if (!keep(result.tree, path, value)) result.formErrors.push('not-valid')
  }
  return result
}

/**
 * Reads a form by its schema. Texts are trimmed and brought into one writing, empty ones count as not given, the
 * same name twice makes a list, `a.0.b` and `a[0].b` make trees. Everything typed comes back with the problems.
 */
export function parseForm<T>(schema: z.ZodType<T>, form: FormData): Parsed<T> {
  const { tree, fieldErrors, formErrors } = read(form)
  const no = (fields: Record<string, Problem[]>, whole: Problem[]): Parsed<T> => {
    const { '': unplaced = [], ...placed } = fields
    return { ok: false, fieldErrors: placed, formErrors: [...whole, ...unplaced], values: valuesOf(form) }
  }
  if (formErrors.length > 0 || Object.keys(fieldErrors).length > 0) return no(fieldErrors, formErrors)
  const parsed = schema.safeParse(withLists(tree) ?? {})
  return parsed.success ? { ok: true, value: parsed.data } : no(problemsOf(parsed.error), [])
}
