/** The story of a dispute for who reads it: each entry of the log in words, with what was corrected and why. */
import type { z } from 'zod'
import type { Event, EventOf, Side } from '#app/domain/dispute/event'
import type { DisputeFile } from '#app/domain/dispute/file'
import { bodyWords, factsOf, type FactTold, type Telling } from '#app/domain/dispute/facts'
import { registeredEntry, registrationFields } from '#app/domain/dispute/registration'
import { eventSchema } from '#app/domain/dispute/event'
import { standing } from '#app/domain/dispute/history'
import { isLasting, isOfRule } from '#app/domain/dispute/of-rule'
import { recusalLawOf, moveSource } from '#app/domain/dispute/recusal-law'
import type { Day, Instant } from '#app/domain/law/day'
import { sourceInDoubt, sourceWords } from '#app/domain/law/statute'
import { sourceOf, type Catalogue } from '#app/domain/procedures/procedure'
import type { Threads } from '#app/domain/threads/thread'
import type { Words } from '#app/domain/words'

/** What an entry is about, beyond its facts: what a page needs for its title. Names only for who may see them. */
export type About =
  | { kind: 'registered' }
  | { kind: 'party-added'; side: Side; name?: string }
  | { kind: 'begun'; procedure: Words; body: Words }
  | { kind: 'stepped'; done: Words; procedure: Words; moved?: Words; concludes: boolean }
  /** `byRule`: no person made it */
  | { kind: 'threaded'; done: Words; thread: Words; byRule: boolean }
  | { kind: 'assigned'; handler: string; declared?: 'none' | 'relation' }
  | { kind: 'attached'; name?: string }
  | { kind: 'received'; from: string }
  | { kind: 'corrected'; corrects: number; taken: boolean; reason?: string | null }

/** A later entry that put this one right: as it should have been, or not at all. */
export type CorrectionTold = {
  n: number
  by: string
  at: Instant
  reason?: string | null
  instead?: { on: Day; facts: FactTold[] }
}

export type StoryEntry = {
  n: number
  /** the day it happened, and the instant it became known */
  on: Day
  at: Instant
  by: string
  body: Words
  about: About
  facts: FactTold[]
  source?: Words
  correction?: CorrectionTold
  /** it still holds in some form */
  stands: boolean
  /** it holds, and the reader may put it right */
  correctable: boolean
}

/** `mayCorrect`: may the reader put right an entry of this account? */
export type Tellers = Telling & {
  file: DisputeFile
  catalogue: Catalogue
  threads: Threads
  mayCorrect: (by: string) => boolean
}

/** Which procedure, in which version, a proceeding runs, and what it was opened with: looked up for its steps. */
type Run = Pick<EventOf<'begun'>['data'], 'procedure' | 'version' | 'entry'>
type Runs = ReadonlyMap<string, Run>

/** The whole story, newest first. */
export function storyOf(tellers: Tellers): StoryEntry[] {
  const { events } = tellers.file
  const runs: Runs = new Map(
    events.flatMap((each) => (each.kind === 'begun' ? [[each.proceedingId, each.data] as const] : [])),
  )
  const holds = new Set(standing(events).map((each) => each.n))
  const corrections = new Map(
    events.flatMap((each) => (each.kind === 'corrected' ? [[each.data.corrects, each] as const] : [])),
  )
  return [...events].reverse().map((event) => {
    const by = corrections.get(event.n)
    return {
      ...{ n: event.n, on: event.on, at: event.recordedAt, by: nameOf(tellers, event.by) },
      body: bodyWords(tellers.territory, event.actingBody, event.on),
      about: aboutOf(event, runs, tellers),
      ...factsAndSource(event, runs, tellers),
      correction: by && correctionOf(event, by, runs, tellers),
      stands: holds.has(event.n),
      correctable: holds.has(event.n) && !isLasting(event, tellers.threads) && tellers.mayCorrect(event.by),
    }
  })
}

export const nameOf = ({ file }: { file: DisputeFile }, account: string): string => file.names.get(account) ?? account

function aboutOf(event: Event, runs: Runs, tellers: Tellers): About {
  const { file, territory, catalogue, full } = tellers
  switch (event.kind) {
    case 'registered':
      return { kind: 'registered' }
    case 'party-added': {
      const party = file.parties.find((each) => each.id === event.data.party)
      return { kind: 'party-added', side: event.data.side, name: full ? party?.name : undefined }
    }
    case 'begun': {
      const procedure = catalogue.get(event.data.procedure)?.name ?? unknown(event.data.procedure)
      return { kind: 'begun', procedure, body: bodyWords(territory, event.data.body, event.on) }
    }
    case 'stepped':
      return steppedAbout(event, runs, tellers)
    case 'threaded':
      return threadedAbout(event, tellers.threads)
    case 'assigned':
      return { kind: 'assigned', handler: nameOf(tellers, event.data.handler), declared: event.data.declared }
    case 'attached': {
      const attachment = file.attachments.find((each) => each.id === event.data.attachment)
      return { kind: 'attached', name: full ? attachment?.name : undefined }
    }
    case 'received':
      return { kind: 'received', from: event.data.from }
    case 'corrected':
      return {
        ...{ kind: 'corrected', corrects: event.data.corrects, taken: event.data.instead === undefined },
        reason: reasonOf(event, tellers),
      }
  }
}

const unknown = (key: string): Words => ({ zh: key, en: key })

function steppedAbout(event: EventOf<'stepped'>, runs: Runs, { catalogue, territory }: Tellers): About {
  const run = runs.get(event.proceedingId)
  const rules = run && catalogue.get(run.procedure)
  const step = rules?.steps[event.data.step]
  const { moved } = event.data
  return {
    kind: 'stepped',
    done: step?.done ?? unknown(event.data.step),
    procedure: rules?.name ?? unknown(run?.procedure ?? ''),
    moved: moved && bodyWords(territory, moved.body, event.on),
    concludes: step?.outcome !== undefined,
  }
}

function threadedAbout(event: EventOf<'threaded'>, threads: Threads): About {
  const { thread, move } = event.data
  const rules = threads.get(thread)
  const done = rules?.moves[move]?.done ?? unknown(move)
  return { kind: 'threaded', done, thread: rules?.name ?? unknown(thread), byRule: isOfRule(event, threads) }
}

const reasonOf = (event: EventOf<'corrected'>, { full, records }: Tellers): string | null | undefined =>
  full ? (records.get(event.data.reason) ?? null) : undefined

/** The form an entry was entered in, if it was entered in one that can be drawn again. */
export function schemaOf(
  event: Event,
  procedure: string | undefined,
  { catalogue, threads }: { catalogue: Catalogue; threads: Threads },
): z.ZodObject | undefined {
  if (event.kind === 'registered') return registrationFields
  if (event.kind === 'threaded') return threads.get(event.data.thread)?.moves[event.data.move]?.enter
  const rules = procedure === undefined ? undefined : catalogue.get(procedure)
  if (event.kind === 'begun') return rules?.opening.enter
  return event.kind === 'stepped' ? rules?.steps[event.data.step]?.enter : undefined
}

export const entryOf = (event: Event) =>
  event.kind === 'registered'
    ? registeredEntry(event.data)
    : event.kind === 'begun' || event.kind === 'stepped' || event.kind === 'threaded'
      ? event.data.entry
      : {}

function factsAndSource(event: Event, runs: Runs, tellers: Tellers): Pick<StoryEntry, 'facts' | 'source'> {
  const run = 'proceedingId' in event ? runs.get(event.proceedingId ?? '') : undefined
  const facts = factsOf(schemaOf(event, run?.procedure, tellers), entryOf(event), event.on, tellers)
  if (event.kind === 'threaded') return { facts, source: movedBy(event, run, tellers) }
  if (event.kind !== 'stepped' || !run) return { facts }
  const step = tellers.catalogue.get(run.procedure)?.steps[event.data.step]
  const source = step && sourceOf(step, run.version)
  return { facts, source: source && sourceWords(source) }
}

function movedBy({ data, on }: EventOf<'threaded'>, run: Run | undefined, tellers: Tellers): Words | undefined {
  const rules = tellers.threads.get(data.thread)
  const rule = rules?.moves[data.move]
  if (!rules || !rule) return undefined
  const law = recusalLawOf(run && { procedure: run.procedure, facts: run.entry }, on, tellers.catalogue)
  const source = moveSource(rules, rule, law)
  return source && sourceInDoubt(source)
}

function correctionOf(event: Event, by: EventOf<'corrected'>, runs: Runs, tellers: Tellers): CorrectionTold {
  const told = { n: by.n, by: nameOf(tellers, by.by), at: by.recordedAt, reason: reasonOf(by, tellers) }
  const { instead } = by.data
  if (!instead) return told
  const now = eventSchema.parse({ ...event, on: instead.on, data: instead.data })
  return { ...told, instead: { on: instead.on, facts: factsAndSource(now, runs, tellers).facts } }
}
