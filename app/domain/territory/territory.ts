import type { Day } from '#app/domain/law/day'
import type { Body } from './body'

/** The tree of bodies, asked by day. Without a day each question is about the latest line of every body. */
export type Territory = {
  /** The line of the body that holds on the day; undefined for an unknown code or a day it did not exist. */
  get(code: string, on?: Day): Body | undefined
  /** The body itself, then its parent, up to the root; empty when the body did not exist on the day. */
  ancestors(code: string, on?: Day): readonly Body[]
  /** Whether `code` is `ancestor` or lies below it. */
  within(code: string, ancestor: string, on?: Day): boolean
  /** The bodies directly below, in order of code. */
  children(code: string, on?: Day): readonly Body[]
  /** Every body there is on the day, in order of code. */
  all(on?: Day): readonly Body[]
  /** The days on which a line of any body begins, in order: the tree is the same from each to the next, but for ends. */
  turns(): readonly Day[]
}

/**
 * Indexes the lines once; each later question costs the depth of the tree, or nothing when it was asked before without a day.
 * Throws when two lines of a code overlap, a parent is unknown, or a body would lie below itself.
 */
export function territoryOf(bodies: Iterable<Body>): Territory {
  const lines = linesByCode(bodies)
  const codes = [...lines.keys()].sort()
  const childCodes = childCodesOf(lines, codes)
  const get = (code: string, on?: Day) => lineOn(lines.get(code) ?? [], on)
  const latest = new Map<string, readonly Body[]>()
  const turns = [...new Set([...lines.values()].flatMap((ofCode) => ofCode.map(({ from }) => from)))].sort()
  const ancestors = (code: string, on?: Day) => {
    const known = on === undefined ? latest.get(code) : undefined
    const path = known ?? climb(get, code, on)
    if (on === undefined) latest.set(code, path)
    return path
  }
  for (const code of codes) for (const line of lines.get(code) ?? []) climb(get, code, line.from)
  return {
    get,
    ancestors,
    within: (code, ancestor, on) => ancestors(code, on).some((body) => body.code === ancestor),
    children: (code, on) => existing(childCodes.get(code) ?? [], get, on).filter((body) => body.parent === code),
    all: (on) => existing(codes, get, on),
    turns: () => turns,
  }
}

type Get = Territory['get']

const existing = (codes: readonly string[], get: Get, on?: Day): Body[] =>
  codes.map((code) => get(code, on)).filter((body) => body !== undefined)

function linesByCode(bodies: Iterable<Body>): Map<string, Body[]> {
  const lines = new Map<string, Body[]>()
  for (const body of bodies) {
    const known = lines.get(body.code)
    if (known) known.push(body)
    else lines.set(body.code, [body])
  }
  for (const [code, ofCode] of lines) {
    ofCode.sort((a, b) => (a.from < b.from ? -1 : 1))
    const overlap = ofCode.some((line, i) => i > 0 && endOf(ofCode[i - 1]) >= line.from)
    if (overlap) throw new Error(`body ${code}: two lines hold on the same day`)
  }
  return lines
}

const endOf = (line: Body | undefined): Day => line?.to ?? '9999-12-31'

function lineOn(lines: readonly Body[], on?: Day): Body | undefined {
  if (on === undefined) return lines[lines.length - 1]
  return lines.find((line) => line.from <= on && on <= endOf(line))
}

function childCodesOf(lines: Map<string, Body[]>, codes: readonly string[]): Map<string, string[]> {
  const children = new Map<string, Set<string>>()
  for (const code of codes) {
    for (const { parent } of lines.get(code) ?? []) {
      if (parent === undefined) continue
      if (!lines.has(parent)) throw new Error(`body ${code}: unknown parent ${parent}`)
      children.set(parent, (children.get(parent) ?? new Set()).add(code))
    }
  }
  return new Map([...children].map(([code, below]) => [code, [...below]]))
}

function climb(get: Get, code: string, on?: Day): Body[] {
  const path: Body[] = []
  for (let body = get(code, on); body; body = body.parent === undefined ? undefined : get(body.parent, on)) {
    if (path.some((passed) => passed.code === body?.code)) throw new Error(`body ${code}: lies below itself`)
    path.push(body)
  }
  return path
}
