/** The shelf of early warnings: one line each. */
import { crowd } from '#app/domain/warnings/crowd'
import { domesticViolence } from '#app/domain/warnings/domestic-violence'
import { minorHarmed } from '#app/domain/warnings/minor-harmed'
import { people } from '#app/domain/warnings/people'
import { police } from '#app/domain/warnings/police'
import { repeats } from '#app/domain/warnings/repeats'
import { selfHarm } from '#app/domain/warnings/self-harm'
import { threats } from '#app/domain/warnings/threats'
import { wages } from '#app/domain/warnings/wages'
import { isHigher, type Found, type Seen, type Warning } from '#app/domain/warnings/warning'
import { weapons } from '#app/domain/warnings/weapons'

export const warnings: readonly Warning[] = [
  people,
  wages,
  weapons,
  threats,
  selfHarm,
  crowd,
  repeats,
  police,
  minorHarmed,
  domesticViolence,
]

export type Finding = Found & { readonly rule: string }

/** All that is found, the highest first; of the same level in the order of the shelf. */
export const findings = (seen: Seen, shelf: readonly Warning[] = warnings): Finding[] =>
  shelf
    .flatMap(({ key, find }): Finding[] => {
      const found = find(seen)
      return found ? [{ rule: key, ...found }] : []
    })
    .sort((a, b) => (isHigher(a.level, b.level) ? -1 : isHigher(b.level, a.level) ? 1 : 0))
