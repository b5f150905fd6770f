/** The shelf of signals: one line each, in the order of the page. */
import { allSucceed } from '#app/domain/signals/all-succeed'
import { callBacks } from '#app/domain/signals/call-backs'
import { minutes } from '#app/domain/signals/minutes'
import { monthEnd } from '#app/domain/signals/month-end'
import { relapse } from '#app/domain/signals/relapse'
import { samePeople } from '#app/domain/signals/same-people'
import { strengthOf, type Found, type Seen, type Signal, type Strength } from '#app/domain/signals/signal'
import { similarTexts } from '#app/domain/signals/similar-texts'

export const signals: readonly Signal[] = [allSucceed, monthEnd, minutes, similarTexts, samePeople, callBacks, relapse]

const byKey = new Map(signals.map((each) => [each.key, each]))
export const signalByKey = (key: string): Signal | undefined => byKey.get(key)

/** Thresholds that differ from where the shelf begins: signal → setting → value. */
export type SignalSettings = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The thresholds a signal looks with: those set for the site, else its own. */
export const settingsOf = ({ key, settings }: Signal, set: SignalSettings = {}): Record<string, number> =>
  Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, set[key]?.[name] ?? value]))

export type Raised = Found & { readonly signal: string; readonly strength: Strength }

/** All that is found, signal by signal in the order of the shelf; within one in the order of the bodies' codes: no ranking. */
export const raised = (seen: Seen, set: SignalSettings = {}, shelf: readonly Signal[] = signals): Raised[] =>
  shelf.flatMap((each) => {
    const thresholds = settingsOf(each, set)
    return each
      .find(seen, thresholds)
      .map((found) => ({ ...found, signal: each.key, strength: strengthOf(found.chance, thresholds['alarm'] ?? 0) }))
      .sort((a, b) => (a.body < b.body ? -1 : a.body > b.body ? 1 : 0))
  })
