/**
 * Who may see and do what: one table, asked by pages, by the door and by every list. What is not in it is denied.
 * A relation ties a person to a dispute; a list turns the same relation into a condition (db/scope.server.ts).
 */
import type { Role } from '#app/domain/people/role'

/**
 * own: registered by me · handling: assigned to me · at-my-body: a proceeding is or was at my body · untaken: one is at my
 * body and assigned to nobody · in-my-area: the dispute touches the area my body serves · let-in: I was let in by name.
 */
export const relations = ['own', 'handling', 'at-my-body', 'untaken', 'in-my-area', 'let-in'] as const
export type Relation = (typeof relations)[number]

/** What is done to a dispute, and so asked with a relation. `see-line` is the line in a list without people or story. */
export const disputeActions = [
  'see-line',
  'see-dispute',
  'see-parties',
  'unmask',
  'act',
  // an entry one made oneself; any entry
  'correct',
  'correct-others',
  'attach',
  // who handles it from now on
  'assign',
  // the same from above, where nobody at its body may handle it any more
  'assign-forsaken',
  // whether somebody with a relation to a party may go on
  'decide-recusal',
  // that it may turn to crime or draw a crowd: said, and answered
  'raise-alert',
  'answer-alert',
  // to be told that its people have another dispute, and to say so
  'match-people',
  // what a side tells them alone: their own notes, nobody else's
  'keep-caucus-notes',
  // the result of a reconsideration, without its people, for everybody
  'publish-result',
] as const
/** Done by who is answerable for it, whether they may read it or not. */
export const withoutReading: ReadonlySet<DisputeAction> = new Set<DisputeAction>([
  'assign',
  'assign-forsaken',
  'decide-recusal',
  'raise-alert',
  'answer-alert',
  'match-people',
])
/** What is done without a dispute. */
export const houseActions = [
  'register',
  // a dispute from another site, whole
  'receive-packs',
  'see-figures',
  // a return: made to stand still, answered for, taken in from a body that works elsewhere, drafted by itself
  'freeze-returns',
  'approve-returns',
  'receive-returns',
  'schedule-returns',
  // where figures are unlikely to be chance; what came of it
  'see-signals',
  'note-signals',
  // a call-back sample: drawn, and what was found entered
  'draw-samples',
  'answer-samples',
  // figures and results told to everybody; a result not by whoever drafted it
  'publish-figures',
  'confirm-publication',
  'see-procedures',
  'see-audit',
  'verify',
  'manage-accounts',
  'manage-bodies',
  'manage-calendar',
  'manage-templates',
] as const
export type DisputeAction = (typeof disputeActions)[number]
export type HouseAction = (typeof houseActions)[number]

export type Person = { account: string; name: string; role: Role; body: string }

type Row = {
  readonly house: readonly HouseAction[]
  readonly disputes: Partial<Record<DisputeAction, readonly Relation[]>>
}

const caseworker: Row['disputes'] = {
  'see-line': ['own', 'handling', 'at-my-body', 'let-in'],
  'see-dispute': ['own', 'handling', 'at-my-body', 'let-in'],
  'see-parties': ['own', 'handling', 'at-my-body', 'let-in'],
  unmask: ['handling', 'at-my-body'],
  act: ['handling', 'at-my-body'],
  correct: ['handling', 'at-my-body'],
  'correct-others': ['handling', 'at-my-body'],
  attach: ['own', 'handling', 'at-my-body'],
  assign: ['handling', 'at-my-body'],
  'decide-recusal': ['at-my-body'],
  'raise-alert': ['own', 'handling', 'at-my-body'],
  'answer-alert': ['handling', 'at-my-body'],
  'match-people': ['own', 'handling', 'at-my-body', 'let-in'],
}

// Who is on duty for an area answers for what is in it, without reading it.
const onDuty: Row['disputes'] = { 'raise-alert': ['in-my-area'], 'answer-alert': ['in-my-area'] }

// Who carries offers from one side to the other. A review officer, who decides in the end, hears nobody alone.
const goBetween: Row['disputes'] = { ...caseworker, 'keep-caucus-notes': ['handling', 'at-my-body'] }

export const permissions: Record<Role, Row> = {
  // Her own reports, and what lies with her grid: a case sent back down must be seen to be taken up. No numbers of people;
  // of entries she corrects only her own.
  'grid-worker': {
    house: ['register', 'see-procedures'],
    disputes: { ...caseworker, unmask: [], correct: ['own', 'handling', 'at-my-body'], 'correct-others': [] },
  },
  mediator: { house: ['register', 'see-figures', 'see-procedures'], disputes: goBetween },
  // The centre sees the course of everything in its area, the content only of what it has itself (domain rule "who may see what").
  'intake-clerk': {
    house: ['register', 'receive-packs', 'see-figures', 'see-procedures', 'answer-samples'],
    disputes: {
      ...caseworker,
      'see-line': ['own', 'handling', 'at-my-body', 'in-my-area', 'let-in'],
      'raise-alert': ['own', 'handling', 'at-my-body', 'in-my-area'],
      'answer-alert': ['handling', 'at-my-body', 'in-my-area'],
      // Where a committee has one mediator, nobody there can judge, nor go on once they are recused: the centre records what
      // was decided, and names somebody else.
      'decide-recusal': ['at-my-body', 'in-my-area'],
      'assign-forsaken': ['in-my-area'],
      // Whether a quarrel is at two bodies at once is for neither of them to look up: the centre tells them.
      'match-people': ['own', 'handling', 'at-my-body', 'in-my-area', 'let-in'],
    },
  },
  'review-officer': {
    house: ['register', 'receive-packs', 'see-figures', 'see-procedures'],
    disputes: { ...caseworker, 'publish-result': ['handling', 'at-my-body'] },
  },
  'arbitration-secretary': {
    house: ['register', 'receive-packs', 'see-figures', 'see-procedures'],
    disputes: goBetween,
  },
  official: {
    house: [
      ...(['see-figures', 'see-procedures'] as const),
      ...(['freeze-returns', 'approve-returns', 'receive-returns', 'schedule-returns'] as const),
      ...(['publish-figures', 'confirm-publication'] as const),
      ...(['see-signals', 'note-signals', 'draw-samples', 'answer-samples'] as const),
    ],
    disputes: { 'see-line': ['in-my-area'], ...onDuty },
  },
  auditor: {
    house: [
      ...(['see-figures', 'see-procedures', 'see-audit', 'verify'] as const),
      ...(['see-signals', 'draw-samples', 'answer-samples'] as const),
    ],
    disputes: { 'see-line': ['in-my-area'] },
  },
  administrator: {
    house: [
      'see-procedures',
      'manage-accounts',
      'manage-bodies',
      'manage-calendar',
      'manage-templates',
      'schedule-returns',
      'verify',
    ],
    disputes: {},
  },
}

/** How a dispute stands to people: what the relations are judged by. */
export type Standing = {
  registeredBy: string
  handlers: readonly string[]
  /** bodies a proceeding is or was at */
  at: readonly string[]
  /** those bodies, the place, and all their ancestors */
  reach: readonly string[]
  /** bodies where a proceeding has no handler */
  untaken?: readonly string[]
  /** accounts let in by name */
  letIn?: readonly string[]
  /** protected (people/protection.ts): the content is for fewer */
  strict?: boolean
}

/**
 * Of a protected dispute the body alone opens nothing: who handles it reads and works on it, who registered it, who was let
 * in, and as long as nobody has it, the body that must take it up. Its line, its alerts and whose it is stay as they are; but
 * nobody in the area is told of its people.
 */
const guarded: ReadonlySet<DisputeAction> = new Set<DisputeAction>([
  'see-dispute',
  'see-parties',
  'unmask',
  'act',
  'correct',
  'correct-others',
  'attach',
  'match-people',
  'keep-caucus-notes',
  'publish-result',
])

export const may = (person: Person, action: HouseAction): boolean => permissions[person.role].house.includes(action)

/** The relations by which this person may do this; empty: to no dispute at all. */
export function relationsFor(person: Person, action: DisputeAction, strict = false): readonly Relation[] {
  const relations = permissions[person.role].disputes[action] ?? []
  if (!strict || !guarded.has(action)) return relations
  return relations.flatMap((relation) =>
    relation === 'in-my-area' ? [] : relation === 'at-my-body' ? 'untaken' : relation,
  )
}

const holds: Record<Relation, (person: Person, area: string, standing: Standing) => boolean> = {
  own: (person, _, standing) => standing.registeredBy === person.account,
  handling: (person, _, standing) => standing.handlers.includes(person.account),
  'at-my-body': (person, _, standing) => standing.at.includes(person.body),
  untaken: (person, _, standing) => standing.untaken?.includes(person.body) === true,
  'in-my-area': (_, area, standing) => standing.reach.includes(area),
  'let-in': (person, _, standing) => standing.letIn?.includes(person.account) === true,
}

/** May this person do this to a dispute that stands so? `area` is the body whose territory the person's body serves. */
export const mayWith = (person: Person, action: DisputeAction, area: string, standing: Standing): boolean =>
  relationsFor(person, action, standing.strict).some((relation) => holds[relation](person, area, standing))
