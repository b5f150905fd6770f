import { timingSafeEqual } from 'node:crypto'
import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from '@remix-run/node'
import { database, type Database } from '#app/db/connection.server'
import { refuse } from '#app/domain/dispute/refusal'
import { disputeActions, may, relationsFor } from '#app/domain/people/permission'
import type { DisputeAction, HouseAction, Person } from '#app/domain/people/permission'
import { dayOf } from '#app/domain/law/day'
import type { Visitor } from '#app/http/load-context'
import { granted, refused } from '#app/http/refusal.server'

// Every loader and action of a route is made by one of these three; a house test sees to it. So no page can forget to
// ask who is there.

/** What a page asks before it answers. For an action on a dispute: may this person do it to any; which, the data says. */
export type Policy = 'signed-in' | HouseAction | DisputeAction

/** A request as a route sees it. */
export type Visit = {
  readonly request: Request
  readonly url: URL
  readonly params: Readonly<Record<string, string | undefined>>
  readonly context: AppLoadContext
  readonly database: Database
  /** The instant of the request. */
  readonly now: string
  /** The day it is in Beijing. */
  readonly today: string
}
export type PersonalVisit = Visit & { readonly person: Person }
export type ActingVisit = PersonalVisit & { readonly form: FormData }
export type OpenVisit = Visit & { readonly person: Person | null; form(): Promise<FormData> }

type Args = LoaderFunctionArgs | ActionFunctionArgs

const visitOf = ({ request, params, context }: Args): Visit => ({
  request,
  url: new URL(request.url),
  params,
  context,
  database: database(),
  now: context.now,
  today: dayOf(context.now),
})

const isDisputeAction = (policy: Policy): policy is DisputeAction =>
  (disputeActions as readonly string[]).includes(policy)

const isAllowed = (person: Person, policy: Policy): boolean =>
  policy === 'signed-in' || (isDisputeAction(policy) ? relationsFor(person, policy).length > 0 : may(person, policy))

/** The page to come back to: where a form stood, not where it was posted to with what. */
function signInAddress({ pathname, searchParams }: URL): string {
  const asked = new URLSearchParams(searchParams)
  asked.delete('_data')
  const query = asked.size > 0 ? `?${asked}` : ''
  return `/sign-in?to=${encodeURIComponent(pathname + query)}`
}

function admitted(args: Args, policy: Policy): Visitor {
  const { visitor } = args.context
  if (visitor === null) throw redirect(signInAddress(new URL(args.request.url)))
  if (!isAllowed(visitor.person, policy)) throw refused({ code: 'not-allowed' })
  return visitor
}

function carriesToken(form: FormData, csrf: string): boolean {
  const sent = form.get('csrf')
  if (typeof sent !== 'string') return false
  const [a, b] = [Buffer.from(sent), Buffer.from(csrf)]
  return a.length === b.length && timingSafeEqual(a, b)
}

async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    return granted(refuse('invalid-entry')) // not a form at all, or broken off
  }
}

/** A loader for a person who has signed in and may do this. Throw refusals with `granted(result)`. */
export const reading =
  <T>(policy: Policy, work: (visit: PersonalVisit) => T | Promise<T>) =>
  async (args: LoaderFunctionArgs): Promise<T> => {
    const { person } = admitted(args, policy)
    return work({ ...visitOf(args), person })
  }

/** An action for a person who has signed in, may do this, and sends the form from a page of their session. */
export const acting =
  <T>(policy: Policy, work: (visit: ActingVisit) => T | Promise<T>) =>
  async (args: ActionFunctionArgs): Promise<T> => {
    const { person, csrf } = admitted(args, policy)
    const form = await readForm(args.request)
    if (!carriesToken(form, csrf)) throw refused({ code: 'foreign-request' })
    return work({ ...visitOf(args), person, form })
  }

/** A loader or action for anyone. A post from someone who has signed in still carries their session's token. */
export const open =
  <T>(work: (visit: OpenVisit) => T | Promise<T>) =>
  async (args: Args): Promise<T> => {
    const { visitor } = args.context
    const form = async () => {
      const sent = await readForm(args.request)
      if (visitor !== null && !carriesToken(sent, visitor.csrf)) throw refused({ code: 'foreign-request' })
      return sent
    }
    return work({ ...visitOf(args), person: visitor?.person ?? null, form })
  }
