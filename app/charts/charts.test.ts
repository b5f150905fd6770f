import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { barsChart } from './bars.server'
import { classesOf, classOf } from './classes'
import { colours, roleOf } from './colours'
import type { Point } from './point'
import { simplified } from './simplified'
import { stackedChart } from './stacked.server'
import { asFile } from './tidy'
import { placeMap, type PlaceMap } from './tile-map.server'
import { trendChart } from './trend.server'
import type { Ring } from '#app/domain/territory/boundary'

const point = (value: number | null, label = '受理'): Point => ({
  ...{ value, label, display: value === null ? '—' : String(value) },
  ...(value === null ? {} : { to: `/figures/cases?n=${value}&measure=accepted` }),
})
const names = ['1月', '2月', '<b>3月</b>']
const points = [point(3), point(0), point(null)]
const hostile = { names: ['"><script>alert(1)</script>', 'b', 'c'], label: '"><img onerror=x>' }
const legend: PlaceMap['legend'] = { of: ({ from, to }) => `${from}–${to}`, zero: '0', none: '—' }
const places = ['三厂街道', '海门街道', '常乐镇'].map((name, i) => ({
  ...point([0, 120, 999][i] ?? 0, name),
  code: `c${i}`,
  name,
}))

const all = async (): Promise<Record<string, string>> => ({
  bars: await barsChart({ id: 'a', label: '各月受理', names, points }),
  trend: await trendChart({
    ...{ id: 'b', label: '受理', names, now: { name: '2020年', points } },
    before: { name: '2019年', points: [point(1), point(2), point(4)] },
  }),
  stacked: await stackedChart({ id: 'c', label: '按程序', names, layers: [{ name: '人民调解', points }] }),
  places: await placeMap({ id: 'd', label: '各地', places, legend }),
  hostile: await barsChart({ id: 'e', ...hostile, points }),
})

describe('a chart', () => {
  it('may stand in a page under our policy, and has nothing in it that runs', async () => {
    const { hostile: _, ...ours } = await all()
    for (const [name, svg] of Object.entries(ours)) {
      expect([name, /style=|<style|<script|\bon\w+=|javascript:|xlink|<image|<foreignObject/i.exec(svg)]).toEqual([
        name,
        null,
      ])
      expect(svg).not.toMatch(/ecmeta|zr\d/)
    }
  })

  it('escapes whatever it is given', async () => {
    const { hostile: svg = '' } = await all()
    expect(svg).not.toMatch(/<script|<img/)
    expect(svg).toContain('>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;</text>')
    expect(svg).toContain('aria-label="&quot;&gt;&lt;img onerror=x&gt;"')
  })

  it('is the same text for the same numbers', async () => {
    expect(await all()).toEqual(await all())
  })

  it('leads from each bar and each number to its cases, and from a gap nowhere', async () => {
    const { bars = '' } = await all()
    const to = [...bars.matchAll(/<a href="([^"]*)" aria-label="([^"]*)" tabindex="-1"><(path|text)/g)].map(
      ([, href, label, what]) => [href, label, what],
    )
    expect(to).toEqual([
      ['/figures/cases?n=3&amp;measure=accepted', '受理 3', 'path'],
      ['/figures/cases?n=0&amp;measure=accepted', '受理 0', 'path'],
      ['/figures/cases?n=3&amp;measure=accepted', '受理 3', 'text'],
      ['/figures/cases?n=0&amp;measure=accepted', '受理 0', 'text'],
    ])
    expect(bars).not.toContain('—')
  })

  it('writes the value of every place, nought too, in the order it was given', async () => {
    const { places: svg = '' } = await all()
    const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)
    expect(texts).toEqual(
      ['0', '1–200', '201–400', '401–600', '601–800', '801–1000'].concat([
        '三厂街道',
        '0',
        '海门街道',
        '120',
        '常乐镇',
        '999',
      ]),
    )
  })

  it('stands by itself as a file: with its title, on paper, leading nowhere', async () => {
    const { bars = '' } = await all()
    const file = asFile(bars, '各月受理 <2020>')
    expect(file).toContain('<title>各月受理 &lt;2020&gt;</title>')
    expect(file).toMatch(/^<svg width="800" height="440" /)
    expect(file).not.toMatch(/<a |class=|href/)
    expect(file.match(/font-family=/g)).toHaveLength(1)
  })
})

describe('classes of values', () => {
  it.each([
    [[0, 0], []],
    [[1], [1]],
    [[5], [1, 2, 3, 4, 5]],
    [[6], [2, 4, 6]],
    [
      [47, 3],
      [10, 20, 30, 40, 50],
    ],
    [
      [133, 665],
      [200, 400, 600, 800],
    ],
    [[999], [200, 400, 600, 800, 1000]],
  ])('of %j end at %j', (values, ends) => {
    expect(classesOf(values).map(({ to }) => to)).toEqual(ends)
  })

  it('have each value in one of them, and nought in none', () => {
    const classes = classesOf([47])
    expect([0, 1, 10, 11, 47, 50].map((value) => classOf(value, classes))).toEqual([0, 1, 1, 2, 5, 5])
  })
})

describe('the colours', () => {
  const css = ['app/components/figures/chart.css', 'app/ui/tokens.css']
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
  it.each(Object.entries(colours))('%s is the light value of its role on a page', (role, value) => {
    const variable = new RegExp(`\\.fill-${role} \\{\\n  fill: var\\(--([\\w-]+)\\);`).exec(css)?.[1]
    expect(css).toContain(`--${variable}: ${value};`)
    expect(roleOf(value)).toBe(role)
  })
})

describe('a map in boundaries', () => {
  const ring = (east: number): [number, number][] => [
    [east, 32],
    [east + 0.1, 32],
    [east + 0.1, 32.1],
    [east, 32.1],
    [east, 32],
  ]
  /** The same ring with a thousand points on each side. */
  const surveyed = (east: number) =>
    ring(east).flatMap(([x, y], i, all): [number, number][] => {
      const [toX, toY] = all[i + 1] ?? [x, y]
      const steps = i + 1 < all.length ? 1000 : 1
      return Array.from({ length: steps }, (_, n) => [x + ((toX - x) * n) / steps, y + ((toY - y) * n) / steps])
    })
  const shapes = (of: (east: number) => [number, number][]) => ({
    type: 'FeatureCollection' as const,
    features: [121, 121.1, 121.2].map((east, i) => ({
      ...{ type: 'Feature' as const, properties: { name: `c${i}` } },
      geometry: { type: 'Polygon' as const, coordinates: [of(east)] },
    })),
  })

  it('is as exact as it can be seen, and says what the law asks to be said of it', async () => {
    const svg = await placeMap({
      id: 'm',
      label: '各地',
      places,
      legend,
      boundaries: shapes(surveyed),
      note: '审图号：苏S(2021)024号',
    })
    expect(svg.match(/<a href/g)).toHaveLength(9)
    expect(svg).toContain('审图号：苏S(2021)024号</text>')
    // Three sides of 4,000 points each would be a hundred thousand characters and more.
    expect(svg.length).toBeLessThan(30_000)
  })

  it('keeps neighbours touching: their common points move to the same place', () => {
    const { features } = simplified(shapes(surveyed))
    const points = features.map(({ geometry }) => new Set((geometry.coordinates as Ring[]).flat().map(String)))
    const shared = [...(points[0] ?? [])].filter((point) => points[1]?.has(point))
    expect(shared.length).toBeGreaterThan(100)
  })
})
