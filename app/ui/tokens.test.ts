import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

function colours(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]))
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one = '', other = ''): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

const texts: [text: string, ground: string][] = [
  ...['ink', 'soft', 'blue', 'blue-deep', 'red', 'amber', 'green'].flatMap((text): [string, string][] => [
    [text, 'paper'],
    [text, 'ground'],
  ]),
  ...['blue', 'red', 'amber', 'green'].flatMap((role): [string, string][] => [
    [role, `${role}-tint`],
    ['ink', `${role}-tint`],
    ['soft', `${role}-tint`],
  ]),
  ['blue', 'amber-tint'],
  ['on-blue', 'blue'],
  ['on-blue', 'blue-deep'],
]

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
])('%s colours', (_, palette) => {
  it.each(texts)('%s can be read on %s', (text, ground) => {
    expect(contrast(palette.get(text), palette.get(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it('shows where a field is', () => {
    expect(contrast(palette.get('edge'), palette.get('paper'))).toBeGreaterThanOrEqual(3)
    expect(contrast(palette.get('edge'), palette.get('ground'))).toBeGreaterThanOrEqual(3)
  })
})

it('is measured rightly: black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})
