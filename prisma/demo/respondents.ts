import type { Day } from '#app/domain/law/day'
import type { Chance } from './chance'
import type { County } from './civil'
import type { Attack } from './review-texts'
import { towns } from './towns'

/** The organ that acted, by code; where the attack says a town, any of them. */
export function organOf(chance: Chance, { organs }: Attack): string {
  const organ = chance.pick(organs)
  return organ === 'town' ? chance.pick(towns).code : organ
}

/** What an organ was called on the day; a town is sued as its government, a street as its office. */
export function organName({ territory }: County, code: string, on: Day): string {
  const body = territory.get(code, on)
  if (!body) throw new Error(`no body ${code} on ${on}`)
  return body.name.zh + ({ town: '人民政府', street: '办事处' }[body.kind as string] ?? '')
}
