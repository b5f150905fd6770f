/** Who deals with cases where. */
import type { Role } from '#app/domain/people/role'
import type { DemoStaff } from './staff'

/** Sign-in names of who deals with cases at a body, by its code. */
export type Desks = ReadonlyMap<string, readonly string[]>

const HANDLE: ReadonlySet<Role> = new Set([
  ...(['grid-worker', 'mediator', 'intake-clerk', 'review-officer', 'arbitration-secretary'] as const),
])

export function desksOf(staff: readonly DemoStaff[]): Desks {
  const desks = new Map<string, string[]>()
  for (const { role, body, login } of staff) if (HANDLE.has(role)) desks.set(body, [...(desks.get(body) ?? []), login])
  return desks
}
