/**
 * The texts the entries of a dispute refer to, each with what it tells: what the maker of a pack may leave out. What was
 * said to come to terms is marked: no concession may be held against a party in a suit afterwards without their consent
 * (民事诉讼法解释2022第一百零七条).
 */
import type { Entry, Event } from '#app/domain/dispute/event'
import type { Day } from '#app/domain/law/day'
import { fieldsOf, type FieldOf } from '#app/domain/procedures/field'
import type { Catalogue } from '#app/domain/procedures/procedure'
import type { Threads } from '#app/domain/threads/thread'
import type { Words } from '#app/domain/words'
import type { z } from 'zod'

export type Narrative = { record: string; n: number; on: Day; entry: Words; field: Words; conciliatory: boolean }

type Shelves = { catalogue: Catalogue; threads: Threads }
type Form = { name: Words; enter: z.ZodObject }
type Known = { procedures: Map<string, string>; facts: Map<string, Entry> }

/** In the order of the log; what an entry said before it was put right comes before what it says now. */
export function narrativesOf(events: readonly Event[], shelves: Shelves): Narrative[] {
  const known: Known = { procedures: new Map(), facts: new Map() }
  const byNumber = new Map(events.map((each) => [each.n, each]))
  return events.flatMap((event) => {
    const told = event.kind === 'corrected' ? putRight(event, byNumber.get(event.data.corrects)) : event
    return told ? toldIn(told, event, known, shelves) : []
  })
}

const putRight = ({ data: { instead } }: Event & { kind: 'corrected' }, wrong: Event | undefined): Event | undefined =>
  instead && wrong ? ({ ...wrong, on: instead.on, data: instead.data } as Event) : undefined

function toldIn(told: Event, { n, on }: Event, known: Known, shelves: Shelves): Narrative[] {
  const form = formOf(told, known, shelves)
  if (!form || !('entry' in told.data)) return []
  const { entry } = told.data
  const facts = told.kind === 'threaded' ? remembered(known, told.data.item, entry) : entry
  return fieldsOf(form.enter).flatMap((field) => {
    const record = entry[field.name]
    if (field.widget !== 'narrative' || typeof record !== 'string') return []
    return [{ record, n, on, entry: form.name, field: field.label, conciliatory: isConciliatory(field, facts) }]
  })
}

function formOf(told: Event, { procedures }: Known, { catalogue, threads }: Shelves): Form | undefined {
  if (told.kind === 'begun') {
    procedures.set(told.proceedingId, told.data.procedure)
    const rules = catalogue.get(told.data.procedure)
    return rules && { name: rules.name, enter: rules.opening.enter }
  }
  if (told.kind === 'stepped') {
    const step = catalogue.get(procedures.get(told.proceedingId) ?? '')?.steps[told.data.step]
    return step && { name: step.done, enter: step.enter }
  }
  if (told.kind !== 'threaded') return undefined
  const move = threads.get(told.data.thread)?.moves[told.data.move]
  return move && { name: move.done, enter: move.enter }
}

/** What a session is for was said when it was planned, not in its minutes. */
function remembered({ facts }: Known, item: string, entry: Entry): Entry {
  const all = { ...facts.get(item), ...entry }
  facts.set(item, all)
  return all
}

function isConciliatory({ conciliatory }: FieldOf, facts: Entry): boolean {
  if (conciliatory === undefined || conciliatory === true) return conciliatory === true
  return conciliatory.is.includes(String(facts[conciliatory.fact]))
}
