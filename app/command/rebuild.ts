import { textTable } from '#app/command/text-table'
import type { Verb } from '#app/command/verb'
import { rebuild as worked } from '#app/db/rebuild.server'

export const rebuild: Verb = {
  name: 'rebuild',
  about: 'Works everything kept ready out of the log anew and compares. Changes nothing unless told to repair.',
  flags: { repair: { type: 'boolean', about: 'replace what differs; the log itself is never touched' } },
  async run(given, counter) {
    const started = performance.now()
    const { differing, repaired, ...counts } = await worked(counter.database(), { repair: given['repair'] === true })
    const seconds = Math.round(performance.now() - started) / 1000
    const { events, postings, differences } = counts
    const head = `${events} events, ${postings} postings, ${differences} differences, ${seconds} s`
    const table = textTable(
      ['table', '>rows'],
      differing.map(({ table: name, rows }) => [name, String(rows)]),
    )
    const text = differences === 0 ? head : `${head}${repaired ? ', repaired' : ''}\n\n${table}`
    return { json: { events, postings, differences, seconds }, text, ok: differences === 0 || repaired }
  },
}
