/**
 * The rules that watch what comes through the door (domain/warnings), with what they must know from elsewhere: earlier
 * disputes of the same people, counted through indexes of numbers and names and never more than a few hundred rows of each.
 */
import type Sqlite from 'better-sqlite3'
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
  const widens = command.kind === 'register' || command.kind === 'add-party'
  const settings = warningSettings(db)
  const looked = watchWith((dispute) => earlierOf(db, dispute, { people, now, widens, settings }), settings)
  return (dispute, texts) => (widens || texts.length > 0 ? looked(dispute, texts) : [])
}

export const WARNINGS = 'warnings'

/** As an administrator set them; until then what a county may begin with. */
export function warningSettings(db: Sqlite.Database): WarningSettings {
  const text = plucked<string>(db, `SELECT value FROM Site WHERE key = ?`).get(WARNINGS)
  return text === undefined ? warningDefaults : warningSettingsSchema.parse(JSON.parse(text))
}

type Looking = Pick<Coming, 'people' | 'now'> & { widens: boolean; settings: WarningSettings }

/** Other disputes of the same people are looked for only when people come in: nothing else changes their number. */
function earlierOf(db: Sqlite.Database, dispute: Dispute, { people, now, widens, settings }: Looking): Earlier {
  const minors = people.filter(({ minor }) => minor).length + minorsOf(db, dispute)
  if (!widens) return { ...nothingEarlier, minors }
  const since = startOfDayInstant(addDays(dayOf(now), -settings.repeatDays))
  const known = [...people.map(knownBy), ...knownOf(db, dispute)]
  const times = new Map<string, number>()
  for (const person of known)
    for (const id of disputesWith(db, person, since)) if (id !== dispute.id) times.set(id, (times.get(id) ?? 0) + 1)
  const same = [...times].filter(([, count]) => count > 1).map(([id]) => id)
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

const MOST = 200

/** Each way through its own index. A name alone says little; two of them in one dispute say that it is the same quarrel. */
function disputesWith(db: Sqlite.Database, { identityHash, phoneHash, name }: Known, since: Instant): Set<string> {
  const by = (column: keyof Known, value: string | null) =>
    value === null
      ? []
      : plucked<string>(db, `SELECT disputeId FROM Party WHERE ${column} = ? AND at >= ? LIMIT ${MOST}`).all(
          value,
          since,
        )
  return new Set([...by('identityHash', identityHash), ...by('phoneHash', phoneHash), ...by('name', name)])
}

const fromPolice = (db: Sqlite.Database, ids: readonly string[]): number =>
  plucked<number>(
    db,
    `SELECT count(*) FROM json_each(?) j CROSS JOIN Dispute d ON d.id = j.value WHERE d.source = 'police'`,
  ).get(JSON.stringify(ids)) ?? 0
