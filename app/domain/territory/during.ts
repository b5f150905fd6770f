import { addDays, type Day, type Period } from '#app/domain/law/day'
import type { Territory } from './territory'

/** A body below another, with the days of a period on which it was. */
export type Below = { readonly code: string; readonly from: Day; readonly to: Day }

/** Every body that was directly below one on any day of the period: what was merged away since stood there too. */
export function childrenDuring(territory: Territory, code: string, { from, to }: Period): Below[] {
  const days = [from, ...territory.turns().filter((day) => day > from && day <= to)]
  const lines = new Map(
    days.flatMap((day) => territory.children(code, day)).map((line) => [`${line.code} ${line.from}`, line]),
  )
  const clipped = [...lines.values()].map((line) => ({
    code: line.code,
    from: line.from > from ? line.from : from,
    to: line.to !== undefined && line.to < to ? line.to : to,
  }))
  return clipped.sort((a, b) => (a.code + a.from < b.code + b.from ? -1 : 1)).reduce<Below[]>(joined, [])
}

/** A body that was only renamed goes on. */
function joined(before: Below[], next: Below): Below[] {
  const last = before.at(-1)
  return last?.code === next.code && addDays(last.to, 1) === next.from
    ? [...before.slice(0, -1), { ...last, to: next.to }]
    : [...before, next]
}
