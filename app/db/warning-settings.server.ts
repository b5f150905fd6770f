/** From which numbers on something is a sign, as an administrator sets them: kept for this site, each change in the audit. */
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { WARNINGS, warningSettings } from '#app/db/watch.server'
import type { Instant } from '#app/domain/law/day'
import { warningSettingsSchema, type WarningSetting, type WarningSettings } from '#app/domain/warnings/settings'

/** From the next entry on. What changed stands in the audit as `peopleYellow 10→12`; the same again is no change. */
export const setWarnings = (database: Database, settings: WarningSettings, by: { by: string; now: Instant }) =>
  database.exclusively((db) => {
    const before = warningSettings(db)
    const keys = Object.keys(warningSettingsSchema.shape) as WarningSetting[]
    const changes = keys.filter((key) => before[key] !== settings[key])
    if (changes.length === 0) return
    prepared(db, `INSERT INTO Site (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value`).run(
      WARNINGS,
      JSON.stringify(settings),
    )
    const reason = changes.map((key) => `${key} ${before[key]}→${settings[key]}`).join('，')
    auditIn(db, { at: by.now, accountId: by.by, action: 'warnings-set', subject: WARNINGS, reason })
  })
