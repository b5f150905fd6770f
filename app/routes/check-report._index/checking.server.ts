/** From the form of a report to what was found in it. Nothing of it is written down. */
import { surroundings } from '#app/db/surroundings.server'
import type { Checked } from '#app/domain/figures/claims/claim'
import { knownUpTo } from '#app/domain/figures/known'
import { isDay, type Day, type Instant } from '#app/domain/law/day'
import { areaOf } from '#app/domain/territory/area'
import type { Words } from '#app/domain/words'
import type { ActingVisit } from '#app/http/doorway.server'
import { refused } from '#app/http/refusal.server'

/** What was typed, to be shown again. */
export type Typed = { text: string; year: string; body: string; asOf: string }
export type Problem = 'both' | 'neither' | 'not-a-day' | 'not-a-choice'
export type CheckAnswer =
  | { ok: true; at: Instant; typed: Typed; year: number; checked: Checked; bodyName: Words }
  | {
      ok: false
      typed: Typed
      problems: Readonly<Record<string, Problem>>
      trouble?: { at: 'text' | 'file'; words: Words }
    }

type Asked = { typed: Typed; file?: Uint8Array; problems: Record<string, Problem> }

const typedIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replaceAll('\0', '') : ''
}

async function asked({ form }: ActingVisit): Promise<Asked> {
  const [year, body, asOf] = ['year', 'body', 'as-of'].map((name) => typedIn(form, name).trim())
  const typed = { text: typedIn(form, 'text'), year: year ?? '', body: body ?? '', asOf: asOf ?? '' }
  const sent = form.get('file')
  const file = sent instanceof File && sent.size > 0 ? new Uint8Array(await sent.arrayBuffer()) : undefined
  const problems: Record<string, Problem> = {}
  if (typed.text.trim() === '' && !file) problems['text'] = 'neither'
  if (typed.text.trim() !== '' && file) problems['file'] = 'both'
  if (typed.year !== '' && !/^20\d\d$/.test(typed.year)) problems['year'] = 'not-a-choice'
  if (typed.asOf !== '' && !isDay(typed.asOf)) problems['as-of'] = 'not-a-day'
  return { typed, file, problems }
}

/** Refuses a body outside the reader's area (not-allowed). */
export async function checking(visit: ActingVisit): Promise<CheckAnswer> {
  const { typed, file, problems } = await asked(visit)
  const { territory } = surroundings(visit.database.reader)
  const area = areaOf(territory, visit.person.body)
  const body = typed.body || area
  if (!territory.get(body)) problems['body'] = 'not-a-choice'
  else if (!territory.within(body, area)) throw refused({ code: 'not-allowed' })
  if (Object.keys(problems).length > 0) return { ok: false, typed, problems }
  const answer = await visit.context.checkReport({
    report: file ?? typed.text,
    ...{ body, today: visit.today, asOf: asOfOf(typed.asOf, visit.today) },
    year: typed.year === '' ? undefined : Number(typed.year),
  })
  if ('trouble' in answer)
    return { ok: false, typed, problems, trouble: { at: file ? 'file' : 'text', words: answer.trouble } }
  const bodyName = territory.get(body)?.name ?? { zh: body, en: body }
  return {
    ok: true,
    at: visit.now,
    typed: { ...typed, text: answer.text, body },
    year: answer.year,
    checked: answer.checked,
    bodyName,
  }
}

const asOfOf = (asOf: string, today: Day): Instant | undefined => knownUpTo(asOf === '' ? undefined : asOf, today)
