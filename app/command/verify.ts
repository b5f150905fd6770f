import { textTable } from '#app/command/text-table'
import type { Verb } from '#app/command/verb'
import { verify as checked } from '#app/db/verify.server'

export const verify: Verb = {
  name: 'verify',
  about: 'Checks the chain of the log, the ledger against the rollups, and that opening + new = closed + closing.',
  flags: {},
  run(_, counter) {
    const { ok, checks } = checked(counter.database().reader)
    const rows = checks.map((check) => [check.ok ? 'ok' : 'WRONG', check.name, check.detail])
    const told = checks.map(({ name, ok: sound, detail }) => ({ name, ok: sound, detail }))
    return { json: { ok, checks: told }, text: textTable(['', 'check', 'found'], rows), ok }
  },
}
