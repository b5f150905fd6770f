/** Who can go on with a dispute where a step sends it: read from the procedures' own data. */
import type { Role } from '#app/domain/people/role'
import { allChosen, type Catalogue, type Procedure, type Step } from '#app/domain/procedures/procedure'
import type { Body, BodyKind } from '#app/domain/territory/body'

/** People of one of these roles, at a body of one of these kinds; without kinds at any. */
export type Receivers = { readonly roles: readonly Role[]; readonly kinds?: readonly BodyKind[] }

/** The codes of the bodies where somebody of one of these roles may sign in. */
export type StaffedBy = (roles: readonly Role[]) => ReadonlySet<string>

type IsStaffed = (body: Pick<Body, 'code' | 'kind'>) => boolean

/**
 * Who can take over what a step sends on: up or down within its procedure, or into each procedure it may hand over to.
 * `stage` is where the proceeding is now. Undefined for a step that sends nothing anywhere.
 */
export function receiversOf(rules: Procedure, step: Step, stage: string, catalogue: Catalogue) {
  if (step.handsOver) return step.handsOver.flatMap((key) => openingReceivers(catalogue.get(key)))
  if (!step.moves) return undefined
  const stages = step.to === undefined || step.to === 'resume' ? [stage] : allChosen(step.to)
  return [{ roles: rolesFrom(rules, stages) }] satisfies Receivers[]
}

/** Who can go on with a procedure that has just been opened. */
export const openingReceivers = (rules: Procedure | undefined): Receivers[] =>
  rules ? [{ roles: rolesFrom(rules, [rules.opening.stage]), kinds: rules.opening.at }] : []

/** Can anybody at this body take over? */
export function whoCanReceive(receivers: readonly Receivers[], staffedBy: StaffedBy): IsStaffed {
  const known = receivers.map(({ roles, kinds }) => ({ kinds, codes: staffedBy(roles) }))
  return ({ code, kind }) => known.some(({ kinds, codes }) => (kinds?.includes(kind) ?? true) && codes.has(code))
}

/** Whoever may only end a proceeding does not receive it, unless ending it is all there is to do. */
function rolesFrom({ steps, stages }: Procedure, from: readonly string[]): Role[] {
  const leading = Object.values(steps).filter(
    (step) => step.to !== undefined && step.moves !== 'back' && step.from.some((each) => from.includes(each)),
  )
  const goesOn = ({ to }: Step) => to === 'resume' || allChosen(to).some((each) => !stages[each]?.end)
  const onward = leading.filter(goesOn)
  return [...new Set((onward.length > 0 ? onward : leading).flatMap((step) => step.by))]
}
