import type { SignalsAsked, Signalled } from '#app/db/signals.server'
import type { Verified } from '#app/db/verify.server'
import type { Person } from '#app/domain/people/permission'
import type { CheckReport } from '#app/http/report-apart.server'

/** A person who has signed in, and the session they do it with. */
export type Visitor = {
  readonly person: Person
  /** The session's id in the database; the token itself is only in the cookie. */
  readonly session: string
  /** The session's token against forged posts. */
  readonly csrf: string
}

/** What the host knows of a request before the pages see it. */
export type LoadContext = {
  readonly nonce: string
  readonly requestId: string
  /** The instant the request arrived: all of a request happens at one time. */
  readonly now: string
  readonly visitor: Visitor | null
  readonly ip: string
  readonly secure: boolean
  readonly demo: boolean
  /** Checks that what we keep is whole and in agreement. */
  readonly verified: () => Promise<Verified>
  /** What the signals find; undefined while it is still being worked out. `again`: not what is kept, but anew. */
  readonly signalled: (asked: SignalsAsked, again?: boolean) => Promise<Signalled | undefined>
  /** Finds and judges the claims of a report, beside which everybody goes on working. */
  readonly checkReport: CheckReport
  /** Set when a fault was logged while answering. */
  faultId?: string
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends LoadContext {}
}
