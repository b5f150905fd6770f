import type { AccountFilter } from '#app/db/accounts-list.server'
import { isRole } from '#app/domain/people/role'

/** The conditions of the list as they stand in its address. */
export type Query = { q?: string; role?: string; body?: string; state?: string }

export function queryOf(params: URLSearchParams): Query {
  const found = (['q', 'role', 'body', 'state'] as const).map((name) => [name, params.get(name)?.trim().slice(0, 60)])
  return Object.fromEntries(found.filter(([, value]) => value)) as Query
}

/** What no role or state is called asks for nothing. */
export const filterOf = ({ q, role, body, state }: Query): AccountFilter => ({
  q: q?.normalize('NFKC'),
  body,
  role: role !== undefined && isRole(role) ? role : undefined,
  disabled: state === 'disabled' ? true : state === 'enabled' ? false : undefined,
})

export function addressOf(query: Query, page: Record<string, string> = {}): string {
  const asked = new URLSearchParams({ ...query, ...page })
  return asked.size > 0 ? `/admin/accounts?${asked}` : '/admin/accounts'
}
