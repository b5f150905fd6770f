import type { AuditFilter, AuditPage } from '#app/db/audit.server'
import { isDay } from '#app/domain/law/day'
import { isAuditAction } from '#app/domain/people/audited'

/** The conditions of the audit as they stand in its address. */
export type Query = { person?: string; action?: string; number?: string; from?: string; to?: string }

export function queryOf(params: URLSearchParams): Query {
  const names = ['person', 'action', 'number', 'from', 'to'] as const
  const found = names.map((name) => [name, params.get(name)?.trim().slice(0, 40)])
  return Object.fromEntries(found.filter(([, value]) => value)) as Query
}

/** What is no action and no day asks for nothing. */
export const filterOf = ({ person, action, number, from, to }: Query): AuditFilter => ({
  ...{ person, number },
  action: action !== undefined && isAuditAction(action) ? action : undefined,
  from: from !== undefined && isDay(from) ? from : undefined,
  to: to !== undefined && isDay(to) ? to : undefined,
})

const placeOf = (typed: string | null) => (typed !== null && /^\d{1,15}$/.test(typed) ? Number(typed) : undefined)

export const pageOf = (params: URLSearchParams): AuditPage => ({
  before: placeOf(params.get('before')),
  after: placeOf(params.get('after')),
})

export function addressOf(query: Query, page: Record<string, string> = {}): string {
  const asked = new URLSearchParams({ ...query, ...page })
  return asked.size > 0 ? `/audit?${asked}` : '/audit'
}
