/**
 * How the quarrels of one category are told. All texts are invented and in Chinese: they are data of the demo county.
 *
 * `[x|y]` is one of several, drawn; `{a}` and `{b}` are the two sides, `{place}` the village, `{when}` a time shortly
 * before, `{sum}` what is asked in yuan, `{n}` a small whole number.
 */
/**
 * Who it is between: people, not a firm; a couple; an old parent and a grown child; brothers and sisters; mother- and
 * daughter-in-law; or somebody against a firm of one of these trades.
 */
export type Cast = 'person' | 'couple' | 'elder' | 'kin' | 'in-law' | readonly string[]

/** Title and story belong together; `ends` are the places in `settlements` of what may settle it. */
export type Matter = readonly [title: string, story: string, ends: readonly number[], cast?: Cast]

export type Quarrel = {
  readonly matters: readonly Matter[]
  /** Ways it is settled: who does what; `pay` adds the agreed amount. */
  readonly settlements: readonly (readonly Term[])[]
  /** What is asked, in yuan, lowest and highest. */
  readonly sum: readonly [low: number, high: number]
  /** Trades of the organisation on the respondent's side, and how often there is one (0 to 1). */
  readonly trades?: readonly string[]
  readonly organisation?: number
  /** Least and greatest number of people on the applicant's side, when it may be many. */
  readonly many?: readonly [low: number, high: number]
}

export type Term = readonly [who: 'a' | 'b' | 'both', what: string, pay?: 'pay']
