import type { z } from 'zod'
import type { Opened } from '#app/db/dispute-view.server'
import type { Event } from '#app/domain/dispute/event'
import { standing } from '#app/domain/dispute/history'
import { refuse, type RefusalCode } from '#app/domain/dispute/refusal'
import { entryOf, schemaOf } from '#app/domain/dispute/story'
import { fieldsOf } from '#app/domain/procedures/field'
import type { BodyChoices } from '#app/domain/territory/choice'
import { suggestedChoice } from '#app/domain/territory/suggest'
import { granted } from '#app/http/refusal.server'

/** The entry of this number as it holds now, with the form it was entered in. */
export function entryToCorrect({ dispute, file, viewing, view }: Opened, n: string | undefined) {
  const shown = view.entries.find((each) => String(each.n) === n)
  if (!shown) return granted(refuse('not-found'))
  // Who may not see the content gets no form: it would come filled in.
  const event = view.content && standing(file.events).find((each) => each.n === shown.n && each.kind !== 'corrected')
  const procedure = event && procedureOf(event, file.events)
  const schema = event && schemaOf(event, procedure, viewing)
  const mayNot = !view.content || (event && !shown.correctable)
  const no: RefusalCode | undefined = mayNot ? 'not-allowed' : event ? undefined : 'nothing-to-correct'
  const body = dispute.proceedings.at(-1)?.body ?? dispute.place
  const bodies: BodyChoices = Object.fromEntries(
    (schema ? fieldsOf(schema) : [])
      .filter((field) => field.widget === 'body')
      .map(({ name, bodies: asked = {} }) => [
        name,
        suggestedChoice(viewing.territory, viewing.today, asked, { body, place: dispute.place }),
      ]),
  )
  return {
    shown,
    event,
    schema,
    form: event && schema && enteredIn(event, procedure, schema),
    entry: event ? entryOf(event) : {},
    no,
    bodies,
  }
}

function enteredIn(event: Event, procedure: string | undefined, schema: z.ZodObject) {
  const fields = fieldsOf(schema)
  if (event.kind === 'threaded')
    return { kind: event.kind, procedure: event.data.thread, step: event.data.move, fields }
  if (event.kind !== 'registered' && event.kind !== 'begun' && event.kind !== 'stepped') return undefined
  const step = event.kind === 'stepped' ? event.data.step : ''
  return { kind: event.kind, procedure, step, fields }
}

function procedureOf(event: Event, events: readonly Event[]): string | undefined {
  if (!('proceedingId' in event) || event.kind === 'threaded') return undefined
  for (const each of events)
    if (each.kind === 'begun' && each.proceedingId === event.proceedingId) return each.data.procedure
  return undefined
}
