/** The shelf of work lists: one line each, in the order of the start page. */
import { askedOfMyBody } from '#app/domain/worklists/asked-of-my-body'
import { calls } from '#app/domain/worklists/calls'
import { dueSoon } from '#app/domain/worklists/due-soon'
import { overdue } from '#app/domain/worklists/overdue'
import { reportedByMe } from '#app/domain/worklists/reported-by-me'
import { returnedToMe } from '#app/domain/worklists/returned-to-me'
import { suspended } from '#app/domain/worklists/suspended'
import { waitingForMe } from '#app/domain/worklists/waiting-for-me'
import type { Worklist } from '#app/domain/worklists/worklist'
import type { Role } from '#app/domain/people/role'

export const worklists: readonly Worklist[] = [
  calls,
  waitingForMe,
  askedOfMyBody,
  returnedToMe,
  dueSoon,
  overdue,
  suspended,
  reportedByMe,
]

const byKey = new Map(worklists.map((list) => [list.key, list]))
export const worklistByKey = (key: string): Worklist | undefined => byKey.get(key)

export const worklistsFor = (role: Role): Worklist[] => worklists.filter((list) => list.who.includes(role))
