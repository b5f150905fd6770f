/** Boundaries of places, as a surveying department hands them over (GeoJSON, RFC 7946). */

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
