/** Which of many texts are nearly the same: sets of three signs, compared only where a short signature says they may be. */

const SIGNS = 3
const HASHES = 64
const ROWS = 4

/** Han, letters and digits only; every figure is the same figure, so that another day or amount makes no other text. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replace(/[^\p{L}\p{N}]/gu, '')

export function shinglesOf(text: string): Set<number> {
  const signs = [...plainText(text)]
  const found = new Set<number>()
  for (let i = 0; i + SIGNS <= signs.length; i++) found.add(hashOf(signs.slice(i, i + SIGNS).join('')))
  return found
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Shared ÷ all (Jaccard). */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const each of small) if (large.has(each)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** Of 64 orders of all signs the first of the set (MinHash): two texts agree in each with the probability of their likeness. */
function signatureOf(set: ReadonlySet<number>): Uint32Array {
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (const each of set)
    for (let i = 0; i < HASHES; i++) {
      let mixed = Math.imul(each ^ Math.imul(i + 1, 0x9e3779b1), 0x85ebca6b)
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
      mixed = (mixed ^ (mixed >>> 16)) >>> 0
      if (mixed < (least[i] ?? 0)) least[i] = mixed
    }
  return least
}

/** Pairs are tried only within a band of equal rows: at a likeness of 0.8 one in five thousand is missed. */
const bandsOf = (signature: Uint32Array): string[] =>
  Array.from(
    { length: HASHES / ROWS },
    (_, band) => `${band}:${signature.slice(band * ROWS, (band + 1) * ROWS).join()}`,
  )

/** So many others of a band are tried and no more: a text everybody uses finds enough of its kind. */
const MOST_TRIED = 50

/** Each pair of places whose texts are at least so alike; texts shorter than `shortest` say nothing. */
export function pairsAlike(texts: readonly string[], least: number, shortest: number): [number, number][] {
  const sets = texts.map((text) => (plainText(text).length < shortest ? new Set<number>() : shinglesOf(text)))
  const bands = new Map<string, number[]>()
  const pairs = new Map<string, [number, number]>()
  for (const [i, set] of sets.entries()) {
    if (set.size === 0) continue
    for (const band of bandsOf(signatureOf(set))) {
      const others = bands.get(band) ?? []
      for (const j of others)
        if (!pairs.has(`${j} ${i}`) && likeness(set, sets[j] ?? new Set()) >= least) pairs.set(`${j} ${i}`, [j, i])
      if (others.length < MOST_TRIED) bands.set(band, [...others, i])
    }
  }
  return [...pairs.values()]
}
