/** Boundaries as exact as a drawing of 400 shows them: surveyed ones have far more points than it has dots. */
import type { Feature, FeatureCollection, Geometry, Polygon, Position, Ring } from '#app/domain/territory/boundary'

/** So many steps from one side to the other: one to a dot. */
const STEPS = 400

const ringsOf = ({ type, coordinates }: Geometry): readonly Ring[] =>
  type === 'Polygon' ? coordinates : coordinates.flat()

/** Every point moves to the nearest of one grid, so that neighbours still touch; what falls together is one point. */
export function simplified({ type, features }: FeatureCollection): FeatureCollection {
  const points = features.flatMap(({ geometry }) => ringsOf(geometry).flat())
  const east = points.reduce((most, [x]) => ({ from: Math.min(most.from, x), to: Math.max(most.to, x) }), {
    ...{ from: Infinity, to: -Infinity },
  })
  const step = (east.to - east.from) / STEPS
  if (!(step > 0)) return { type, features }
  const snap = (n: number) => Number((Math.round(n / step) * step).toFixed(6))
  return { type, features: features.map((feature) => fewer(feature, snap)) }
}

function fewer(feature: Feature, snap: (n: number) => number): Feature {
  const polygonOf = (polygon: Polygon): Polygon => {
    const [outer = [], ...holes] = polygon.map((ring) => ringOf(ring, snap))
    return [outer, ...holes].filter((ring, i) => i === 0 || ring.length >= 4)
  }
  const { geometry } = feature
  if (geometry.type === 'Polygon')
    return { ...feature, geometry: { type: 'Polygon', coordinates: polygonOf(geometry.coordinates) } }
  // An islet smaller than a dot is left out, as long as something of the place is left.
  const all = geometry.coordinates.map(polygonOf)
  const seen = all.filter(([outer = []]) => outer.length >= 4)
  return { ...feature, geometry: { type: 'MultiPolygon', coordinates: seen.length > 0 ? seen : all.slice(0, 1) } }
}

function ringOf(ring: Ring, snap: (n: number) => number): Ring {
  const snapped = ring.map(([x, y]): Position => [snap(x), snap(y)])
  return snapped.filter(([x, y], i) => i === 0 || snapped[i - 1]?.[0] !== x || snapped[i - 1]?.[1] !== y)
}
