/**
 * Places compared without an order: each in its boundary where one was loaded, else as an equal tile in a fixed grid, in
 * the order of the tree. Shaded by class of value, with the value written.
 */
import { SMALL } from '#app/charts/axes'
import { classesOf, classOf, type ClassOfValues } from '#app/charts/classes'
import { colours, shades } from '#app/charts/colours'
import { drawn, WIDTH } from '#app/charts/engine.server'
import { simplified } from '#app/charts/simplified'
import { linkOf, type Point } from '#app/charts/point'
import { linked } from '#app/charts/tidy'
import type { Feature, FeatureCollection, Ring } from '#app/domain/territory/boundary'

export type Place = Point & { code: string; name: string }
export type PlaceMap = {
  id: string
  label: string
  places: readonly Place[]
  /** one feature for each place that has one, by its code; absent: tiles */
  boundaries?: FeatureCollection
  /** said under the map: what the law asks to be said of one */
  note?: string
  /** the words of a class, of nought and of no figure */
  legend: { of: (shown: ClassOfValues) => string; zero: string; none: string }
}

const TILES_ACROSS = 4
const TILE_HEIGHT = 64
const MAP_HEIGHT = 320
const LEGEND_HEIGHT = 40
const NOTE_HEIGHT = 18
/** A long name wraps within its tile; the marks of a link are counted in, though they are taken out. */
const NAME_WIDTH = { width: 125, overflow: 'break' as const }

/** A tile of the grid, a little apart from its neighbours. */
function tile(code: string, i: number): Feature {
  const [x, y] = [(i % TILES_ACROSS) * 100, -Math.floor(i / TILES_ACROSS) * TILE_HEIGHT]
  const [left, right, top, bottom] = [x + 2, x + 98, y - 2, y - TILE_HEIGHT + 2]
  const ring: Ring = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom],
  ]
  return { type: 'Feature', properties: { name: code }, geometry: { type: 'Polygon', coordinates: [ring] } }
}

const tiles = (places: readonly Place[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: places.map(({ code }, i) => tile(code, i)),
})

export function placeMap({ id, label, places, boundaries, legend, note }: PlaceMap): Promise<string> {
  const classes = classesOf(places.map(({ value }) => value ?? 0))
  const height = boundaries ? MAP_HEIGHT : Math.ceil(places.length / TILES_ACROSS) * TILE_HEIGHT
  return drawn({
    id,
    label,
    height: height + LEGEND_HEIGHT + (note ? NOTE_HEIGHT : 0),
    places: boundaries ? simplified(boundaries) : tiles(places),
    links: [places.map(linkOf)],
    option: {
      graphic: [...keys(classes, legend, height), ...(note ? [noteBelow(note, height + LEGEND_HEIGHT)] : [])],
      series: {
        type: 'map',
        map: 'places',
        ...(boundaries ? { aspectScale: 0.85 } : { aspectScale: 1 }),
        ...{ left: 4, right: 4, top: 2, bottom: LEGEND_HEIGHT + (note ? NOTE_HEIGHT : 0) },
        itemStyle: { areaColor: colours['shade-0'], borderColor: colours.edge, borderWidth: 1 },
        data: places.map((place, i) => shaded(place, i, classes)),
      },
    },
  })
}

function shaded({ code, name, value, display }: Place, i: number, classes: readonly ClassOfValues[]) {
  const shade = value === null ? 0 : classOf(value, classes)
  const ink = shade > 3 ? colours['on-deep'] : colours['on-shade']
  const text = { fontSize: SMALL, color: ink, textBorderWidth: 0, lineHeight: 15, ...NAME_WIDTH }
  return {
    name: code,
    value: value ?? 0,
    itemStyle: {
      areaColor: colours[shades[shade] ?? 'shade-5'],
      ...(value === null ? { borderType: 'dashed' } : {}),
    },
    label: { show: true, ...text, formatter: `${linked(0, i, name)}\n${linked(0, i, display)}` },
  }
}

const noteBelow = (text: string, y: number) => ({
  ...{ type: 'text', silent: true, style: { text, x: 8, y, fontSize: SMALL, fill: colours.soft } },
})

/** What each shade means. */
function keys(classes: readonly ClassOfValues[], legend: PlaceMap['legend'], top: number) {
  const all = [legend.zero, ...classes.map(legend.of)]
  const width = Math.min(78, (WIDTH - 16) / all.length)
  return all.flatMap((text, i) => [
    {
      type: 'rect',
      silent: true,
      shape: { x: 8 + i * width, y: top + 8, width: width - 4, height: 10 },
      style: { fill: colours[shades[i] ?? 'shade-5'], stroke: colours.edge, lineWidth: 0.5 },
    },
    { type: 'text', silent: true, style: { text, x: 8 + i * width, y: top + 22, fontSize: SMALL, fill: colours.soft } },
  ])
}
