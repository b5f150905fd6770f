/** What a dispute is after its events: a fold, never stored as truth. */
import type { CaseNumber } from '#app/domain/dispute/case-number'
import type { Day } from '#app/domain/law/day'
import type { Entry, Side } from '#app/domain/dispute/event'

export type Suspension = { from: Day; to?: Day; step: string }
/** `approver` is a key of the step's own choice of officers, `paper` the number of what approves it. */
export type Extension = {
  rule: string
  days: number
  on: Day
  by: string
  step: string
  approver?: string
  paper?: string
}
export type Item = { id: string; kind: string; marks: Readonly<Record<string, Day>>; facts: Entry }

export type Proceeding = {
  id: string
  procedure: string
  version: string
  body: string
  level: string
  /** bodies it was at before, oldest first */
  passed: readonly string[]
  parent?: string
  openedOn: Day
  /** the day of its last step: the next may not be before */
  lastOn: Day
  stage: string
  /** the stage to resume to while suspended */
  before?: string
  open: boolean
  outcome?: string
  concludedOn?: Day
  handler?: string
  /** since its acceptance, where its procedure is numbered */
  caseNumber?: CaseNumber
  marks: Readonly<Record<string, Day>>
  facts: Entry
  suspensions: readonly Suspension[]
  extensions: readonly Extension[]
  items: readonly Item[]
  reopenedOn: readonly Day[]
}

/** A room and people taken for a time: `room:<id>`, `person:<account>`; `from` and `until` are 'HH:MM'. */
export type Booked = { keys: readonly string[]; day: Day; from: string; until: string }

/** One thing going on beside the proceedings, as its thread (domain/threads) says. */
export type ThreadItem = {
  id: string
  thread: string
  /** the proceeding it is of; absent: of the dispute */
  of?: string
  state: string
  open: boolean
  openedOn: Day
  openedBy: string
  /** the day of its last move: the next may not be before */
  lastOn: Day
  marks: Readonly<Record<string, Day>>
  facts: Entry
  /** the body that now sees and acts with the one in charge; all it ever was */
  shared?: string
  passed: readonly string[]
  /** the body that is asked and has not yet answered */
  asked?: string
  flag?: string
  /** an account that may not handle the dispute */
  barred?: string
  /** an account it lets in to the dispute */
  letIn?: string
  booked?: Booked
}

export type Dispute = {
  id: string
  number: string
  /** how many events it has: the version a person saw */
  version: number
  title: string
  story?: string
  category: string
  source: string
  place: string
  amount?: number
  people?: number
  registeredOn: Day
  registeredBy: string
  parties: readonly { id: string; side: Side }[]
  attachments: readonly string[]
  /** the body that took it over from another site */
  receivedInto?: string
  proceedings: readonly Proceeding[]
  /** what goes on beside them, oldest first */
  threads: readonly ThreadItem[]
  /** what they mark the dispute with now, in the order of the alphabet */
  flags: readonly string[]
  last: { n: number; by: string; at: string }
}

export const proceedingOf = (dispute: Dispute, id: string): Proceeding | undefined =>
  dispute.proceedings.find((each) => each.id === id)

export const threadOf = (dispute: Dispute, id: string): ThreadItem | undefined =>
  dispute.threads.find((each) => each.id === id)

export const isOpen = (dispute: Dispute): boolean => dispute.proceedings.some((each) => each.open)

/** The proceeding a person thinks of as "the case now": the last open one, else the last. */
export const currentOf = (dispute: Dispute): Proceeding | undefined =>
  dispute.proceedings.findLast((each) => each.open) ?? dispute.proceedings.at(-1)

/** All bodies a proceeding is or was at, and those a thread shares or shared it with. */
export const bodiesOf = (dispute: Dispute): string[] => [
  ...new Set([
    ...dispute.proceedings.flatMap((each) => [...each.passed, each.body]),
    ...dispute.threads.flatMap((each) => each.passed),
    ...takenInto(dispute),
  ]),
]

/** The body that took it over from another site; none where it was registered here. */
export const takenInto = ({ receivedInto }: Dispute): string[] => (receivedInto === undefined ? [] : [receivedInto])

/** Accounts that may not handle it: they have withdrawn, or were made to. */
export const barredFrom = (dispute: Dispute): string[] => dispute.threads.flatMap((each) => each.barred ?? [])

/** Bodies a thread shares it with now: one of that proceeding, or of the dispute whatever runs on it. */
export const sharersOf = (dispute: Dispute, proceedings: readonly Proceeding[]): string[] =>
  dispute.threads.flatMap(({ of, shared }) =>
    shared !== undefined && (of === undefined || proceedings.some((each) => each.id === of)) ? [shared] : [],
  )
