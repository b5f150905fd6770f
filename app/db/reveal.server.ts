/** Shows a party's numbers in full: on a request with a reason, written down before the number is read. */
import { audit } from '#app/db/audit.server'
import { open } from '#app/db/key-file.server'
import { openDispute, type Asker } from '#app/db/dispute-view.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'

/** The address is here too: a page may have hidden it. */
export type Revealed = { identity: string | null; phone: string | null; address: string | null }

type Sealed = { identityCipher: string | null; phoneCipher: string | null; address: string | null }
type Wanted = { number: string | undefined; party: string | undefined; reason: string; now: string }

/** The numbers, or `not-found`, or `not-allowed`. Each call that shows something leaves exactly one line of the audit. */
export async function reveal(asker: Asker, { number, party, reason, now }: Wanted): Promise<Result<Revealed>> {
  const opened = openDispute(asker, number)
  if (!opened.ok) return opened
  const { id, view } = opened.value
  const known = view.content?.parties.find((each) => each.id === party)
  if (!known) return refuse('not-found')
  if (!view.may.unmask) return refuse('not-allowed')
  const { database, person } = asker
  const entry = {
    at: now,
    accountId: person.account,
    action: 'reveal' as const,
    subject: known.id,
    disputeId: id,
    reason,
  }
  await audit(database, entry)
  const row = prepared<Sealed>(
    database.reader,
    `SELECT identityCipher, phoneCipher, address FROM Party WHERE id = ? AND disputeId = ?`,
  ).get(known.id, id)
  return done({
    identity: opens(row?.identityCipher, 'identityCipher', known.id),
    phone: opens(row?.phoneCipher, 'phoneCipher', known.id),
    address: row?.address ?? null,
  })
}

const opens = (
  cipher: string | null | undefined,
  column: 'identityCipher' | 'phoneCipher',
  id: string,
): string | null => (cipher ? open(cipher, ['Party', column, id]) : null)
