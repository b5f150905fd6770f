/** The other ways, and how much goes each: assumed, so that all of it fits the one number of the report. */
import { landAtBureau, landInTown, patents } from './adjudication'
import { bureau, health, market, townHall, trafficBrigade, trafficPolice } from './administrative-mediation'
import { labour } from './labour-arbitration'
import { land } from './land-arbitration'
import { lawFirm, lawyersAtCentre, lawyersInTown } from './lawyer-mediation'
import { disputedInheritance } from './notarization'
import type { Way } from './way'

export const ways = {
  'traffic-police': trafficPolice,
  'traffic-brigade': trafficBrigade,
  market,
  'town-hall': townHall,
  health,
  bureau,
  'lawyers-in-town': lawyersInTown,
  'lawyers-at-centre': lawyersAtCentre,
  'law-firm': lawFirm,
  'land-in-town': landInTown,
  'land-at-bureau': landAtBureau,
  patents,
  labour,
  land,
  inheritance: disputedInheritance,
} as const satisfies Readonly<Record<string, Way>>

export type WayKey = keyof typeof ways
