import type { Body, BodyKind } from '#app/domain/territory/body'
import type { Level } from '#app/domain/territory/level'
import type { Words } from '#app/domain/words'
import { chanceOf } from './chance'
import { BECAME_DISTRICT, DISTRICT, LAST_DAY_AS_CITY, LONG_AGO } from './history'
import { offices } from './offices'
import { organs } from './organs'
import { towns, villageNames, VILLAGES } from './towns'

/** Bodies of the demo county. Towns and streets have their real names; villages and grids are made up. */
export function demoBodies(): Body[] {
  return [...districtLines(), ...towns.flatMap(townBodies), ...villageBodies(), ...organs, ...offices]
}

function districtLines(): Body[] {
  const line = { code: DISTRICT, kind: 'district', level: 'district' } as const
  return [
    { ...line, name: { zh: '海门市', en: 'Haimen City' }, from: LONG_AGO, to: LAST_DAY_AS_CITY },
    { ...line, name: { zh: '南通市海门区', en: 'Haimen District, Nantong' }, from: BECAME_DISTRICT },
  ]
}

const below = (code: string, kind: BodyKind, level: Level, parent: string, name: Words): Body => ({
  code,
  kind,
  name,
  parent,
  level,
  from: LONG_AGO,
})

const committee = (place: string, level: Level, name: Words) =>
  below(committeeOf(place), 'committee', level, place, {
    zh: `${name.zh}人民调解委员会`,
    en: `${name.en} People's Mediation Committee`,
  })

/** The people's mediation committee of a village, a town or the district. */
export const committeeOf = (place: string): string => `${place}-mc`

function townBodies(town: (typeof towns)[number]): Body[] {
  return [below(town.code, town.kind, 'town', DISTRICT, town.name), committee(town.code, 'town', town.name)]
}

/** 296 villages and communities as published for 2023, each with three to five grids: about 1,200. */
function villageBodies(): Body[] {
  const chance = chanceOf('demo territory')
  const names = villageNames(chance.fork('names'))
  if (names.length !== VILLAGES) throw new Error(`${names.length} villages, not ${VILLAGES}`)
  return names.flatMap(({ code, town, kind, name }) => [
    below(code, kind, 'village', town, name),
    committee(code, 'village', name),
    ...gridsOf(code, name, chance.int(3, 5)),
  ])
}

function gridsOf(village: string, name: Words, count: number): Body[] {
  return Array.from({ length: count }, (_, i) =>
    below(`${village}-${String(i + 1).padStart(2, '0')}`, 'grid', 'grid', village, {
      zh: `${name.zh}第${'一二三四五'.charAt(i)}网格`,
      en: `${name.en} Grid ${i + 1}`,
    }),
  )
}
