/** A county small enough to know by heart: one district, two towns, three villages, three grids, and who is attached to them. */
import type { Body, BodyKind } from '#app/domain/territory/body'
import type { Level } from '#app/domain/territory/level'
import { territoryOf } from '#app/domain/territory/territory'

const from = '2000-01-01'

const body = (code: string, kind: BodyKind, level: Level, parent?: string, more: Partial<Body> = {}): Body => ({
  ...{ code, kind, level, parent, from, name: { zh: code, en: code } },
  ...more,
})

export const DISTRICT = '320614'
export const TOWN = '320614101'
export const VILLAGE = '320614101201'
export const GRID = '320614101201-01'
export const OTHER_TOWN = '320614102'
export const OTHER_VILLAGE = '320614102201'
export const CENTRE = '320614-centre'
export const COMMISSION = '320614-arbitration'
export const JUSTICE = '320614-justice'
export const SUB_CENTRE = '320614-sc-traffic'
/** A village that was merged away at the end of 2019. */
export const GONE = '320614101299'

/** The mediation committee of a place. */
export const committeeOf = (place: string): string => `${place}-mc`

export const bodies: readonly Body[] = [
  body(DISTRICT, 'district', 'district'),
  body(committeeOf(DISTRICT), 'committee', 'district', DISTRICT),
  body(CENTRE, 'centre', 'district', DISTRICT),
  body(SUB_CENTRE, 'sub-centre', 'district', CENTRE, { trade: 'traffic' }),
  body(COMMISSION, 'commission', 'district', DISTRICT),
  body(JUSTICE, 'bureau', 'district', DISTRICT),
  body(TOWN, 'town', 'town', DISTRICT),
  body(committeeOf(TOWN), 'committee', 'town', TOWN),
  body(VILLAGE, 'village', 'village', TOWN),
  body(committeeOf(VILLAGE), 'committee', 'village', VILLAGE),
  body(GRID, 'grid', 'grid', VILLAGE),
  body(GONE, 'village', 'village', TOWN, { to: '2019-12-31' }),
  body(OTHER_TOWN, 'town', 'town', DISTRICT),
  body(committeeOf(OTHER_TOWN), 'committee', 'town', OTHER_TOWN),
  body(OTHER_VILLAGE, 'village', 'village', OTHER_TOWN),
  body(`${OTHER_VILLAGE}-01`, 'grid', 'grid', OTHER_VILLAGE),
]

export const territory = territoryOf(bodies)
