/** What may be chosen in the conditions of the figures: years that have something, bodies near, procedures, kinds. */
import { categories } from '#app/domain/codes/categories'
import { yearOf } from '#app/domain/law/day'
import { procedures } from '#app/domain/procedures'
import { bodiesAround } from '#app/http/bodies-around.server'
import type { PersonalVisit } from '#app/http/doorway.server'
import { yearsKnown } from '#app/db/figures.server'

export function choicesOf(visit: PersonalVisit) {
  const { database, today } = visit
  const { body, path, below } = bodiesAround(visit)
  const known = yearsKnown(database.reader, body)
  const years = [...new Set([...known, String(yearOf(today))])].sort().reverse()
  return {
    body,
    path,
    below,
    years,
    procedures: procedures.map(({ key, name, family }) => ({ key, name, family })),
    categories: categories.all.map(({ key, words }) => ({ key, name: words })),
  }
}

export type Choices = ReturnType<typeof choicesOf>
