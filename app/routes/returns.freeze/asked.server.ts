/** From the address to the return that is to be frozen, or to the draft it comes from. */
import type { Freezing } from '#app/db/freeze.server'
import { draftOf } from '#app/db/return-schedule.server'
import { surroundings } from '#app/db/surroundings.server'
import { yearsKnown } from '#app/db/figures.server'
import { returnByKey, returns } from '#app/domain/returns'
import { periodOfPart, periodsOf } from '#app/domain/returns/periods'
import { areaOf } from '#app/domain/territory/area'
import type { PersonalVisit } from '#app/http/doorway.server'

type Asking = Pick<PersonalVisit, 'database' | 'person' | 'today'>

/** `draft`, or `return`, `body`, `year` and `part`; undefined while not all of it is chosen. */
export function freezingAsked(
  params: URLSearchParams,
  { database }: Asking,
): (Freezing & { draft?: string }) | undefined {
  const draft = draftOf(database.reader, params.get('draft') ?? '')
  if (draft) return { form: draft.form, body: draft.body, period: { from: draft.from, to: draft.to }, draft: draft.id }
  const [key, body, year] = ['return', 'body', 'year'].map((name) => params.get(name) ?? '')
  const form = returnByKey(key ?? '')
  if (!form || !body || !/^\d{4}$/.test(year ?? '')) return undefined
  const part = periodOfPart(form, Number(year), params.get('part') ?? '')
  return part && { form: form.key, body, period: part.period }
}

/** What the form of choice offers: the reader's own area and what lies directly below it. */
export function choices({ database, person, today }: Asking) {
  const { territory } = surroundings(database.reader)
  const area = areaOf(territory, person.body)
  const named = [territory.get(area), ...territory.children(area)].flatMap((body) => (body ? [body] : []))
  const years = yearsKnown(database.reader, area).filter((year) => year <= today.slice(0, 4))
  const kinds = new Set(returns.flatMap(({ every }) => every))
  return {
    forms: returns.map(({ key, name }) => ({ key, name })),
    bodies: named.map(({ code, name }) => ({ code, name })),
    years: years.length > 0 ? years : [today.slice(0, 4)],
    parts: periodsOf({ every: [...kinds] }, Number(today.slice(0, 4)))
      .filter(({ part }) => part !== '')
      .map(({ part, name }) => ({
        part,
        name: { zh: name.zh.replace(/^\d{4}年/, ''), en: name.en.replace(/ (of )?\d{4}$/, '') },
      })),
  }
}
