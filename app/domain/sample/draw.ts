/**
 * A call-back sample (回访抽样) drawn so that anybody can draw it again: every case of the population gets the SHA-256 of
 * `seed`, a space and its number; the cases are put in the order of these, and the first so many are the sample. Nobody can
 * choose a case, as long as the seed was not theirs to choose: a number published elsewhere, typed in before the drawing.
 */
import { z } from 'zod'

/** `hash` is SHA-256 in hexadecimal. The order is that of the drawing. */
export const drawn = (
  numbers: readonly string[],
  { seed, size }: { seed: string; size: number },
  hash: (text: string) => string,
): string[] =>
  numbers
    .map((number) => ({ number, key: hash(`${seed} ${number}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .slice(0, size)
    .map(({ number }) => number)

export const MOST_DRAWN = 500

/** A published number: letters and digits as they are printed, so that nobody types it in another way. */
export const seedSchema = z.string().regex(/^[0-9A-Za-z.-]{4,40}$/)

export const sizeSchema = z.coerce.number().int().min(5).max(MOST_DRAWN)
