/** Which returns are drafted by themselves when their period has ended. A draft holds no figures and is never frozen by itself. */
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import type { Asker } from '#app/db/freeze.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { periodsOver } from '#app/domain/frozen/schedule'
import { dayOf, type Day, type Instant } from '#app/domain/law/day'
import type { Return, PeriodKind } from '#app/domain/returns/return'
import { areaOf } from '#app/domain/territory/area'

export type Scheduled = { id: string; form: string; body: string; every: PeriodKind; from: Day }
export type Draft = Omit<Scheduled, 'from'> & { from: Day; to: Day; madeAt: Instant }

const live = `SELECT id, form, body, every, "from" FROM ReturnSchedule WHERE endedAt IS NULL ORDER BY body, form, every`
export const schedule = (db: Sqlite.Database): Scheduled[] => prepared<Scheduled>(db, live).all()

const waiting = `SELECT id, form, body, every, "from", "to", madeAt FROM ReturnDraft WHERE frozen IS NULL ORDER BY "to", body, form`
/** What waits for a person's approval, oldest period first. */
export const drafts = (db: Sqlite.Database): Draft[] => prepared<Draft>(db, waiting).all()

export const draftOf = (db: Sqlite.Database, id: string): Draft | undefined => drafts(db).find((each) => each.id === id)

/** Refuses: return-form-unknown, unknown-body, not-allowed, invalid-entry (a kind of period the form does not have). */
export const putOnSchedule = (database: Database, wanted: Omit<Scheduled, 'id'>, asker: Asker) =>
  database.exclusively((db): Result<string> => {
    const form = asker.forms.find(({ key }) => key === wanted.form)
    if (!form) return refuse('return-form-unknown', { form: wanted.form })
    const { territory } = surroundings(db)
    if (!territory.get(wanted.body)) return refuse('unknown-body', undefined, { body: ['not-a-choice'] })
    const isOurs = asker.person.role === 'administrator' || isWithin(db, wanted.body, asker)
    if (!isOurs) return refuse('not-allowed')
    if (!form.every.includes(wanted.every)) return refuse('invalid-entry', undefined, { every: ['not-a-choice'] })
    const same = schedule(db).find(
      ({ form: key, body, every }) => key === wanted.form && body === wanted.body && every === wanted.every,
    )
    if (same) return done(same.id)
    const id = asker.newId()
    prepared(
      db,
      `INSERT INTO ReturnSchedule (id, form, body, every, "from", "by", at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ).run(id, wanted.form, wanted.body, wanted.every, wanted.from, asker.person.account, asker.now)
    return said(db, 'return-scheduled', { id, ...wanted }, asker)
  })

export const takeOffSchedule = (database: Database, id: string, asker: Asker) =>
  database.exclusively((db): Result<string> => {
    const found = schedule(db).find((each) => each.id === id)
    if (!found) return refuse('not-found')
    if (asker.person.role !== 'administrator' && !isWithin(db, found.body, asker)) return refuse('not-allowed')
    const { person, now } = asker
    prepared(db, `UPDATE ReturnSchedule SET endedAt = ?, endedBy = ? WHERE id = ?`).run(now, person.account, id)
    return said(db, 'return-unscheduled', found, asker)
  })

const isWithin = (db: Sqlite.Database, body: string, { person }: Asker): boolean => {
  const { territory } = surroundings(db)
  return territory.within(body, areaOf(territory, person.body))
}

function said(
  db: Sqlite.Database,
  action: 'return-scheduled' | 'return-unscheduled',
  { id, form, body, every }: Scheduled,
  { person, now }: Asker,
): Result<string> {
  auditIn(db, { at: now, accountId: person.account, action, subject: id, reason: `${form} ${body} ${every}` })
  return done(id)
}

/**
 * Makes the drafts whose period is over, of bodies that were there on its last day; a period that has its draft or stands
 * frozen gets none. Done again it makes nothing. Returns how many it made.
 */
export const draftDue = (
  database: Database,
  { now, newId, forms }: { now: Instant; newId: () => string; forms: readonly Return[] },
): Promise<number> =>
  database.exclusively((db) => {
    const { territory } = surroundings(db)
    const today = dayOf(now)
    let made = 0
    for (const { form, body, every, from } of schedule(db)) {
      if (!forms.some(({ key }) => key === form)) continue
      for (const period of periodsOver(every, from, today)) {
        if (!territory.get(body, period.to)) continue
        const row = { id: newId(), form, body, every, ...period, madeAt: now }
        made += prepared<unknown, typeof row>(db, insertDraft).run(row).changes
      }
    }
    return made
  })

const insertDraft = `INSERT INTO ReturnDraft (id, form, body, every, "from", "to", madeAt)
  SELECT @id, @form, @body, @every, @from, @to, @madeAt
  WHERE NOT EXISTS (SELECT 1 FROM ReturnDraft WHERE form = @form AND body = @body AND "from" = @from AND "to" = @to)
    AND NOT EXISTS (SELECT 1 FROM ReturnEntry f WHERE f.kind = 'frozen' AND f.form = @form AND f.body = @body AND f."from" = @from
      AND f."to" = @to AND NOT EXISTS (SELECT 1 FROM ReturnEntry w WHERE w."of" = f.id AND w.kind = 'withdrawn'))`
