/**
 * What a procedure is: the rules of one way to settle a dispute, as data. Code that runs disputes never names one.
 * Each file on this shelf calls `procedure({...})`; stage and outcome names are inferred, so a misspelt one does not compile.
 */
import type { z } from 'zod'
import type { Day } from '#app/domain/law/day'
import type { RuleId } from '#app/domain/law/rules'
import type { Source } from '#app/domain/law/statute'
import type { FilePlace, NamedPaper } from '#app/domain/papers/keys'
import type { Role } from '#app/domain/people/role'
import type { CountRule, Facet } from '#app/domain/procedures/counting'
import type { RecusalLaw } from '#app/domain/procedures/recusal'
import type { Ways } from '#app/domain/procedures/ways'
import type { BodyKind } from '#app/domain/territory/body'
import type { Words } from '#app/domain/words'

/** A date a step sets on its proceeding, by name: received, accepted, decided … */
export type Mark = string

export type Stage = {
  name: Words
  /** no step but a reopening leads out of it */
  end?: true
  /** the clock stands still here */
  suspended?: true
}

export type Outcome = {
  name: Words
  /** the quarrel is over: counts as resolved, at the level of the body that had it */
  resolves: boolean
  /** groups an indicator may count by, e.g. direct-correction */
  groups?: readonly string[]
}

/** A condition that the dispute must meet before a step; each is checked in dispute/needs.ts. */
export type Need = 'a-party' | 'two-parties'

/** What was entered before, by field name, has this value; with `and`, another has too. */
export type When = { readonly fact: string; readonly is: string; readonly and?: When }

/** Where a mark's day comes from, when it is not the day of the step: a day typed in a field, or an earlier mark. */
export type DayFrom = { readonly field: string } | { readonly mark: Mark }

/** One value, or one chosen by what was entered in a choice field. */
export type Chosen<T extends string> = T | { readonly field: string; readonly is: Readonly<Record<string, T>> }

/** A field that may be left empty, unless a choice field was answered so. */
export type NeedsField = {
  readonly field: string
  readonly when: { readonly field: string; readonly is: readonly string[] }
}

export type Step<S extends string = string, O extends string = string> = {
  name: Words
  /** past tense, for the timeline */
  done: Words
  from: readonly S[]
  /** absent: the stage stays; 'resume': back to where it was suspended */
  to?: Chosen<S> | 'resume'
  by: readonly Role[]
  enter: z.ZodObject
  /** fields that certain answers of the form make necessary */
  needsField?: readonly NeedsField[]
  /** day fields that may not be earlier than the day of the step */
  notBefore?: readonly string[]
  /** versions of the procedure that have this step; absent: all */
  versions?: readonly string[]
  /** only where what was entered before says so */
  when?: When
  marks?: readonly Mark[]
  /** set only if not yet set: accepted once, heard for the first time */
  firstMarks?: readonly Mark[]
  /** set on another day than the step's; an empty field sets nothing */
  dates?: Readonly<Record<Mark, DayFrom>>
  /** taken off: marks of an earlier round that would end a clock of this one */
  clears?: readonly Mark[]
  /** facts the step states by being taken */
  states?: Readonly<Record<string, string>>
  outcome?: Chosen<O>
  /** the proceeding passes to the body named in the field `to`; 'back': taken back by the body that passed it up, whose step it is */
  moves?: 'up' | 'down' | 'back'
  suspends?: true
  /** lengthens this rule by the count in the field `days` */
  extends?: RuleId
  /** ends here and a proceeding of one of these begins, at the body in field `to`, of the procedure in field `procedure` when there are several */
  handsOver?: readonly string[]
  /** undoes the conclusion: its postings are reversed */
  reopens?: true
  /** taken only where the case calls for it: the page offers it, and never as the thing to do next */
  occasional?: true
  /** a counted thing inside a proceeding (a suggestion, a hearing): `opens` makes one, else the field `item` names it */
  item?: { kind: string; opens?: true }
  needs?: readonly Need[]
  /** of the shelf, or by name those that others make */
  papers?: readonly NamedPaper[]
  source?: Source
  /** by version of the procedure, where the versions cite different articles */
  sourceIn?: Readonly<Record<string, Source>>
}

export type ProcedureDeadline = {
  rule: RuleId
  /** the clock starts at the day of this mark (the last, if set more than once) … */
  from: Mark
  /** … and ends with any of these */
  until: readonly Mark[]
  when?: When
  /** does a suspension of the proceeding stop this clock? */
  stops?: true
  /** runs on after the conclusion: what somebody still owes then */
  after?: true
  /** one clock for each counted thing of this kind, by the marks of the thing */
  item?: string
  versions?: readonly string[]
}

export type ProcedureVersion = { key: string; name: Words; from: Day; to?: Day; source?: Source }

export type Procedure<S extends string = string, O extends string = string> = {
  key: string
  name: Words
  about: Words
  /** administrative cases are left out of the count of disputes resolved */
  family: 'civil' | 'administrative'
  /** follows what is settled already, as a court's confirmation does: the dispute stays resolved while this is open */
  afterwards?: true
  versions: readonly ProcedureVersion[]
  stages: Readonly<Record<S, Stage>>
  outcomes: Readonly<Record<O, Outcome>>
  opening: {
    stage: NoInfer<S>
    marks: readonly Mark[]
    dates?: Readonly<Record<Mark, { readonly field: string }>>
    by: readonly Role[]
    /** kinds of body that may have it */
    at: readonly BodyKind[]
    enter: z.ZodObject
    /** a person may open it at the desk; false: only by hand-over */
    direct: boolean
    needs?: readonly Need[]
  }
  steps: Readonly<Record<string, Step<NoInfer<S>, NoInfer<O>>>>
  deadlines: readonly ProcedureDeadline[]
  /**
   * the case number given when this mark is first set: the kind in its series, and how it is written unless a body has a
   * pattern of its own; absent: another organ numbers it, or nobody
   */
  numbered?: { kind: string; pattern: string; on: Mark }
  /** measure key → the mark that counts */
  counts: Readonly<Record<string, CountRule>>
  /** by what the lines of its measures are told apart */
  facets?: readonly Facet[]
  /** fee forbidden by law, possible, or paid to another; `words` where that is not all there is to say, `sourceIn` by version */
  fee: { allowed: boolean; source?: Source; sourceIn?: Readonly<Record<string, Source>>; words?: Words }
  /** what its file holds, in the order of the file; what no step makes can be made at any time */
  papers?: readonly FilePlace[]
  /** when it is open to a dispute and when barred, and how long the parties have */
  ways?: Ways
  /** who decides that somebody with a relation to a party steps aside, and by which law: the first that speaks of it */
  recusal?: readonly RecusalLaw[]
}

export const procedure = <const S extends string, const O extends string>(rules: Procedure<S, O>): Procedure<S, O> =>
  rules

/** The shelf as the engine sees it: by key. Passed as an argument, so that a test may add a made-up procedure. */
export type Catalogue = ReadonlyMap<string, Procedure>

export const catalogueOf = (procedures: readonly Procedure[]): Catalogue =>
  new Map(procedures.map((each) => [each.key, each]))

export const versionOn = (rules: Procedure, day: Day): ProcedureVersion | undefined =>
  rules.versions.find((version) => version.from <= day && (version.to === undefined || day <= version.to))

export const inVersion = (item: { versions?: readonly string[] }, version: string): boolean =>
  item.versions === undefined || item.versions.includes(version)

export const holds = (when: When | undefined, facts: Readonly<Record<string, unknown>>): boolean =>
  when === undefined || (String(facts[when.fact] ?? '') === when.is && holds(when.and, facts))

/** The article a step rests on, in this version of its procedure. */
export const sourceOf = (step: Step, version: string): Source | undefined => step.sourceIn?.[version] ?? step.source

export const chosen = <T extends string>(
  choice: Chosen<T> | undefined,
  entry: Readonly<Record<string, unknown>>,
): T | undefined =>
  choice === undefined || typeof choice === 'string' ? choice : choice.is[String(entry[choice.field])]

/** All values a choice can come out as: what a diagram draws. */
export const allChosen = <T extends string>(choice: Chosen<T> | undefined): readonly T[] =>
  choice === undefined ? [] : typeof choice === 'string' ? [choice] : [...new Set(Object.values(choice.is))]
