/**
 * The demo county laid out as plain data, before any step is performed. Every item has the days, the people and the
 * texts that performing it needs; money is in fen, days are of Beijing time, bodies are codes, people act by sign-in name.
 */
import type { AdministrativeField } from '#app/domain/codes/administrative-fields'
import type { Category } from '#app/domain/codes/categories'
import type { Difficulty } from '#app/domain/codes/difficulties'
import type { ReconsiderationMatter } from '#app/domain/codes/reconsideration-matters'
import type { Source } from '#app/domain/codes/sources'
import type { Day } from '#app/domain/law/day'
import type { Level } from '#app/domain/territory/level'
import type { DemoParty } from './people'

export type PlannedParty = { side: 'applicant' | 'respondent' | 'third'; party: DemoParty }

export type PlannedTerm = { who: 'applicant' | 'respondent' | 'both'; what: string; amount?: number; due: Day }

export type GridStep =
  | { step: 'verify'; on: Day; note: string; colour: 'green' | 'yellow' | 'red' }
  | { step: 'settle'; on: Day; note: string }
  /** handed up to the village, town or district `to` */
  | { step: 'submit'; on: Day; to: string; reason: string }
  /** sent back down to the grid `to` */
  | { step: 'return'; on: Day; to: string; reason: string }

export type MediationStep =
  | { step: 'accept'; on: Day }
  /** not accepted; an end */
  | { step: 'refuse'; on: Day; reason: string }
  /** rights and duties told before mediation */
  | { step: 'inform'; on: Day }
  | { step: 'session'; on: Day; note: string }
  /** agreement in force; the dispute is resolved. `confirmation`: they mean to ask a court to confirm it */
  | AgreeStep
  /** no agreement; an end, or followed by `hand-up` on the same day */
  | { step: 'fail'; on: Day; reason: string }
  | { step: 'withdraw'; on: Day; reason: string }
  /** handed over to the committee `to`, which opens its own proceeding the same day */
  | { step: 'hand-up'; on: Day; to: string; reason: string }
  | { step: 'perform'; on: Day; note: string }

export type AgreeStep = {
  step: 'agree'
  on: Day
  form: 'written' | 'oral'
  text: string
  terms: PlannedTerm[]
  amount?: number
  confirmation?: true
}

export type ArbitrationStep =
  | { step: 'accept'; on: Day; number: string }
  | { step: 'form-panel'; on: Day }
  | { step: 'hold-hearing'; on: Day; note: string }
  | { step: 'conclude'; on: Day; outcome: ArbitrationOutcome; text: string; amount: number }

/** A step of one of the other ways, said in the words of its procedure: what its form asks for. */
export type PlainStep = { step: string; on: Day; entry: Entry }

export type Entry = Readonly<Record<string, string | number | undefined>>

/** Those that resolve the quarrel: all eleven must count. */
export type ArbitrationOutcome = 'award' | 'mediation-statement' | 'settlement-award'

type Run<P extends string, S> = {
  procedure: P
  body: string
  level: Level
  openedOn: Day
  /** sign-in name of who does every step of it */
  handler: string
  steps: S[]
}

export type GridRun = Run<'grid-handling', GridStep>
export type MediationRun = Run<'people-mediation', MediationStep>
export type ArbitrationRun = Run<'arbitration', ArbitrationStep>
/** One of the ways beside people's mediation, with what is entered when it begins. */
export type PlainRun = Run<OtherProcedure, PlainStep> & { opening: Entry }
export type PlannedRun = GridRun | MediationRun | ArbitrationRun | PlainRun

export type OtherProcedure =
  | 'referral'
  | 'administrative-mediation'
  | 'lawyer-mediation'
  | 'administrative-adjudication'
  | 'labour-arbitration'
  | 'land-arbitration'
  | 'notarization'

/**
 * What follows the end, in whichever of the proceedings, and what goes on beside: with `thread` the step is a move of one.
 * `opens` names a counted thing, `about` says which it is about.
 */
export type AfterStep = PlainStep & {
  thread?: string
  within: OtherProcedure | 'people-mediation' | 'judicial-confirmation'
  by: string
  opens?: string
  about?: string
}

export type CivilResult =
  /** `carried-out`: open at the end of the year, resolved in the next */
  | { kind: 'resolved' | 'carried-out'; on: Day; level: Level }
  | { kind: 'failed' | 'withdrawn' | 'refused'; on: Day }
  /** ended in one of the other ways without the quarrel being settled, or where there was none */
  | { kind: 'otherwise'; on: Day; outcome: string }

export type PlannedDispute = {
  ref: string
  title: string
  story: string
  category: Category
  source: Source
  difficulty: Difficulty
  /** grid it arose in */
  place: string
  registeredOn: Day
  registeredBy: string
  /** what is asked, in fen */
  amount?: number
  /** people involved on all sides */
  people: number
  parties: PlannedParty[]
  /** one after the other; the last is where it ended or stands */
  runs: PlannedRun[]
  after: AfterStep[]
  result: CivilResult
}

export const directOutcomes = ['annulled', 'varied', 'declared-illegal', 'ordered-to-act'] as const
export const indirectOutcomes = ['mediated', 'withdrawn-after-change', 'settled'] as const
export const otherOutcomes = ['upheld', 'application-dismissed', 'withdrawn'] as const
export type ReviewOutcome =
  (typeof directOutcomes)[number] | (typeof indirectOutcomes)[number] | (typeof otherOutcomes)[number]

export type ReviewStep =
  | { step: 'ask-correction'; on: Day; what: string }
  | { step: 'corrected'; on: Day }
  /** decided on `on`; accepted as of `acceptedOn`, the day it was received or corrected (行政复议法2017 art. 17) */
  | { step: 'accept'; on: Day; acceptedOn: Day }
  | { step: 'refuse'; on: Day; reason: string }
  /** copy sent to the respondent, received the same day */
  | { step: 'serve'; on: Day }
  | { step: 'reply'; on: Day; text: string }
  | { step: 'hearing'; on: Day; note: string }
  | { step: 'extend'; on: Day; days: number; reason: string }
  | { step: 'suspend'; on: Day; reason: string }
  | { step: 'resume'; on: Day }
  | { step: 'conclude'; on: Day; outcome: ReviewOutcome; text: string }
  | { step: 'deliver'; on: Day }

export type PlannedReview = {
  ref: string
  title: string
  /** facts and reasons */
  story: string
  request: string
  matter: ReconsiderationMatter
  field: AdministrativeField
  parties: PlannedParty[]
  /** organ whose act is attacked, by code */
  respondent: string
  actedOn: Day
  receivedOn: Day
  handler: string
  /** named in the report as a prize-winning case */
  exemplary: boolean
  steps: ReviewStep[]
  result: { kind: 'refused'; on: Day } | { kind: 'concluded'; on: Day; outcome: ReviewOutcome }
}

export type LawsuitOutcome = 'claim-rejected' | 'case-dismissed' | 'withdrawn' | 'withdrawn-after-change'

export type PlannedLawsuit = {
  ref: string
  /** the court's number */
  number: string
  title: string
  court: string
  instance: 'first'
  matter: ReconsiderationMatter
  plaintiff: DemoParty
  /** bodies by code; one suit may have two */
  defendants: string[]
  filedOn: Day
  hearings: { on: Day; head: { name: string; post: string } }[]
  /** in the next year, when pending at the end of this one */
  concluded: { on: Day; outcome: LawsuitOutcome }
}

export type PlannedSuggestion = {
  ref: string
  kind: 'judicial' | 'procuratorial'
  from: string
  /** organ that must answer, by code */
  to: string
  subject: string
  receivedOn: Day
  dueOn: Day
  repliedOn: Day
  reply: string
}

export type Plan = {
  seed: string
  /** in order of registration */
  disputes: PlannedDispute[]
  /** in order of receipt */
  reviews: PlannedReview[]
  lawsuits: PlannedLawsuit[]
  suggestions: PlannedSuggestion[]
}
