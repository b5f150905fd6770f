/**
 * The sums and the lists of cases over postings in memory: what any store of lines must agree with, and what tests of
 * generated histories compare it to.
 */
import type { Sum } from '#app/domain/indicators/compute'
import type { Part } from '#app/domain/indicators/parts'
import type { Counted } from '#app/domain/measures/measure'
import type { Posting } from '#app/domain/measures/postings'
import type { BodyKind } from '#app/domain/territory/body'
import type { Level } from '#app/domain/territory/level'

/** What kind of body a code names; unknown to who has only postings. */
export type KindOf = (body: string) => BodyKind | undefined
const unknown: KindOf = () => undefined

/** Is this line one of the part's? */
export function covers(
  { measure, ways, levels, categories, at, span }: Part,
  line: Counted,
  kindOf: KindOf = unknown,
): boolean {
  if (line.measure !== measure || line.on > span.to || (span.from !== undefined && line.on < span.from)) return false
  if (levels && !levels.includes(line.level as Level)) return false
  if (at && !at.some((kind) => kind === kindOf(line.body))) return false
  if (categories && !categories.includes(line.category)) return false
  return ways.some((way) => way.procedure === line.procedure && (way.outcomes?.includes(line.outcome) ?? true))
}

export const sumOver =
  (postings: readonly Posting[], kindOf?: KindOf) =>
  (part: Part): Sum =>
    postings
      .filter((each) => covers(part, each, kindOf))
      .reduce(
        (sum, { sign, quantity }) => ({
          count: sum.count + sign,
          quantity: sum.quantity + BigInt(sign) * BigInt(quantity),
        }),
        { count: 0, quantity: 0n },
      )

/** The cases behind parts: exactly as many as the parts count, so a case that a definition counts twice stands there twice. */
export function casesIn(
  parts: readonly Part[],
  postings: readonly Posting[],
  kindOf?: KindOf,
): { proceedingId: string; item: string }[] {
  const nets = new Map<string, { proceedingId: string; item: string; net: number }>()
  for (const part of parts)
    for (const { proceedingId, item, sign, ...rest } of postings) {
      if (!covers(part, { proceedingId, item, ...rest }, kindOf)) continue
      const key = JSON.stringify([proceedingId, item])
      const net = (nets.get(key)?.net ?? 0) + sign * part.sign
      nets.set(key, { proceedingId, item, net })
    }
  return [...nets.values()].flatMap(({ proceedingId, item, net }) =>
    Array.from({ length: Math.max(0, net) }, () => ({ proceedingId, item })),
  )
}
