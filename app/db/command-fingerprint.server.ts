/** What a command asked, as a hash: to tell the same command sent twice from another under its id. */
import { createHash } from 'node:crypto'
import { blindIndex } from '#app/db/key-file.server'
import type { Asked } from '#app/db/perform.server'
import type { NewParty } from '#app/domain/people/party'

/** Numbers of people go in by their keyed hash: whoever reads the database must not be able to try them out on this one. */
const withoutNumbers = ({ identity, phone, ...party }: NewParty) => ({
  ...party,
  identity: identity && blindIndex('identity', identity),
  phone: phone && blindIndex('phone', phone),
})

/** SHA-256 in hexadecimal. The id of an attachment is given anew each time and does not count; its bytes are `beside`. */
export function fingerprintOf({ disputeId, command, people = [], beside }: Asked): string {
  const asked = command.kind === 'attach' ? { ...command, attachment: '' } : command
  const text = JSON.stringify([disputeId, asked, people.map(withoutNumbers), beside])
  return createHash('sha256').update(text).digest('hex')
}
