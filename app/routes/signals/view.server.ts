/** What the page of signals shows: each found one in words, the cases of the one opened, and what came of it. */
import { askerOf } from '#app/db/desk.server'
import { notesOf, seqsOf, type Note } from '#app/db/signal-notes.server'
import type { Signalled } from '#app/db/signals.server'
import { surroundings } from '#app/db/surroundings.server'
import { toldLinesOf } from '#app/db/told-lines.server'
import { signalByKey, type Raised } from '#app/domain/signals'
import type { PersonalVisit } from '#app/http/doorway.server'

/** How many cases of a signal stand on a page. */
const SIZE = 50

export const keyOf = ({ signal, body, by }: Pick<Raised, 'signal' | 'body' | 'by'>): string =>
  [signal, body, by ?? ''].join('~')

const noteKey = ({ signal, body, handler }: Note): string => [signal, body, handler].join('~')

/** Handlers of a body by a number, never by name: the first found is 1, the same in every signal. */
function numbersOf(raised: readonly Raised[]): (each: Raised) => number | null {
  const bodies = new Map<string, string[]>()
  for (const { body, by } of raised) {
    const known = bodies.get(body) ?? []
    if (by !== undefined && !known.includes(by)) bodies.set(body, [...known, by])
  }
  return ({ body, by }) => (by === undefined ? null : (bodies.get(body)?.indexOf(by) ?? 0) + 1)
}

export function rowsOf({ database }: PersonalVisit, { raised, period }: Signalled) {
  const { territory } = surroundings(database.reader)
  const notes = notesOf(database.reader, [...new Set(raised.map(({ body }) => body))], period)
  const last = new Map(notes.map((note) => [noteKey(note), note]))
  const number = numbersOf(raised)
  return raised.map((each) => ({
    key: keyOf(each),
    signal: each.signal,
    name: signalByKey(each.signal)?.name ?? { zh: each.signal, en: each.signal },
    body: territory.get(each.body)?.name ?? { zh: each.body, en: each.body },
    handler: number(each),
    ...{ strength: each.strength, why: each.why, count: each.cases.length },
    outcome: last.get(keyOf(each))?.outcome ?? null,
  }))
}

/** Undefined when no such signal is found any more. */
export function openedOf(visit: PersonalVisit, found: Signalled, key: string) {
  const { database, person, url } = visit
  const each = found.raised.find((one) => keyOf(one) === key)
  if (!each) return undefined
  const page = Math.max(0, Number.parseInt(url.searchParams.get('page') ?? '0', 10) || 0)
  const shown = each.cases.slice(page * SIZE, (page + 1) * SIZE)
  const lines = toldLinesOf(database.reader, askerOf(database, person), seqsOf(database.reader, shown))
  const rules = signalByKey(each.signal)
  return {
    ...{ key, signal: each.signal, body: each.body, handler: each.by ?? '' },
    name: rules?.name ?? { zh: each.signal, en: each.signal },
    innocent: rules?.innocent ?? { zh: '', en: '' },
    ...{ why: each.why, count: each.cases.length, page },
    more: (page + 1) * SIZE < each.cases.length,
    cases: lines.map(({ number, title, category, place, registeredOn, procedure }) => ({
      ...{ key: number, number, title, category, place, on: registeredOn, procedure },
      ...{ level: null, outcome: null, quantity: 0 },
    })),
    notes: notesOf(database.reader, [each.body], found.period).filter((note) => noteKey(note) === key),
  }
}

export type SignalRow = ReturnType<typeof rowsOf>[number]
export type OpenedSignal = NonNullable<ReturnType<typeof openedOf>>
