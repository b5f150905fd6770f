/** What the procedure a move is of says of recusal on a day: what the move rests on, and which office may have decided. */
import type { Proceeding } from '#app/domain/dispute/dispute'
import type { Entry } from '#app/domain/dispute/event'
import { rulesOf } from '#app/domain/dispute/evolve'
import type { Day } from '#app/domain/law/day'
import type { Source } from '#app/domain/law/statute'
import type { FieldOf } from '#app/domain/procedures/field'
import type { Catalogue } from '#app/domain/procedures/procedure'
import { recusalLawOn, type RecusalLaw } from '#app/domain/procedures/recusal'
import type { Problem } from '#app/domain/procedures/problems'
import type { Move, Thread } from '#app/domain/threads/thread'

/** Undefined where the move is of no proceeding, or its procedure says nothing. */
export const recusalLawOf = (
  of: Pick<Proceeding, 'procedure' | 'facts'> | undefined,
  on: Day,
  catalogue: Catalogue,
): RecusalLaw | undefined => of && recusalLawOn(rulesOf(catalogue, of.procedure).recusal, on, of.facts)

export const moveSource = (rules: Thread, rule: Move, law: RecusalLaw | undefined): Source | undefined =>
  (rule.restsOn && law?.[rule.restsOn]) ?? rule.source ?? rules.source

/** To agree that somebody goes on all the same is the parties' where the law says so, and nowhere else. */
export const mayRestOn = ({ restsOn }: Move, law: RecusalLaw | undefined): boolean =>
  restsOn !== 'kept' || law?.kept !== undefined

/** The choice of who decided, with the offices the law names. */
export const withOffices = (fields: readonly FieldOf[], { office }: Move, law: RecusalLaw | undefined): FieldOf[] =>
  fields.map((field) =>
    law && field.name === office && field.options
      ? { ...field, options: Object.fromEntries(law.by.flatMap((key) => offered(field.options, key))) }
      : field,
  )

const offered = (options: FieldOf['options'] = {}, key: string) => (options[key] ? [[key, options[key]] as const] : [])

/** An office the law does not name has decided nothing. */
export function officeProblem({ office = '' }: Move, entry: Entry, law: RecusalLaw | undefined) {
  const said = entry[office]
  const isNamed = !law || said === undefined || law.by.some((each) => each === said)
  return isNamed ? undefined : ({ [office]: ['not-a-choice'] } satisfies Record<string, Problem[]>)
}
