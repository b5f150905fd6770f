import { describe, expect, it } from 'vitest'
import { judgeBoundaries, MOST_PLACES } from './boundary'

type Ring = number[][]
/** A square of a hundredth of a degree near Haimen. */
const square = (east = 121, north = 32): Ring => [
  [east, north],
  [east + 0.01, north],
  [east + 0.01, north + 0.01],
  [east, north + 0.01],
  [east, north],
]
const feature = (name: unknown, coordinates: unknown = [square()], type = 'Polygon') => ({
  ...{ type: 'Feature', properties: { XZQDM: name }, geometry: { type, coordinates } },
})
const names: Readonly<Record<string, string>> = {
  '320614101': '320614101',
  三厂街道: '320614101',
  '320614102': '320614102',
}
const judge = (features: unknown[], property = 'XZQDM') =>
  judgeBoundaries(JSON.stringify({ type: 'FeatureCollection', features }), { property, bodyOf: (text) => names[text] })
const faults = (...features: unknown[]) => {
  const judged = judge(features)
  return judged.ok ? [] : judged.faults
}
const of = (ring: unknown) => faults(feature('320614101', [ring]))

describe('boundaries that can be used', () => {
  it('are areas that name a body, by its code or its name', () => {
    expect(judge([feature('三厂街道'), feature(320614102, [[square(121.02)]], 'MultiPolygon')])).toEqual({
      ok: true,
      features: [
        { type: 'Feature', properties: { name: '320614101' }, geometry: { type: 'Polygon', coordinates: [square()] } },
        {
          ...{ type: 'Feature', properties: { name: '320614102' } },
          geometry: { type: 'MultiPolygon', coordinates: [[square(121.02)]] },
        },
      ],
    })
  })

  it('keep nothing but the area: heights and other properties are left behind', () => {
    const high = square().map(([x, y]) => [x, y, 12])
    expect(judge([{ ...feature('320614101', [high]), secret: 1 }])).toEqual(judge([feature('320614101')]))
  })
})

describe('boundaries that are refused', () => {
  it.each([
    ['', 'not-json'],
    ['{"type":"FeatureCollection"', 'not-json'],
    ['[]', 'not-a-collection'],
    ['{"type":"Feature"}', 'not-a-collection'],
    ['{"type":"FeatureCollection","features":{}}', 'not-a-collection'],
    ['{"type":"FeatureCollection","features":[]}', 'empty'],
  ])('%s: %s', (text, problem) => {
    expect(judgeBoundaries(text, { property: 'name', bodyOf: () => 'x' })).toEqual({ ok: false, faults: [{ problem }] })
  })

  it('are rings that do not close, and says of which place', () => {
    expect(of(square().slice(0, 4))).toEqual([{ problem: 'ring-open', feature: 1, about: '320614101' }])
  })

  it.each<[string, unknown, string]>([
    [
      'two points',
      [
        [121, 32],
        [121, 32],
      ],
      'ring-short',
    ],
    [
      'no width',
      [
        [121, 32],
        [121.01, 32.01],
        [121.02, 32.02],
        [121, 32],
      ],
      'ring-flat',
    ],
    [
      'a bow tie',
      [
        [121, 32],
        [121.02, 32.02],
        [121.02, 32],
        [121, 32.01],
        [121, 32],
      ],
      'ring-crossed',
    ],
    ['metres', square(40521000, 3530000), 'not-degrees'],
    ['north before east', square().map(([x, y]) => [y, x]), 'not-degrees'],
    [
      'text for numbers',
      [
        ['121', 32],
        [122, 32],
        [122, 33],
        ['121', 32],
      ],
      'not-an-area',
    ],
    ['nothing', [], 'ring-short'],
    ['no ring', 'x', 'not-an-area'],
  ])('are rings with %s', (_, ring, problem) => {
    expect(of(ring).map((fault) => fault.problem)).toEqual([problem])
  })

  it('are points and lines, places nobody knows, and a place twice', () => {
    expect(faults(feature('320614101', [121, 32], 'Point'), null, 7, feature('海门区'))).toEqual([
      { problem: 'not-an-area', feature: 1, about: '320614101' },
      { problem: 'no-property', feature: 2, about: '' },
      { problem: 'no-property', feature: 3, about: '' },
      { problem: 'unknown-place', feature: 4, about: '海门区' },
    ])
    expect(faults(feature('320614101'), feature('三厂街道'))).toEqual([{ problem: 'place-twice', about: '320614101' }])
  })

  it('are those that name their places under another property: it says which there are', () => {
    expect(judge([feature('320614101')], 'name')).toEqual({
      ok: false,
      faults: [{ problem: 'no-property', feature: 1, about: 'XZQDM' }],
    })
    expect(judge([feature('320614101')], 'constructor')).toMatchObject({ ok: false })
  })

  it('are more than a district has', () => {
    expect(judge(Array<unknown>(MOST_PLACES + 1).fill(feature('320614101')))).toEqual({
      ok: false,
      faults: [{ problem: 'too-many-places' }],
    })
  })
})
