/** What a body says of its hours, its pace of reminders and its supervisor; what it leaves open, the body above it says. */
import { usualHours, type OfficeHours } from '#app/domain/reminders/office-hours'
import { usualPace, type Pace } from '#app/domain/reminders/steps'
import type { Territory } from '#app/domain/territory/territory'

/** A body's own word; absent: as above it. */
export type OfficeLine = {
  readonly supervisor?: string
  readonly hours?: OfficeHours
  readonly pace?: Pace
}
export type OfficeLines = ReadonlyMap<string, OfficeLine>

/** `hoursOf`, `paceOf`: the body whose word it is; absent: the usual. */
export type Office = {
  readonly hours: OfficeHours
  readonly hoursOf?: string
  readonly pace: Pace
  readonly paceOf?: string
}

export function officeOf(body: string, lines: OfficeLines, territory: Territory): Office {
  const way = wayUp(body, territory)
  const hoursOf = way.find((code) => lines.get(code)?.hours)
  const paceOf = way.find((code) => lines.get(code)?.pace)
  return {
    hours: (hoursOf !== undefined && lines.get(hoursOf)?.hours) || usualHours,
    hoursOf,
    pace: (paceOf !== undefined && lines.get(paceOf)?.pace) || usualPace,
    paceOf,
  }
}

/** The body, then what is above it. */
export const wayUp = (body: string, territory: Territory): string[] => territory.ancestors(body).map(({ code }) => code)
