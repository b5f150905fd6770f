import { json, redirect } from '@remix-run/node'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { loadNotice, previewNotice, type Moved, type Notice } from '#app/db/calendar.server'
import { readNotice, type WrongLine } from '#app/domain/law/notice'
import type { Words } from '#app/domain/words'
import type { ActingVisit } from '#app/http/doorway.server'
import { cleanText, parseForm } from '#app/http/form.server'
import { refused, type Values } from '#app/http/refusal.server'
import { withRule } from './rule-name'

const MOST_BYTES = 64 * 1024
/** How many of the dates that will move the check shows; the page after loading has them all. */
const SHOWN = 50

const noticeSchema = z.object({
  do: z.enum(['check', 'load', 'change']),
  year: z.coerce.number().int().min(2008).max(2100),
  title: z.string().min(1).max(120),
  lines: z.string().max(20_000).optional(),
  file: z.instanceof(File).optional(),
})

const invalid = (fields: Record<string, string[]>, values: Values) => refused({ code: 'invalid-entry', fields }, values)

/** What the page shows before the notice is loaded. */
export type Checked = {
  ok: true
  year: number
  title: string
  lines: string
  holidays: number
  makeUps: number
  moved: (Moved & { ruleName: Words })[]
  count: number
}
/** Lines that are not right: none is loaded. */
export type Wrong = { ok: 'wrong'; wrong: readonly WrongLine[]; values: Values }
/** Back to the form, with what was typed. */
export type Again = { ok: 'again'; values: Values }

/** Checks a notice, loads it, or goes back to change it. */
export async function takeNotice(visit: ActingVisit) {
  const parsed = parseForm(noticeSchema, visit.form)
  if (!parsed.ok) return invalid(parsed.fieldErrors, parsed.values)
  const { do: task, year, title } = parsed.value
  const lines = await textOf(parsed.value)
  const values = { year: String(year), title, lines: lines ?? '' }
  if (task === 'change') return json<Again>({ ok: 'again', values })
  if (lines === undefined) return invalid({ file: ['file-unreadable'] }, values)
  const read = readNotice(lines, year)
  if (!read.ok) return json<Wrong>({ ok: 'wrong', wrong: read.wrong, values }, { status: 422 })
  if (read.rows.length === 0) return invalid({ lines: ['empty-notice'] }, values)
  const notice = { year, title, rows: read.rows }
  return task === 'load' ? load(visit, notice) : check(visit, notice, lines)
}

async function check({ database }: ActingVisit, notice: Notice, lines: string) {
  const { moved } = await previewNotice(database, notice)
  const holidays = notice.rows.filter((row) => row.kind === 'holiday').length
  const makeUps = notice.rows.length - holidays
  const { year, title } = notice
  return json<Checked>({
    ok: true,
    year,
    title,
    lines,
    holidays,
    makeUps,
    moved: moved.slice(0, SHOWN).map(withRule),
    count: moved.length,
  })
}

async function load({ database, person, now }: ActingVisit, notice: Notice) {
  await loadNotice(database, notice, { by: person.account, now, newId: randomUUID })
  return redirect(`/admin/calendar?${new URLSearchParams({ loaded: now })}`)
}

/** The lines typed, or those of the file, read as UTF-8 or as GB 18030, which spreadsheets here write; undefined when neither fits. */
async function textOf({ lines = '', file }: { lines?: string; file?: File }): Promise<string | undefined> {
  if (file === undefined) return lines
  if (file.size > MOST_BYTES) return undefined
  const bytes = await file.arrayBuffer()
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      return cleanText(new TextDecoder(encoding, { fatal: true }).decode(bytes)) ?? undefined
    } catch {
      // not in this encoding
    }
  return undefined
}
