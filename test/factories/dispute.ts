/**
 * Disputes for tests, made the only way a dispute can be made: by commands through `decide`. Days, ids and the clock are
 * fixed. `aDispute().in('people-mediation').through('accept', 'start', 'agree')`; `.agreed()` says the same.
 */
import type { Command, CommandOf } from '#app/domain/dispute/command'
import { decide } from '#app/domain/dispute/decide'
import { currentOf, proceedingOf, type Dispute, type Proceeding } from '#app/domain/dispute/dispute'
import type { Circumstances, Decision, Kept } from '#app/domain/dispute/draft'
import type { Event } from '#app/domain/dispute/event'
import { fold } from '#app/domain/dispute/history'
import type { Watch } from '#app/domain/dispute/watch'
import type { Result } from '#app/domain/dispute/refusal'
import { addDays } from '#app/domain/law/day'
import type { Person } from '#app/domain/people/permission'
import type { Role } from '#app/domain/people/role'
import { catalogue as shelf } from '#app/domain/procedures'
import type { Catalogue, Step } from '#app/domain/procedures/procedure'
import { threadShelf } from '#app/domain/threads'
import type { Threads } from '#app/domain/threads/thread'
import { filled, first, type Pick, type Typed } from '#test/factories/entry'
import { CENTRE, COMMISSION, committeeOf, GRID, JUSTICE, territory, VILLAGE } from '#test/factories/territory'

export const TODAY = '2026-06-30'
const START = '2020-03-02'

/** Where a proceeding of each procedure is opened unless a test says otherwise. */
export const homes: Readonly<Record<string, string>> = {
  'grid-handling': GRID,
  'people-mediation': committeeOf(VILLAGE),
  'administrative-reconsideration': JUSTICE,
  arbitration: COMMISSION,
  'litigation-response': JUSTICE,
  'administrative-mediation': JUSTICE,
  'lawyer-mediation': CENTRE,
  notarization: CENTRE,
  'administrative-adjudication': JUSTICE,
  'labour-arbitration': COMMISSION,
  'land-arbitration': COMMISSION,
  'judicial-confirmation': CENTRE,
  referral: CENTRE,
}

export const person = (role: Role, body: string): Person => ({ account: `${role}@${body}`, name: role, role, body })

type Start = {
  watch?: Watch
  on?: string
  parties?: number
  amount?: number
  place?: string
  catalogue?: Catalogue
  threads?: Threads
  people?: Circumstances['people']
}
type Opening = { body?: string; on?: string; entry?: Typed; as?: Person }
type Taking = { on?: string; as?: Person; item?: string; proceeding?: string; pick?: Pick }

export class Dossier {
  readonly events: Event[] = []
  readonly records: Kept[] = []
  readonly catalogue: Catalogue
  readonly threads: Threads
  private folded: Dispute | undefined
  private ids = 0
  private clock = 0
  private readonly numbers = new Map<string, number>()

  constructor(private readonly start: Start) {
    this.catalogue = start.catalogue ?? shelf
    this.threads = start.threads ?? threadShelf
  }

  /** Two people at every body, unless a test says who works where. */
  get people(): Circumstances['people'] {
    return this.start.people ?? (() => ['zhang', 'li'].map((id) => ({ id, name: id, role: 'mediator' as const })))
  }

  get dispute(): Dispute {
    if (this.folded?.version !== this.events.length) this.folded = fold(this.events, this.catalogue, this.threads)
    if (!this.folded) throw new Error('not yet registered')
    return this.folded
  }

  /** The proceeding a person thinks of as the case now. */
  get now(): Proceeding {
    const current = currentOf(this.dispute)
    if (!current) throw new Error('no proceeding')
    return current
  }

  /** The day of the last step. */
  get day(): string {
    return this.events.length === 0 ? (this.start.on ?? START) : this.now.lastOn
  }

  /** Asks without writing: the refusal or what would be written. */
  ask(command: Command, as: Person, today = TODAY): Result<Decision> {
    return decide(this.events.length === 0 ? undefined : this.dispute, this.events, command, this.given(as, today))
  }

  /** Asks and writes; throws the refusal, because a test does not stand on an impossible case. */
  does(command: Command, as: Person): this {
    const decided = this.tries(command, as)
    if (!decided.ok) throw new Error(`${command.kind} refused: ${JSON.stringify(decided.refusal)}`)
    return this
  }

  /** Asks, and writes what is allowed. */
  tries(command: Command, as: Person): Result<Decision> {
    const decided = this.ask(command, as)
    if (decided.ok) {
      this.events.push(...decided.value.events)
      this.records.push(...decided.value.records)
    }
    return decided
  }

  /** Registers the dispute with its first proceeding, or begins a further one. */
  in(procedure: string, { body, on, entry, as }: Opening = {}): this {
    const at = body ?? homes[procedure] ?? VILLAGE
    const day = on ?? this.day
    const { opening } = this.rules(procedure)
    const who = as ?? person(opening.by[0] ?? 'intake-clerk', this.events.length === 0 ? at : this.now.body)
    const typed = { ...filled(opening, day, at, entry) }
    if (this.events.length > 0) return this.does({ kind: 'begin', procedure, body: at, on: day, entry: typed }, who)
    return this.does(this.registration({ procedure, body: at, on: day, entry: typed }), who)
  }

  registration(more: Partial<CommandOf<'register'>> & { procedure: string; body: string }): CommandOf<'register'> {
    const { parties = 2, amount, place = VILLAGE, on = START } = this.start
    const sides = ['applicant', 'respondent', 'third'] as const
    return {
      ...{ kind: 'register', title: 'a quarrel', category: 'neighbour', source: 'application', place, on, amount },
      parties: Array.from({ length: parties }, (_, i) => ({ id: `party-${i + 1}`, side: sides[i] ?? 'third' })),
      entry: {},
      ...more,
    }
  }

  /** One step of the proceeding at hand, its form filled in where the test says nothing. */
  step(step: string, entry: Typed = {}, taking: Taking = {}): this {
    const { command, as } = this.taken(step, entry, taking)
    return this.does(command, as)
  }

  through(...steps: readonly string[]): this {
    for (const step of steps) this.step(step)
    return this
  }

  /** The command of a step and who would give it, without giving it. */
  taken(step: string, entry: Typed = {}, taking: Taking = {}): { command: CommandOf<'step'>; as: Person } {
    const proceeding = taking.proceeding === undefined ? this.now : proceedingOf(this.dispute, taking.proceeding)
    if (!proceeding) throw new Error(`no proceeding ${taking.proceeding}`)
    const rule = this.rules(proceeding.procedure).steps[step]
    if (!rule) throw new Error(`no step ${step} in ${proceeding.procedure}`)
    const on = taking.on ?? proceeding.lastOn
    const at = (rule.moves === 'back' ? proceeding.passed.at(-1) : undefined) ?? proceeding.body
    const as = taking.as ?? person(rule.by[0] ?? 'intake-clerk', at)
    const item = taking.item ?? proceeding.items.findLast((each) => each.kind === rule.item?.kind)?.id
    const typed = filled(rule, on, proceeding.body, this.chosenWay(rule, entry, taking.pick), taking.pick)
    const command = { kind: 'step' as const, proceeding: proceeding.id, step, on, entry: { ...typed } }
    return { command: item === undefined ? command : { ...command, item }, as }
  }

  /** A hand-over needs a body that takes what is handed over. */
  private chosenWay(rule: Step, entry: Typed, pick: Pick = first): Typed {
    if (!rule.handsOver || 'to' in entry) return entry
    const way = String(entry.procedure ?? rule.handsOver[pick(rule.handsOver.length)])
    const choice = rule.handsOver.length > 1 ? { procedure: way } : {}
    return { ...choice, to: homes[way] ?? VILLAGE, ...entry }
  }

  /** So many days after the last step. */
  after(days: number): string {
    return addDays(this.day, days)
  }

  /** Says of entry `n` what it should have said, or that it should not have been made. */
  correct(n: number, instead?: { on: string; entry: Record<string, unknown> }, as?: Person): this {
    const who = as ?? this.corrector()
    const command = { kind: 'correct' as const, corrects: n, reason: 'typed wrongly', on: TODAY, instead }
    return this.does(command, who)
  }

  /** Somebody at the body who may correct there. */
  corrector(): Person {
    return person('mediator', this.now.body)
  }

  agreed(): this {
    return this.through('accept', 'start', 'agree')
  }

  settled(): this {
    return this.step('settle-on-the-spot')
  }

  /** Brings a reconsideration to trial under the law of its day. */
  tried(): this {
    const accept = this.now.version === '2017' ? 'accept' : 'accept-2023'
    return this.through(accept, 'send-copy', 'record-receipt', 'receive-reply')
  }

  given(as: Person, today = TODAY): Circumstances {
    return {
      ...{ catalogue: this.catalogue, territory, person: as, today },
      now: `2026-06-30T01:${String(this.clock++ % 60).padStart(2, '0')}:00.000Z`,
      newId: () => `id-${++this.ids}`,
      ...{ threads: this.threads, watch: this.start.watch, ...this.premises() },
      newNumber: (on) => `${on.slice(0, 4)}-000001`,
      newCaseNumber: ({ body, kind, on }) => this.nextCaseNumber(body, kind, on),
    }
  }

  /** Every dossier is alone in the county: its numbers begin at 1. */
  private nextCaseNumber(body: string, kind: string, on: string) {
    const series = `${body}/${on.slice(0, 4)}/${kind}`
    const seq = (this.numbers.get(series) ?? 0) + 1
    this.numbers.set(series, seq)
    return { series, seq, text: `〔${on.slice(0, 4)}〕${kind}${seq}` }
  }

  /** One room and two people at every body; what is taken is what the dispute's own threads take. */
  private premises(): { [K in 'rooms' | 'people' | 'booked']: Circumstances[K] } {
    const named = (...ids: string[]) => ids.map((id) => ({ id, name: id }))
    return {
      rooms: () => named('room-1', 'room-2'),
      people: this.people,
      booked: (keys, day) =>
        (this.events.length === 0 ? [] : this.dispute.threads).flatMap(({ id, booked }) =>
          booked?.day === day
            ? booked.keys.filter((key) => keys.includes(key)).map((key) => ({ item: id, key, ...booked }))
            : [],
        ),
    }
  }

  private rules(procedure: string) {
    const rules = this.catalogue.get(procedure)
    if (!rules) throw new Error(`no procedure ${procedure}`)
    return rules
  }
}

/** Two parties, in the village, on 2 March 2020, unless told otherwise. */
export const aDispute = (start: Start = {}): Dossier => new Dossier(start)
