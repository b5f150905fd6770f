/** What the demo county says of itself: its assumptions, and who may sign in to try it. Nothing in a site in earnest. */
import { z } from 'zod'
import type { Database } from '#app/db/connection.server'
import { siteJson } from '#app/db/site.server'
import { plucked } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { roleKeys } from '#app/domain/people/role'
import type { Words } from '#app/domain/words'

const words = z.object({ zh: z.string(), en: z.string() })
const assumptions = z.array(z.object({ words }))
const signIns = z.array(z.object({ login: z.string(), password: z.string(), role: z.enum(roleKeys) }))

export type Assumption = z.infer<typeof assumptions>[number]
/** `body`: where they work; absent when the account is gone. */
export type DemoSignIn = z.infer<typeof signIns>[number] & { body?: Words }

/** Site key `assumptions`: a list of `{words: {zh, en}}`. */
export const assumptionsOf = (database: Database): Assumption[] => siteJson(database, 'assumptions', assumptions) ?? []

/** Site key `demo-sign-ins`: a list of `{login, password, role}`, one for each role; each with where they work. */
export function demoSignIns(database: Database): DemoSignIn[] {
  const { territory } = surroundings(database.reader)
  const bodyOf = plucked<string, [string]>(database.reader, 'SELECT body FROM Account WHERE login = ?')
  const listed = siteJson(database, 'demo-sign-ins', signIns) ?? []
  return listed.map((each) => ({ ...each, body: territory.get(bodyOf.get(each.login) ?? '')?.name }))
}
