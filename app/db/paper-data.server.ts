/** The values of one paper of one proceeding, with numbers masked, or in full for who may and says why. */
import { auditIn } from '#app/db/audit.server'
import type { Asker } from '#app/db/dispute-view.server'
import { open } from '#app/db/key-file.server'
import { paperFile, type PaperFile } from '#app/db/paper-file.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { papers } from '#app/domain/papers'
import type { PartyTold } from '#app/domain/papers/context'
import { isPaperKey, type PaperKey } from '#app/domain/papers/keys'
import { contextOf } from '#app/domain/papers/making'
import { dataOf, type Paper, type PaperData } from '#app/domain/papers/paper'

export type PaperAsked = {
  number: string | undefined
  paper: string | undefined
  proceeding?: string | null
  entry: number
  /** numbers in full: why, written down before they are read */
  full?: { reason: string; now: string }
  /** texts it must not tell: they are left blank */
  without?: ReadonlySet<string>
}

export type PaperMade = PaperFile & { paper: Paper; key: PaperKey; entry: number; data: PaperData }

/** `not-found` for a paper this proceeding cannot make now. */
export async function paperData(asker: Asker, asked: PaperAsked): Promise<Result<PaperMade>> {
  const { paper: key, entry } = asked
  const found = paperFile(asker, asked.number, asked.proceeding)
  if (!found.ok) return found
  const file = found.value
  if (!isPaperKey(key) || !file.offers.some((each) => each.paper === key && each.entry === entry))
    return refuse('not-found')
  const parties = asked.full ? await inFull(asker, file, asked.full) : done(file.parties)
  if (!parties.ok) return parties
  const { opened, proceeding, caseNumber, lying } = file
  const { without } = asked
  const records = new Map([...opened.file.records].filter(([id]) => !without?.has(id)))
  const context = contextOf({
    ...{
      dispute: opened.dispute,
      file: { ...opened.file, records },
      viewing: opened.viewing,
      proceeding: proceeding.id,
      entry,
    },
    ...{ parties: parties.value, caseNumber, catalogue: lying },
  })
  if (!context) return refuse('not-found')
  return done({ ...file, paper: papers[key], key, entry, data: dataOf(papers[key], context) })
}

type Sealed = { id: string; identityCipher: string | null; phoneCipher: string | null; address: string | null }

/**
 * One line of the audit for each party of whom something is opened, as when they are looked at one by one; of who is
 * protected that is the address too, which else is left blank (people/protection.ts).
 */
async function inFull(
  { database, person }: Asker,
  { opened, parties }: PaperFile,
  { reason, now }: NonNullable<PaperAsked['full']>,
): Promise<Result<PartyTold[]>> {
  if (!opened.view.may.unmask) return refuse('not-allowed')
  const rows = prepared<Sealed>(
    database.reader,
    `SELECT id, identityCipher, phoneCipher, address FROM Party WHERE disputeId = ?`,
  ).all(opened.id)
  const sealed = new Map(rows.map((row) => [row.id, row]))
  const shown = parties.filter((party) => opensOf(sealed.get(party.id), party) !== undefined)
  await database.exclusively((db) => {
    for (const { id } of shown)
      auditIn(db, {
        ...{ at: now, accountId: person.account, action: 'reveal', subject: id, disputeId: opened.id, reason },
      })
  })
  return done(parties.map((party) => ({ ...party, ...opensOf(sealed.get(party.id), party) })))
}

/** Undefined where a paper shows all there is already. */
function opensOf(row: Sealed | undefined, told: PartyTold): Partial<PartyTold> | undefined {
  const { id = '', identityCipher, phoneCipher, address } = row ?? {}
  const isHidden = Boolean(address) && told.address === undefined
  if (!identityCipher && !phoneCipher && !isHidden) return undefined
  return {
    ...(isHidden ? { address: address ?? undefined } : {}),
    ...(identityCipher ? { identity: open(identityCipher, ['Party', 'identityCipher', id]) } : {}),
    ...(phoneCipher ? { phone: open(phoneCipher, ['Party', 'phoneCipher', id]) } : {}),
  }
}
