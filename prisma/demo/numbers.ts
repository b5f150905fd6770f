/** The whole of the plan's numbers but those of the other ways (`ways/volumes.ts`); what the report does not give is assumed, and the product says so. */
import type { Level } from '#app/domain/territory/level'
import type { ReviewOutcome } from './planned'

export const FIRST_DAY = '2020-01-01'
export const LAST_DAY = '2020-12-31'

export const numbers = {
  /** Civil disputes resolved in 2020, by the level that settled them: 8,263 (report), split so that over 99 % are grass roots (assumed). */
  resolved: { grid: 2914, village: 3876, town: 1411, district: 51 } satisfies Record<Level, number>,
  /** Decided by arbitration: 11 concluded of 15 accepted (report); they are among the 8,263 and at district level. */
  arbitration: { accepted: 15, concluded: 11 },
  /** Of the resolved ones, registered in 2019 (assumed). */
  carriedIn: { grid: 22, village: 104, town: 58, district: 3 } satisfies Record<Level, number>,
  /** Registered in 2020, still open at its end beside the four arbitrations, and resolved early in 2021 (assumed). */
  carriedOut: { grid: 28, village: 97, town: 66, district: 9 } satisfies Record<Level, number>,
  /** Mediated without success, taken back, not accepted, and gone no further (assumed). */
  failed: { village: 24, town: 29, district: 8 },
  withdrawn: { village: 21, town: 15, district: 2 },
  refused: { village: 11, town: 14, district: 2 },
  /** Reconsiderations: 55 received, 53 accepted, 2 heard (report); 22 carried in, so that 75 are in hand, all concluded (assumed). */
  reviews: { carriedIn: 22, accepted: 53, refused: 2, heard: 2, extended: 7, suspended: 5 },
  /** How the 75 ended: 32 corrected directly, 18 indirectly, 25 not; the groups give the published rates, the parts are assumed. */
  reviewOutcomes: {
    annulled: 15,
    varied: 3,
    'declared-illegal': 8,
    'ordered-to-act': 6,
    mediated: 5,
    'withdrawn-after-change': 8,
    settled: 5,
    upheld: 14,
    'application-dismissed': 8,
    withdrawn: 3,
  } satisfies Record<ReviewOutcome, number>,
  /** First-instance suits notified in 2020, of them against the district government (report); carried in besides, and pending at year end (assumed). */
  lawsuits: { notified: 112, government: 41, carriedIn: 12, pending: 14 },
} as const
