/** How a frozen return stands, from what was said of it since. */
import type { Content, Erratum, Frozen, FrozenCell } from './entry'

export type State = 'frozen' | 'approved' | 'published' | 'withdrawn'

export type Standing = {
  readonly frozen: Frozen
  readonly state: State
  readonly errata: readonly Erratum[]
  /** the cells as they read today: what was frozen with each erratum in its turn */
  readonly cells: readonly FrozenCell[]
}

/** Undefined unless the first entry is a frozen return and all others are about it. */
export function standingOf(contents: readonly Content[]): Standing | undefined {
  const [frozen, ...since] = contents
  if (frozen?.kind !== 'frozen' || since.some((each) => each.kind === 'frozen' || each.of !== frozen.id))
    return undefined
  const errata = since.filter((each) => each.kind === 'erratum')
  const marks = since.flatMap(({ kind }) => (kind === 'erratum' || kind === 'frozen' ? [] : [kind]))
  // A return once withdrawn stays so: another one is frozen in its place.
  const state = marks.includes('withdrawn') ? 'withdrawn' : (marks.at(-1) ?? 'frozen')
  return { frozen, state, errata, cells: errata.reduce(corrected, frozen.cells) }
}

const corrected = (cells: readonly FrozenCell[], erratum: Erratum): readonly FrozenCell[] =>
  cells.map((cell) => ({ ...cell, ...erratum.cells.find(({ key }) => key === cell.key)?.corrected }))

/** Whoever hands it on or counts it elsewhere needs a person's word for it. */
export const isStanding = (state: State): boolean => state === 'approved' || state === 'published'
