/** Chance that can be repeated: the same seed gives the same county, on every machine. */
export type Chance = {
  /** A fraction from 0 up to, not including, 1. */
  next(): number
  /** A whole number, both ends included. */
  int(min: number, max: number): number
  pick<T>(items: readonly T[]): T
  /** A key, each as likely as its weight is of their sum. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K
  shuffle<T>(items: readonly T[]): T[]
  happens(probability: number): boolean
  /** A stream of its own, so that one more draw here does not change everything made after. */
  fork(label: string): Chance
}

export function chanceOf(seed: string): Chance {
  const next = sfc32(seed)
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('nothing to pick from')
    return items[int(0, items.length - 1)] as T
  }
  return {
    next,
    int,
    pick,
    weighted: (weights) => weighted(weights, next()),
    shuffle: (items) => shuffle(items, int),
    happens: (probability) => next() < probability,
    fork: (label) => chanceOf(`${seed}/${label}`),
  }
}

function weighted<K extends string>(weights: Readonly<Record<K, number>>, fraction: number): K {
  const keys = Object.keys(weights) as K[]
  let left = fraction * keys.reduce((sum, key) => sum + weights[key], 0)
  const found = keys.find((key) => (left -= weights[key]) < 0) ?? keys[keys.length - 1]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** Fisher and Yates, on a copy. */
function shuffle<T>(items: readonly T[], int: Chance['int']): T[] {
  const mixed = [...items]
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = int(0, i)
    const kept = mixed[i] as T
    mixed[i] = mixed[j] as T
    mixed[j] = kept
  }
  return mixed
}

/** Chris Doty-Humphrey's small fast counter generator (PractRand), four 32-bit words filled from the seed by FNV-1a. */
function sfc32(seed: string): () => number {
  let [a, b, c, counter] = [hash(`${seed}0`), hash(`${seed}1`), hash(`${seed}2`), 1]
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  for (let i = 0; i < 15; i += 1) next()
  return next
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return value
}
