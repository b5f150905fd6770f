/** Boundaries of places, as a surveying department hands them over (GeoJSON, RFC 7946), judged before any is kept. */

/** East and north, in degrees. */
export type Position = readonly [number, number]
/** First and last position are the same. */
export type Ring = readonly Position[]
export type Polygon = readonly Ring[]
export type Geometry =
  | { readonly type: 'Polygon'; readonly coordinates: Polygon }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] }
/** `name`: the code of the body whose boundary it is. */
export type Feature = {
  readonly type: 'Feature'
  readonly properties: { readonly name: string }
  readonly geometry: Geometry
}
export type FeatureCollection = { readonly type: 'FeatureCollection'; readonly features: readonly Feature[] }

/** As declared by who hands them over; drawn as they are, and said beside the map. */
export const datums = ['CGCS2000', 'GCJ-02'] as const

export const boundaryProblems = [
  'not-json',
  'not-a-collection',
  'empty',
  'too-many-places',
  'too-many-points',
  'not-an-area',
  'ring-short',
  'ring-open',
  'ring-flat',
  'ring-crossed',
  'not-degrees',
  'no-property',
  'unknown-place',
  'place-twice',
] as const
export type BoundaryProblem = (typeof boundaryProblems)[number]
/** `feature`: which one, from 1; `about`: what it says of itself. */
export type BoundaryFault = { readonly problem: BoundaryProblem; readonly feature?: number; readonly about?: string }

export const MOST_PLACES = 500
export const MOST_POINTS = 200_000
/** All that is shown of what is wrong: who corrects these sees the rest next time. */
export const MOST_FAULTS = 20

/** Somewhere in China: whoever sends metres of a projection, or north before east, is told so. */
const isInChina = ([east, north]: Position) => east >= 73 && east <= 136 && north >= 3 && north <= 54

export type Judged =
  | { readonly ok: true; readonly features: readonly Feature[] }
  | { readonly ok: false; readonly faults: readonly BoundaryFault[] }

const no = (...faults: BoundaryFault[]): Judged => ({ ok: false, faults: faults.slice(0, MOST_FAULTS) })

type Reading = {
  /** which property names the place */
  property: string
  /** the body a text names, by its code or its name; undefined for none */
  bodyOf: (text: string) => string | undefined
}

/** All that is wrong with a file at once; nothing of a file with a fault is used. */
export function judgeBoundaries(text: string, reading: Reading): Judged {
  const found = parsed(text)
  if (found === undefined) return no({ problem: 'not-json' })
  const features = isRecord(found) && found['type'] === 'FeatureCollection' ? found['features'] : undefined
  if (!Array.isArray(features)) return no({ problem: 'not-a-collection' })
  if (features.length === 0) return no({ problem: 'empty' })
  if (features.length > MOST_PLACES) return no({ problem: 'too-many-places' })
  const judged = features.map((each: unknown, i) => judgeFeature(each, i + 1, reading))
  const faults = judged.flatMap((each) => ('problem' in each ? [each] : []))
  const good = judged.flatMap((each) => ('problem' in each ? [] : [each]))
  const twice = good.findIndex((each, i) => good.some((other, j) => j < i && sameName(other, each)))
  if (twice >= 0) faults.push({ problem: 'place-twice', about: good[twice]?.properties.name })
  if (good.reduce((sum, { geometry }) => sum + pointsOf(geometry), 0) > MOST_POINTS)
    faults.push({ problem: 'too-many-points' })
  return faults.length > 0 ? no(...faults) : { ok: true, features: good }
}

const sameName = (a: Feature, b: Feature) => a.properties.name === b.properties.name
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown
  } catch {
    return undefined
  }
}

function judgeFeature(found: unknown, feature: number, { property, bodyOf }: Reading): Feature | BoundaryFault {
  const properties = isRecord(found) && isRecord(found['properties']) ? found['properties'] : {}
  const said = Object.hasOwn(properties, property) ? properties[property] : undefined
  const about = typeof said === 'string' || typeof said === 'number' ? String(said).trim().slice(0, 60) : ''
  const wrong = (problem: BoundaryProblem): BoundaryFault => ({ problem, feature, ...(about ? { about } : {}) })
  if (about === '') return { problem: 'no-property', feature, about: Object.keys(properties).slice(0, 8).join(', ') }
  const geometry = isRecord(found) ? areaOf(found['geometry']) : undefined
  if (geometry === undefined) return wrong('not-an-area')
  const problem = ringsOf(geometry)
    .map(problemOf)
    .find((each) => each !== undefined)
  if (problem) return wrong(problem)
  const name = bodyOf(about)
  return name === undefined ? wrong('unknown-place') : { type: 'Feature', properties: { name }, geometry }
}

/** A polygon or several, of whatever rings; heights are left out. */
function areaOf(found: unknown): Geometry | undefined {
  if (!isRecord(found) || !Array.isArray(found['coordinates']) || found['coordinates'].length === 0) return undefined
  const { type, coordinates } = found
  if (type === 'Polygon') {
    const polygon = polygonOf(coordinates)
    return polygon && { type, coordinates: polygon }
  }
  if (type !== 'MultiPolygon' || !Array.isArray(coordinates)) return undefined
  const polygons = coordinates.map(polygonOf)
  return polygons.every((each) => each !== undefined) ? { type, coordinates: polygons } : undefined
}

function polygonOf(found: unknown): Polygon | undefined {
  if (!Array.isArray(found) || found.length === 0) return undefined
  const rings = found.map((ring: unknown) => (Array.isArray(ring) ? ring.map(positionOf) : undefined))
  const isWhole = rings.every((ring): ring is Position[] => ring?.every((each) => each !== undefined) ?? false)
  return isWhole ? rings : undefined
}

function positionOf(found: unknown): Position | undefined {
  if (!Array.isArray(found) || found.length < 2 || found.length > 4) return undefined
  const [east, north] = found as unknown[]
  const isNumber = (n: unknown): n is number => typeof n === 'number' && Number.isFinite(n)
  return isNumber(east) && isNumber(north) ? [east, north] : undefined
}

const ringsOf = ({ type, coordinates }: Geometry): readonly Ring[] =>
  type === 'Polygon' ? coordinates : coordinates.flat()
const pointsOf = (geometry: Geometry): number => ringsOf(geometry).reduce((sum, ring) => sum + ring.length, 0)

function problemOf(ring: Ring): BoundaryProblem | undefined {
  const [first, last] = [ring[0], ring.at(-1)]
  if (!first || !last || ring.length < 4) return 'ring-short'
  if (first[0] !== last[0] || first[1] !== last[1]) return 'ring-open'
  if (!ring.every(isInChina)) return 'not-degrees'
  if (areaWithin(ring) < FLAT) return 'ring-flat'
  return crossesItself(ring) ? 'ring-crossed' : undefined
}

/** Twice the area, in square degrees, told from the first point, so that little is lost of small differences. */
function areaWithin(ring: Ring): number {
  const [east, north] = ring[0] ?? [0, 0]
  const near = ring.map(([x, y]): Position => [x - east, y - north])
  const twice = near.slice(1).reduce((sum, [x, y], i) => {
    const [before, up] = near[i] ?? [0, 0]
    return sum + before * y - x * up
  }, 0)
  return Math.abs(twice)
}

/** About ten square metres: less is no place. */
const FLAT = 1e-9

/** Rings longer than this are taken at their word: comparing each stretch with each would take too long. */
const MOST_COMPARED = 2000

/** Do two stretches of the ring that are no neighbours cross? */
function crossesItself(ring: Ring): boolean {
  if (ring.length > MOST_COMPARED) return false
  const stretches = ring.slice(1).map((to, i): [Position, Position] => [ring[i] ?? to, to])
  return stretches.some((one, i) =>
    stretches.some((other, j) => j > i + 1 && !(i === 0 && j === stretches.length - 1) && cross(one, other)),
  )
}

const side = ([ax, ay]: Position, [bx, by]: Position, [x, y]: Position): number =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))

function cross([a, b]: [Position, Position], [c, d]: [Position, Position]): boolean {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0])) return false
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}
