/** What the demo county says of itself: its assumptions, and who may sign in to try it. Nothing in a site in earnest. */
import { z } from 'zod'
import type { Database } from '#app/db/connection.server'
import { siteJson } from '#app/db/site.server'
import { roleKeys } from '#app/domain/people/role'

const words = z.object({ zh: z.string(), en: z.string() })
const assumptions = z.array(z.object({ words }))
const signIns = z.array(z.object({ login: z.string(), password: z.string(), role: z.enum(roleKeys) }))

export type Assumption = z.infer<typeof assumptions>[number]
export type DemoSignIn = z.infer<typeof signIns>[number]

/** Site key `assumptions`: a list of `{words: {zh, en}}`. */
export const assumptionsOf = (database: Database): Assumption[] => siteJson(database, 'assumptions', assumptions) ?? []

/** Site key `demo-sign-ins`: a list of `{login, password, role}`, one for each role. */
export const demoSignIns = (database: Database): DemoSignIn[] => siteJson(database, 'demo-sign-ins', signIns) ?? []
