import type { AuditLine } from '#app/db/audit.server'
import { isRole, roles } from '#app/domain/people/role'
import type { Words } from '#app/domain/words'
import type { Messages } from '#app/messages/index'

type Speaking = { words: Messages['audit']['told']; say: (words: Words) => string; listed: (items: string[]) => string }

const machine: readonly string[] = ['account-added', 'account-changed', 'body-added', 'body-changed', 'body-ended']

/** What we wrote down ourselves of a change, in the reader's words; what a person typed stays as it is. */
export function told({ action, reason }: Pick<AuditLine, 'action' | 'reason'>, speaking: Speaking): string | null {
  if (reason === null || !machine.includes(action)) return reason
  return speaking.listed(reason.split(', ').map((part) => partTold(part, speaking)))
}

function partTold(part: string, { words, say }: Speaking): string {
  const role = (key: string) => (isRole(key) ? say(roles[key]) : key)
  const [what, one = '', , other] = part.split(' ')
  if (part === 'name') return words.name
  if (what === 'role') return other === undefined ? words.role(role(one)) : words.roleChanged(role(one), role(other))
  if (what === 'body' && other !== undefined) return words.bodyChanged(one, other)
  if (what === 'from') return words.from(one)
  return what === 'to' ? words.to(one) : part
}
