/** Who is told when the handler is not enough, or there is none. */
import { wayUp, type OfficeLines } from '#app/domain/reminders/office'
import type { BodyKind } from '#app/domain/territory/body'
import type { Territory } from '#app/domain/territory/territory'

/** `of`: the body they answer for; `named` when that body says so itself. */
export type Supervisors = { readonly accounts: readonly string[]; readonly of?: string; readonly named: boolean }

export type Posts = {
  readonly lines: OfficeLines
  /** active accounts at the counter, by body */
  readonly clerks: ReadonlyMap<string, readonly string[]>
  readonly isActive: (account: string) => boolean
}

/** Bodies that have the counter of the place they are attached to. */
const counters: ReadonlySet<BodyKind> = new Set(['centre', 'sub-centre'])

/**
 * Whom the body names, else the clerks at its counter; what has neither is looked after by the nearest body above it that
 * has one. A named account that was disabled counts as none.
 */
export function supervisorsOf(body: string, territory: Territory, { lines, clerks, isActive }: Posts): Supervisors {
  for (const code of wayUp(body, territory)) {
    const named = lines.get(code)?.supervisor
    if (named !== undefined && isActive(named)) return { accounts: [named], of: code, named: true }
    const counter = territory.children(code).filter(({ kind }) => counters.has(kind))
    const found = [code, ...counter.map((each) => each.code)].flatMap((each) => clerks.get(each) ?? [])
    if (found.length > 0) return { accounts: found, of: code, named: false }
  }
  return { accounts: [], named: false }
}
