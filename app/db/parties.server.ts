/** People of a dispute: kept apart from the log, numbers sealed, found by a keyed hash, shown masked. */
import type Sqlite from 'better-sqlite3'
import { blindIndex, seal } from '#app/db/key-file.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { normaliseNumber } from '#app/domain/people/identity'
import { maskIdentity, maskPhone } from '#app/domain/people/mask'
import type { Packed } from '#app/domain/hand-over/packed'
import type { NewParty } from '#app/domain/people/party'
import { normalisePhone } from '#app/domain/people/phone'

const insert = `INSERT INTO Party (id, disputeId, side, kind, name, identityCipher, identityHash, identityMasked, phoneCipher, phoneHash, phoneMasked, address, minor, at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

export function addParty(db: Sqlite.Database, disputeId: string, id: string, party: NewParty, at: string): void {
  const identity =
    party.identity === undefined ? [null, null, null] : identityColumns(id, normaliseNumber(party.identity))
  const phone = party.phone === undefined ? [null, null, null] : phoneColumns(id, normalisePhone(party.phone))
  const rest = [party.address ?? null, party.minor ? 1 : 0, at]
  prepared(db, insert).run(id, disputeId, party.side, party.kind, party.name, ...identity, ...phone, ...rest)
}

/** One that came with a dispute from another site: numbers in full are sealed with our key, masked ones stay as they are. */
export function addReceivedParty(db: Sqlite.Database, disputeId: string, party: Packed['parties'][number]): void {
  const { id, identity, identityMasked, phone, phoneMasked, address, minor, at } = party
  const numbers = identity === null ? [null, null, identityMasked] : identityColumns(id, identity)
  const phones = phone === null ? [null, null, phoneMasked] : phoneColumns(id, phone)
  const { side, kind, name } = party
  prepared(db, insert).run(id, disputeId, side, kind, name, ...numbers, ...phones, address, minor ? 1 : 0, at)
}

const identityColumns = (id: string, number: string) => [
  seal(number, ['Party', 'identityCipher', id]),
  blindIndex('identity', number),
  maskIdentity(number),
]

const phoneColumns = (id: string, number: string) => [
  seal(number, ['Party', 'phoneCipher', id]),
  blindIndex('phone', number),
  maskPhone(number),
]
