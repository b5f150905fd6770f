/** People of a dispute: kept apart from the log, numbers sealed, found by a keyed hash, shown masked. */
import type Sqlite from 'better-sqlite3'
import { blindIndex, seal } from '#app/db/key-file.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { normaliseNumber } from '#app/domain/people/identity'
import { maskIdentity, maskPhone } from '#app/domain/people/mask'
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
