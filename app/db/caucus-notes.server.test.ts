/** What one side said alone: read by its author, found by nobody. */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ownNotes, tearUpNote, writeNote } from '#app/db/caucus-notes.server'
import { countDisputes } from '#app/db/list.server'
import { rebuild } from '#app/db/rebuild.server'
import type { Person } from '#app/domain/people/permission'
import type { Role } from '#app/domain/people/role'
import { aDatabase } from '#test/database'
import { aMediation, settle, takes } from '#test/factories/county'
import { committeeOf, TOWN, VILLAGE } from '#test/factories/territory'

const NOW = '2026-03-02T02:00:00.000Z'
const person = (account: string, role: Role, body: string): Person => ({ account, name: account, role, body })
const author = person('author', 'mediator', committeeOf(VILLAGE))
const colleague = person('colleague', 'mediator', committeeOf(VILLAGE))
const SECRET = '底线是六千元，能分两次付'

async function aNote() {
  const database = await aDatabase()
  await settle(database)
  const { number, disputeId } = await aMediation(database, author, NOW)
  const as = (who: Person) => ({ database, person: who, today: '2026-03-02' })
  const said = { side: 'applicant' as const, text: SECRET }
  expect(await writeNote(as(author), { number, id: 'note-1', said, now: NOW })).toEqual({ ok: true })
  const read = async (who: Person) => {
    const found = await ownNotes(as(who), number, NOW)
    return found.ok ? found.value.notes.map(({ text }) => text) : found.refusal.code
  }
  const audited = () =>
    database.reader
      .prepare(`SELECT accountId, action, reason FROM AuditEntry WHERE action LIKE 'caucus%' ORDER BY id`)
      .all()
  return { database, number, disputeId, as, said, read, audited }
}

test('its author reads it, and each reading is written down', async () => {
  const { read, audited } = await aNote()
  expect(await read(author)).toEqual([SECRET])
  expect(await read(author)).toEqual([SECRET])
  const line = (action: string) => ({ accountId: 'author', action, reason: null })
  expect(audited()).toEqual([line('caucus-note-written'), line('caucus-notes-read'), line('caucus-notes-read')])
})

test('a colleague at the same desk sees none of it, others are turned away, and nothing is written down', async () => {
  const { read, audited } = await aNote()
  expect(await read(colleague)).toEqual([])
  expect(await read(person('author', 'intake-clerk', committeeOf(VILLAGE)))).toBe('not-allowed')
  expect(await read(person('author', 'auditor', TOWN))).toBe('not-allowed')
  expect(await read(person('stranger', 'mediator', committeeOf(TOWN)))).toBe('not-found')
  expect(audited()).toHaveLength(1)
})

test('not even its author reads it once the case has gone to another body', async () => {
  const { database, disputeId, read, as, said, number } = await aNote()
  await takes(database, author, disputeId, 'accept', NOW)
  await takes(database, author, disputeId, 'escalate', NOW, { to: committeeOf(TOWN) })
  expect(await read(author)).toBe('not-allowed')
  expect(await writeNote(as(author), { number, id: 'note-2', said, now: NOW })).toMatchObject({ ok: false })
})

test('a form sent twice keeps one note, and nobody writes over the note of another', async () => {
  const { as, number, said, read } = await aNote()
  await writeNote(as(author), { number, id: 'note-1', said, now: NOW })
  await writeNote(as(colleague), { number, id: 'note-1', said: { side: 'respondent', text: '别的' }, now: NOW })
  expect(await read(author)).toEqual([SECRET])
  expect(await read(colleague)).toEqual([])
})

test('torn up by its author alone, and that stays written down', async () => {
  const { as, number, read, audited } = await aNote()
  expect(await tearUpNote(as(colleague), number, 'note-1', NOW)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await tearUpNote(as(author), number, 'note-1', NOW)).toEqual({ ok: true })
  expect(await read(author)).toEqual([])
  expect(audited().at(-1)).toEqual({ accountId: 'author', action: 'caucus-note-deleted', reason: null })
})

test('its words are not in the files of the database, in the log, or in what a search finds', async () => {
  const { database } = await aNote()
  const folder = dirname(database.file)
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name))
    expect([name, bytes.includes('六千元'), bytes.includes('分两次付')]).toEqual([name, false, false])
  }
  const asker = { person: author, area: VILLAGE }
  for (const q of [SECRET, '六千元', '底线']) expect(countDisputes(database.reader, asker, { q }).count).toBe(0)
  expect(countDisputes(database.reader, asker, { q: '李秀兰' }).count).toBe(1)
})

test('making everything again from the log neither needs nor touches it', async () => {
  const { database, read } = await aNote()
  expect((await rebuild(database)).differences).toBe(0)
  expect(await read(author)).toEqual([SECRET])
})
