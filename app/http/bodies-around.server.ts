/** Bodies as a tree is walked: the way down from the reader's area to the body asked for, and what lies directly below it. */
import { surroundings } from '#app/db/surroundings.server'
import { areaOf } from '#app/domain/territory/area'
import type { Body } from '#app/domain/territory/body'
import type { PersonalVisit } from '#app/http/doorway.server'

const named = ({ code, name }: Body) => ({ key: code, name })

export function bodiesAround({ person, database, url }: Pick<PersonalVisit, 'person' | 'database' | 'url'>) {
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

export type BodiesAround = ReturnType<typeof bodiesAround>
