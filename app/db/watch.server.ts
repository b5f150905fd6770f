/**
 * The rules that watch what comes through the door (domain/warnings), with what they must know from elsewhere: earlier
 * disputes of the same people, counted through indexes of numbers and names and never more than a few hundred rows of each.
 */
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import { blindIndex } from '#app/db/key-file.server'
import type { Asked } from '#app/db/perform.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import type { Dispute } from '#app/domain/dispute/dispute'
import type { Watch } from '#app/domain/dispute/watch'
import { addDays, dayOf, startOfDayInstant, type Instant } from '#app/domain/law/day'
import { normaliseNumber } from '#app/domain/people/identity'
import type { NewParty } from '#app/domain/people/party'
import { normalisePhone } from '#app/domain/people/phone'
import type { Threads } from '#app/domain/threads/thread'
import { warningDefaults, warningSettingsSchema, type WarningSettings } from '#app/domain/warnings/settings'
import { nothingEarlier, type Earlier } from '#app/domain/warnings/warning'
import { watchedThreads, watchWith } from '#app/domain/warnings/watch'

/** Who stands in it, as far as another dispute can be known to be of the same people. */
type Known = { identityHash: string | null; phoneHash: string | null; name: string }

type Coming = { asked: Asked; people: readonly NewParty[]; now: Instant; threads: Threads }

/** Undefined where there is nothing to watch: people answering an alert do not raise the next by their words. */
export function watchIn(db: Sqlite.Database, { asked, people, now, threads }: Coming): Watch | undefined {
  const { command } = asked
  if (watchedThreads.some((key) => !threads.has(key))) return undefined
  if (command.kind === 'thread' && watchedThreads.includes(command.thread)) return undefined
  return (dispute, texts) => {
    if (!widening.has(command.kind) && texts.length === 0) return []
    try {
      const settings = warningSettings(db)
      const looking = { people, now, command: command.kind, settings }
      return watchWith((each) => earlierOf(db, each, looking), settings)(dispute, texts)
    } catch (error) {
      if (isOfStore(error)) throw error
      // What a person entered is not lost because a rule is at fault: it goes on unwatched, and the audit says so.
      auditIn(db, { at: now, accountId: null, action: 'warnings-failed', subject: WARNINGS, disputeId: dispute.id })
      return []
    }
  }
}

/** A store that cannot be read is no fault of a rule. */
const isOfStore = (error: unknown): boolean => error instanceof Error && error.name === 'SqliteError'

/** What brings people in. */
const widening: ReadonlySet<string> = new Set(['register', 'add-party'])

export const WARNINGS = 'warnings'

/** As an administrator set them; until then what a county may begin with. */
export function warningSettings(db: Sqlite.Database): WarningSettings {
  const text = plucked<string>(db, `SELECT value FROM Site WHERE key = ?`).get(WARNINGS)
  return text === undefined ? warningDefaults : warningSettingsSchema.parse(JSON.parse(text))
}

type Looking = Pick<Coming, 'people' | 'now'> & { command: string; settings: WarningSettings }

/** Other disputes of the same people are looked for only when people come in: nothing else changes their number. */
function earlierOf(db: Sqlite.Database, dispute: Dispute, { people, now, command, settings }: Looking): Earlier {
  const isNew = command === 'register'
  const minors = people.filter(({ minor }) => minor).length + (isNew ? 0 : minorsOf(db, dispute))
  const known = widening.has(command) ? [...people.map(knownBy), ...(isNew ? [] : knownOf(db, dispute))] : []
  // One person alone may have many quarrels with many: only two of them together say that it is the same.
  if (known.length < 2) return { ...nothingEarlier, minors }
  const same = disputesOf(db, known, startOfDayInstant(addDays(dayOf(now), -settings.repeatDays))).filter(
    (id) => id !== dispute.id,
  )
  return { minors, sameParties: same.length, policeCalls: same.length === 0 ? 0 : fromPolice(db, same) }
}

const knownBy = ({ identity, phone, name }: NewParty): Known => ({
  identityHash: identity === undefined ? null : blindIndex('identity', normaliseNumber(identity)),
  phoneHash: phone === undefined ? null : blindIndex('phone', normalisePhone(phone)),
  name,
})

const knownOf = (db: Sqlite.Database, { id }: Dispute): Known[] =>
  prepared<Known>(db, `SELECT identityHash, phoneHash, name FROM Party WHERE disputeId = ?`).all(id)

const minorsOf = (db: Sqlite.Database, { id }: Dispute): number =>
  plucked<number>(db, `SELECT count(*) FROM Party WHERE disputeId = ? AND minor = 1`).get(id) ?? 0

const columns = ['identityHash', 'phoneHash', 'name'] as const
/** So many rows at most by each column, so that a name everybody has makes nobody wait. */
const MOST = 400

/** The disputes since then in which at least two of these people stand; each column through its own index. */
function disputesOf(db: Sqlite.Database, known: readonly Known[], since: Instant): string[] {
  const persons = new Map<string, Set<number>>()
  for (const column of columns) {
    const values = known.map((each) => each[column])
    if (values.every((value) => value === null)) continue
    const rows = prepared<{ person: number; id: string }>(
      db,
      `SELECT j.key AS person, p.disputeId AS id FROM json_each(?) j CROSS JOIN Party p INDEXED BY Party_${column}_idx
       ON p.${column} = j.value WHERE p.at >= ? LIMIT ${MOST}`,
    ).all(JSON.stringify(values), since)
    for (const { person, id } of rows) persons.set(id, (persons.get(id) ?? new Set()).add(person))
  }
  return [...persons].filter(([, found]) => found.size > 1).map(([id]) => id)
}

const fromPolice = (db: Sqlite.Database, ids: readonly string[]): number =>
  plucked<number>(
    db,
    `SELECT count(*) FROM json_each(?) j CROSS JOIN Dispute d ON d.id = j.value WHERE d.source = 'police'`,
  ).get(JSON.stringify(ids)) ?? 0
