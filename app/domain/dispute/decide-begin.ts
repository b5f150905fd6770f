/** How a dispute, or another proceeding on it, begins. */
import { event, type Circumstances, type Decision, type Draft, type Kept } from '#app/domain/dispute/draft'
import type { CommandOf } from '#app/domain/dispute/command'
import { bodyProblem, checkedEntry } from '#app/domain/dispute/entry'
import { proceedingOf, type Dispute } from '#app/domain/dispute/dispute'
import { eventSchema, type Event } from '#app/domain/dispute/event'
import { unmetNeed } from '#app/domain/dispute/needs'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import type { Day } from '#app/domain/law/day'
import { may } from '#app/domain/people/permission'
import { versionOn } from '#app/domain/procedures/procedure'
import { inOneLine } from '#app/domain/territory/area'

type Opening = { procedure: string; body: string; parent?: string; on: Day; entry: Readonly<Record<string, unknown>> }

/** Register: the dispute, its parties and its first proceeding in one decision. */
export function opened(command: CommandOf<'register'>, given: Circumstances): Result<Decision> {
  if (!may(given.person, 'register')) return refuse('not-allowed')
  const rules = given.catalogue.get(command.procedure)
  if (!rules) return refuse('unknown-procedure', { procedure: command.procedure })
  if (!rules.opening.direct) return refuse('way-not-open', { procedure: command.procedure })
  if (!rules.opening.by.includes(given.person.role)) return refuse('not-allowed')
  const wrong = bodyProblem(command.place, undefined, command.on, given)
  if (wrong) return refuse(wrong, { field: 'place', body: command.place }, { place: ['not-a-choice'] })
  // Into one's own books or those above and below: nobody writes a neighbour's.
  if (given.territory.get(command.body) && !inOneLine(given.territory, given.person.body, command.body))
    return refuse('body-not-suitable', { field: 'body', body: command.body }, { body: ['not-a-choice'] })
  const draft = { dispute: { id: given.newId(), version: 0 }, given }
  const records: Kept[] = [{ id: given.newId(), field: 'title', text: command.title }]
  if (command.story !== undefined) records.push({ id: given.newId(), field: 'story', text: command.story })
  const { parties, procedure, body, entry, on, category, source, place, amount, people } = command
  const facts = { category, source, place, amount, people }
  const ids = { title: records[0]?.id ?? '', story: records[1]?.id }
  const first = event(draft, on, 'registered', { ...facts, ...ids, number: given.newNumber(on) })
  const joined = parties.map((each, i) =>
    event(draft, on, 'party-added', { party: each.id, side: each.side }, { offset: i + 1 }),
  )
  const begun = proceedingBegun(draft, { procedure, body, on, entry }, parties, joined.length + 1)
  if (!begun.ok) return begun
  return done({ events: [first, ...joined, begun.value.event], records: [...records, ...begun.value.records] })
}

/** A further proceeding on the same dispute: by application, when the earlier ones have ended, or as their `handsOver` allows. */
export function beginning(draft: Draft, command: CommandOf<'begin'>): Result<Decision> {
  const rules = draft.given.catalogue.get(command.procedure)
  if (!rules) return refuse('unknown-procedure', { procedure: command.procedure })
  if (draft.dispute.proceedings.some((each) => each.open))
    return refuse('way-not-open', { procedure: command.procedure })
  if (!rules.opening.direct) return refuse('way-not-open', { procedure: command.procedure })
  if (!rules.opening.by.includes(draft.given.person.role)) return refuse('not-allowed')
  if (command.parent !== undefined && !proceedingOf(draft.dispute, command.parent)) return refuse('not-found')
  const parent = command.parent ?? draft.dispute.proceedings.at(-1)?.id
  const begun = proceedingBegun(draft, { ...command, parent }, draft.dispute.parties, 0)
  return begun.ok ? done({ events: [begun.value.event], records: begun.value.records }) : begun
}

export function proceedingBegun(
  draft: { dispute: { id: string; version: number }; given: Circumstances },
  opening: Opening,
  parties: Dispute['parties'],
  offset: number,
): Result<{ event: Event; records: Kept[] }> {
  const { given } = draft
  const rules = given.catalogue.get(opening.procedure)
  if (!rules) return refuse('unknown-procedure', { procedure: opening.procedure })
  const version = versionOn(rules, opening.on)
  if (!version) return refuse('no-law-in-force', { procedure: opening.procedure, on: opening.on })
  const no = bodyProblem(opening.body, { kinds: rules.opening.at }, opening.on, given)
  if (no) return refuse(no, { field: 'body', body: opening.body }, { body: ['not-a-choice'] })
  const unmet = unmetNeed(rules.opening.needs, parties)
  if (unmet) return refuse(unmet)
  const checked = checkedEntry(rules.opening.enter, opening.entry, opening.on, given)
  if (!checked.ok) return checked
  const level = given.territory.get(opening.body, opening.on)?.level ?? ''
  const { procedure, body, parent } = opening
  const data = { procedure, version: version.key, body, level, parent, entry: checked.value.entry }
  const begun = event(draft, opening.on, 'begun', data, { proceedingId: given.newId(), offset })
  return done({ event: eventSchema.parse(begun), records: checked.value.records })
}
