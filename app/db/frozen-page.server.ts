/** A frozen return as its page shows it: how it stands, who said what, whether it verifies, what the reader may do. */
import type Sqlite from 'better-sqlite3'
import type { Asker } from '#app/db/freeze.server'
import { entryOf, frozenAt, rowsOf, standingIn } from '#app/db/return-log.server'
import { plucked } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { verifyReturns, type Shelf } from '#app/db/verify-returns.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import type { Content } from '#app/domain/frozen/entry'
import { isStanding, type Standing } from '#app/domain/frozen/standing'
import { may, type Person } from '#app/domain/people/permission'
import { areaOf } from '#app/domain/territory/area'

export type Sound = 'sound' | 'unaided' | 'unsound'
export type Said = { kind: Content['kind']; at: string; name: string; reason: string }
export type FrozenPage = {
  standing: Standing
  said: Said[]
  hash: string
  prevHash: string
  signature: string
  key: string
  sound: Sound
  may: { approve: boolean; publish: boolean; withdraw: boolean; correct: boolean }
}

const isSeen = (db: Sqlite.Database, body: string, person: Person): boolean => {
  const { territory } = surroundings(db)
  return territory.within(body, areaOf(territory, person.body))
}

export type FrozenPlace = { before?: number; after?: number; size?: number }
export type FrozenListed = { standings: Standing[]; older?: number; newer?: number }

/** Frozen returns of the reader's own area, newest first, a page of them. */
export function seenReturns(db: Sqlite.Database, person: Person, place: FrozenPlace = {}): FrozenListed {
  const { size = 50, ...edge } = place
  const frozen = plucked<string>(db, `SELECT DISTINCT body FROM ReturnEntry WHERE kind = 'frozen'`).all()
  const bodies = frozen.filter((body) => isSeen(db, body, person))
  const found = frozenAt(db, { bodies }, { ...edge, size })
  const [isBackwards, more] = [edge.after !== undefined, found.length > size]
  const shown = isBackwards ? found.slice(-size) : found.slice(0, size)
  return {
    standings: shown.flatMap(({ id }) => standingIn(db, id) ?? []),
    older: isBackwards || more ? shown.at(-1)?.seq : undefined,
    newer: (isBackwards ? more : edge.before !== undefined) ? shown[0]?.seq : undefined,
  }
}

/** For the page and for what is taken out of it. Refuses: not-found, also for what is outside the reader's area. */
export function seenReturn(db: Sqlite.Database, id: string, person: Person): Result<Standing> {
  const standing = standingIn(db, id)
  return standing && isSeen(db, standing.frozen.body.code, person) ? done(standing) : refuse('not-found')
}

export function frozenPage(db: Sqlite.Database, id: string, asker: Pick<Asker, 'person'> & Shelf): Result<FrozenPage> {
  const { person } = asker
  const seen = seenReturn(db, id, person)
  if (!seen.ok) return seen
  const rows = rowsOf(db, id)
  const [first] = rows
  if (!first) return refuse('not-found')
  const nameOf = (account: string) =>
    plucked<string>(db, 'SELECT name FROM Account WHERE id = ?').get(account) ?? account
  const said = rows.map((row) => {
    const { content } = entryOf(row)
    const reason = content.kind === 'frozen' ? '' : content.reason
    return { kind: content.kind, at: content.at, name: nameOf(content.by), reason }
  })
  const { hash, prevHash, signature, key } = first
  return done({ standing: seen.value, said, hash, prevHash, signature, key, ...checkedOf(db, id, asker, seen.value) })
}

function checkedOf(db: Sqlite.Database, id: string, asker: Pick<Asker, 'person'> & Shelf, standing: Standing) {
  const { person, ...shelf } = asker
  const found = verifyReturns(db, shelf, id)
  const sound: Sound = found.problems.length > 0 ? 'unsound' : found.unaided > 0 ? 'unaided' : 'sound'
  const { state, frozen } = standing
  const answers = may(person, 'approve-returns') && state !== 'withdrawn'
  return {
    sound,
    may: {
      approve: answers && state === 'frozen' && frozen.by !== person.account,
      publish: may(person, 'publish-figures') && isStanding(state) && state !== 'published',
      ...{ withdraw: answers, correct: answers },
    },
  }
}
