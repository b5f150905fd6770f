/**
 * A change to the tree of bodies, judged. The past is not edited: a body that is renamed or moved gets another line from
 * a day on, and one that ends gets a last day.
 */
import type { Trade } from '#app/domain/codes/trades'
import { addDays, type Day } from '#app/domain/law/day'
import type { Words } from '#app/domain/words'
import type { Body, BodyKind } from './body'
import type { Level } from './level'
import type { Territory } from './territory'

export type NewBody = {
  code: string
  kind: BodyKind
  level: Level
  name: Words
  parent?: string | undefined
  from: Day
  trade?: Trade | undefined
}
/** From `from` on under this name and below this parent; without a parent it stays where it is. */
export type NewLine = { code: string; name: Words; parent?: string | undefined; from: Day }
/** `to` is the last day; `into`: the body that has its work from then on, a merger. */
export type LastDay = { code: string; to: Day; into?: string | undefined }

export type BodyChange =
  ({ kind: 'add' } & { body: NewBody }) | ({ kind: 'change' } & NewLine) | ({ kind: 'end' } & LastDay)

/** Field → what is wrong; words in messages/admin. */
export const bodyProblems = [
  'code-taken',
  'unknown-parent',
  'parent-not-in-force',
  'below-itself',
  'overlaps',
  'nothing-changes',
  'already-ended',
  'ends-before-start',
  'has-bodies-below',
  'unknown-successor',
] as const
export type BodyProblem = (typeof bodyProblems)[number]

/** What is to be written: the line to be given a last day, the line to be added, or both. */
export type BodyLines = { close?: { code: string; from: Day; to: Day; into?: string }; add?: Body }
export type Judged =
  | { readonly ok: true; readonly lines: BodyLines }
  | { readonly ok: false; readonly field: string; readonly problem: BodyProblem }

const no = (field: string, problem: BodyProblem): Judged => ({ ok: false, field, problem })
const yes = (lines: BodyLines): Judged => ({ ok: true, lines })

/** The body of a change or an end must be known: throws RangeError when it is not. */
export function judgeChange(territory: Territory, change: BodyChange): Judged {
  if (change.kind === 'add') return judgeNew(territory, change.body)
  const last = territory.get(change.code)
  if (!last) throw new RangeError(`body ${change.code} is not known`)
  return change.kind === 'end' ? judgeEnd(territory, change, last) : judgeLine(territory, change, last)
}

function judgeNew(territory: Territory, { kind, level, ...line }: NewBody): Judged {
  if (territory.get(line.code)) return no('code', 'code-taken')
  const problem = parentProblem(territory, line)
  return problem ? no('parent', problem) : yes({ add: { kind, level, ...line } })
}

function judgeLine(territory: Territory, { kind: _kind, ...change }: { kind: 'change' } & NewLine, last: Body): Judged {
  if (change.from <= (last.to ?? last.from)) return no('from', 'overlaps')
  const parent = change.parent ?? last.parent
  const isSame = parent === last.parent && change.name.zh === last.name.zh && change.name.en === last.name.en
  if (isSame && last.to === undefined) return no('name', 'nothing-changes')
  const line = { ...change, parent }
  const problem = parentProblem(territory, line)
  if (problem) return no('parent', problem)
  const close = last.to === undefined ? { code: last.code, from: last.from, to: addDays(change.from, -1) } : undefined
  const { kind, level, trade } = last
  return yes({ close, add: { kind, level, ...(trade ? { trade } : {}), ...line } })
}

/** Only the root of the tree has no parent; every other hangs from a body that is there from that day on, and not below itself. */
function parentProblem(territory: Territory, { code, parent, from }: NewLine): BodyProblem | undefined {
  if (parent === undefined)
    return territory.all().every((body) => body.code === code) ? undefined : rootProblem(territory, code)
  if (!territory.get(parent)) return 'unknown-parent'
  if (territory.within(parent, code, from) || territory.within(parent, code)) return 'below-itself'
  const holds = territory.get(parent, from) !== undefined && territory.get(parent)?.to === undefined
  return holds ? undefined : 'parent-not-in-force'
}

const rootProblem = (territory: Territory, code: string): BodyProblem | undefined => {
  const known = territory.get(code)
  return known && known.parent === undefined ? undefined : 'unknown-parent'
}

function judgeEnd(territory: Territory, { to, into }: LastDay, last: Body): Judged {
  if (last.to !== undefined) return no('to', 'already-ended')
  if (to < last.from) return no('to', 'ends-before-start')
  const below = [...territory.children(last.code, addDays(to, 1)), ...territory.children(last.code)]
  if (below.some((child) => child.to === undefined || child.to > to)) return no('to', 'has-bodies-below')
  const successor = into === undefined ? undefined : territory.get(into)
  if (into !== undefined && !successor) return no('into', 'unknown-successor')
  if (into === last.code || (successor?.to !== undefined && successor.to <= to)) return no('into', 'unknown-successor')
  return yes({ close: { code: last.code, from: last.from, to, ...(into ? { into } : {}) } })
}
