/**
 * How many go which way, and how they end there, by the outcomes of the procedures. The report gives none of it: its
 * 8,263 are split so that what a real county does by the hundred is here by the hundred, and what is decided at the
 * district keeps within the 62 that its "over 99 %" leaves.
 */
import type { WayKey } from '.'
import type { Sender } from './referral'

/** Begun and ended in 2020. `handed-over` goes back to the town's committee, which settles it. */
export const volumes: Readonly<Record<WayKey, Readonly<Record<string, number>>>> = {
  'traffic-police': { agreement: 148, failed: 8, terminated: 4, refused: 5, withdrawn: 3, 'handed-over': 5 },
  market: { agreement: 66, failed: 5, terminated: 2, refused: 2, transferred: 5, withdrawn: 3, 'handed-over': 3 },
  'town-hall': { agreement: 84, failed: 6, terminated: 3, refused: 3, transferred: 2, withdrawn: 3, 'handed-over': 6 },
  'traffic-brigade': { agreement: 3, failed: 1 },
  health: { agreement: 4, failed: 1, refused: 1 },
  bureau: { agreement: 4, transferred: 1 },
  'lawyers-in-town': { agreement: 88, failed: 7, terminated: 3, refused: 3, withdrawn: 4, 'handed-over': 4 },
  'lawyers-at-centre': { agreement: 3, failed: 1 },
  'law-firm': { agreement: 2 },
  'land-in-town': {
    adjudicated: 6,
    rejected: 2,
    mediated: 6,
    refused: 2,
    withdrawn: 2,
    terminated: 1,
    'handed-over': 3,
  },
  'land-at-bureau': { adjudicated: 1, mediated: 1, refused: 1 },
  patents: { adjudicated: 1 },
  labour: {
    ...{ 'final-award': 3, award: 2, 'mediation-statement': 5, settled: 2 },
    ...{ withdrawn: 4, dismissed: 2, 'to-court': 1, 'not-accepted': 4, 'handed-over': 24 },
  },
  land: {
    ...{ award: 1, 'settlement-award': 1, 'mediation-statement': 1, settled: 1 },
    ...{ withdrawn: 1, terminated: 1, 'not-accepted': 2, 'handed-over': 4 },
  },
  inheritance: { 'handed-over': 12 },
}

/** Begun in 2019 and ended in 2020; begun in 2020 and settled in 2021: taken from the carry-over of the plan. */
export const carried: Readonly<
  Record<'in' | 'out', Readonly<Partial<Record<WayKey, Readonly<Record<string, number>>>>>>
> = {
  in: {
    'traffic-police': { agreement: 4 },
    'town-hall': { agreement: 3 },
    'lawyers-in-town': { agreement: 3 },
    labour: { 'mediation-statement': 1 },
  },
  out: {
    'traffic-police': { agreement: 5 },
    market: { agreement: 3 },
    'town-hall': { agreement: 4 },
    'lawyers-in-town': { agreement: 4 },
    'land-in-town': { adjudicated: 1, mediated: 1 },
    labour: { 'mediation-statement': 2, award: 2 },
    land: { award: 1 },
  },
}

export type EntryKind = 'direct' | 'grid' | 'village' | 'sender'

/** How a quarrel comes to one of these ways, in shares of a hundred; by far most accidents come straight to the police. */
export const entries: Readonly<Partial<Record<WayKey, Partial<Record<EntryKind, number>>>>> = {
  'traffic-police': { direct: 88, grid: 7, village: 5 },
  'traffic-brigade': { direct: 100 },
  market: { direct: 50, sender: 36, grid: 9, village: 5 },
  'town-hall': { direct: 30, grid: 22, village: 30, sender: 18 },
  health: { direct: 60, sender: 40 },
  'lawyers-in-town': { direct: 30, village: 25, sender: 35, grid: 10 },
  'land-in-town': { direct: 45, village: 55 },
  labour: { direct: 80, village: 8, sender: 12 },
  land: { direct: 55, village: 45 },
}

/** Who sends what to which way. */
export const sentBy: Readonly<Partial<Record<WayKey, Partial<Record<Sender, number>>>>> = {
  market: { hotline: 85, 'administrative-organ': 15 },
  'town-hall': { petition: 55, hotline: 30, procuratorate: 15 },
  health: { petition: 100 },
  'lawyers-in-town': { 'court-before-filing': 65, 'court-after-filing': 25, hotline: 10 },
  labour: { 'administrative-organ': 60, petition: 40 },
}

/** Sent to people's mediation, settled there in 2020 by the level it came to; and what was not taken. */
export const referrals = {
  settled: { town: 262, district: 9 },
  failed: { town: 16 },
  withdrawn: { town: 7 },
  carriedOut: { town: 14 },
  returned: 46,
  recalled: 7,
}

/** After an agreement: what courts and the notary made of it, and how it was performed where that was followed term by term. */
export const following = {
  confirmed: { confirmed: 236, rejected: 5, 'not-accepted': 4, withdrawn: 8, dropped: 9 },
  /** asked of the court by the parties themselves */
  ownApplication: { valid: 52, rejected: 2, withdrawn: 4 },
  deeds: { 'enforceable-deed': 57, refused: 2, terminated: 2, withdrawn: 3 },
  terms: { kept: 300, late: 74, part: 27, none: 19 },
}

/** Beside them; every sitting of the commissions is in the calendar as well. */
export const besides = {
  recusals: { recused: 5, stays: 2 },
  elsewhere: { 'go-on': 14, refuse: 6 },
  joint: { joined: 20, declined: 4 },
  access: { withdrawn: 6, granted: 2 },
  choices: { all: 30, applicant: 10 },
  sessions: 130,
  visits: { satisfied: 176, dissatisfied: 9, 'not-performed': 8, relapsed: 3, dropped: 4 },
}

/** At the notary's without any quarrel. */
export const certificates = { issued: 126, refused: 6, terminated: 3, withdrawn: 6 }
