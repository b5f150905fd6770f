/** What may be chosen in the conditions of the figures: years that have something, bodies near, procedures, kinds. */
import { categories } from '#app/domain/codes/categories'
import { yearOf } from '#app/domain/law/day'
import { procedures } from '#app/domain/procedures'
import { surroundings } from '#app/db/surroundings.server'
import type { Body } from '#app/domain/territory/body'
import { areaOf } from '#app/domain/territory/area'
import type { PersonalVisit } from '#app/http/doorway.server'
import { yearsKnown } from '#app/db/figures.server'

const named = ({ code, name }: Body) => ({ key: code, name })

/** Bodies as a tree is walked: the way down from the reader's area to the body, and what lies directly below it. */
function bodiesAround({ person, database, url }: PersonalVisit) {
  const { territory } = surroundings(database.reader)
  const area = areaOf(territory, person.body)
  const asked = url.searchParams.get('body') ?? area
  const body = territory.get(asked) && territory.within(asked, area) ? asked : area
  const path = territory
    .ancestors(body)
    .filter(({ code }) => territory.within(code, area))
    .reverse()
  return { body, path: path.map(named), below: territory.children(body).map(named) }
}

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
