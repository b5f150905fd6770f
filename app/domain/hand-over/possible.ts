/**
 * Could what was packed have happened by the rules? A seal says who sent it, not that it is so: an entry no form here would
 * have taken breaks the pages and lists it comes to stand in. In which direction a case was passed is not asked: that was
 * judged where it comes from, by the tree of bodies there.
 */
import type { z } from 'zod'
import { categoryKeys } from '#app/domain/codes/categories'
import { sourceKeys } from '#app/domain/codes/sources'
import { firstBroken } from '#app/domain/dispute/decide-correct'
import type { Entry, Event } from '#app/domain/dispute/event'
import { stateAfter } from '#app/domain/dispute/evolve-thread'
import { standing } from '#app/domain/dispute/history'
import type { Packed } from '#app/domain/hand-over/packed'
import { dayOf, isDay, type Day } from '#app/domain/law/day'
import { fieldsOf } from '#app/domain/procedures/field'
import type { Catalogue } from '#app/domain/procedures/procedure'
import { levels } from '#app/domain/territory/level'
import type { Threads } from '#app/domain/threads/thread'

type Here = { catalogue: Catalogue; threads: Threads; today: Day; isBody: (code: string) => boolean }

/** The number of an entry that could not have been made; undefined when all could. That their rules are known is asked before. */
export function impossibleEntry({ entries, bodies }: Packed, here: Here): number | undefined {
  const events = entries.map((each) => each.event)
  const named = { ...here, isBody: (code: string) => here.isBody(code) || bodies.some((each) => each.code === code) }
  const untimely = events.find((each) => !isTimely(each, here.today))
  if (untimely) return untimely.n
  const stand = standing(events)
  if (!stand.some(({ kind }) => kind === 'begun')) return 1
  return stand.find((each) => !isKnown(each, named))?.n ?? firstBroken(events, here) ?? firstMistyped(stand, named)
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** Written before today is over, of a day that had come then. */
function isTimely(event: Event, today: Day): boolean {
  const { recordedAt } = event
  if (!INSTANT.test(recordedAt) || !isDay(recordedAt.slice(0, 10))) return false
  const written = dayOf(recordedAt)
  const instead = event.kind === 'corrected' ? event.data.instead?.on : undefined
  return written <= today && event.on <= written && (instead ?? event.on) <= written
}

const isOneOf = (keys: readonly string[], key: string): boolean => keys.includes(key)

/** Every code an entry stands under is one this house has words for. */
function isKnown(event: Event, { catalogue, isBody }: Here): boolean {
  if (!isBody(event.actingBody)) return false
  if (event.kind === 'received') return isBody(event.data.into)
  if (event.kind === 'registered') {
    const { category, source, place } = event.data
    return isOneOf(categoryKeys, category) && isOneOf(sourceKeys, source) && isBody(place)
  }
  if (event.kind === 'begun') {
    const { procedure, version, body, level } = event.data
    const versions = catalogue.get(procedure)?.versions.map(({ key }) => key) ?? []
    return versions.includes(version) && isBody(body) && isOneOf(levels, level)
  }
  const moved = event.kind === 'stepped' ? event.data.moved : undefined
  return moved === undefined || (isBody(moved.body) && isOneOf(levels, moved.level))
}

/** What was entered reads as its form asks; a narrative stands there as the id of its record. */
function firstMistyped(stand: readonly Event[], here: Here): number | undefined {
  const procedures = new Map<string, string>()
  for (const event of stand) {
    if (event.kind === 'begun') procedures.set(event.proceedingId, event.data.procedure)
    const form = formOf(event, procedures, here)
    const isRead = form === undefined || !('entry' in event.data) || reads(form, event.data.entry, here)
    if (!isRead || leadsNowhere(event, here)) return event.n
  }
  return undefined
}

/** The choice that says to which state a move leads was left out. */
function leadsNowhere(event: Event, { threads }: Here): boolean {
  if (event.kind !== 'threaded') return false
  const rule = threads.get(event.data.thread)?.moves[event.data.move]
  return rule !== undefined && stateAfter(rule, event.data.entry) === undefined
}

function formOf(event: Event, procedures: ReadonlyMap<string, string>, { catalogue, threads }: Here) {
  if (event.kind === 'threaded') return threads.get(event.data.thread)?.moves[event.data.move]?.enter
  if (event.kind !== 'begun' && event.kind !== 'stepped') return undefined
  const rules = catalogue.get(procedures.get(event.proceedingId) ?? '')
  return event.kind === 'begun' ? rules?.opening.enter : rules?.steps[event.data.step]?.enter
}

function reads(form: z.ZodObject, entry: Entry, { isBody }: Here): boolean {
  const fields = new Map(fieldsOf(form).map((each) => [each.name, each]))
  return Object.entries(entry).every(([name, value]) => {
    const field = fields.get(name)
    if (!field) return false
    if (field.widget === 'body' && !isBody(String(value))) return false
    return (form.shape[name] as z.ZodType).safeParse(value).success
  })
}
