import { existsSync, readFileSync, statSync } from 'node:fs'
import { askedOf, figureFlags, languageFlag, languageOf } from '#app/command/asked'
import { textTable } from '#app/command/text-table'
import { textOf, Wrong, type Counter, type Given, type Verb } from '#app/command/verb'
import { checkedReport } from '#app/db/report-check.server'
import { checkReport as checked } from '#app/domain/figures/claims/check'
import type { Checked } from '#app/domain/figures/claims/claim'
import { isArchive, MOST_DOCUMENT_BYTES, reportYear, trouble } from '#app/domain/figures/claims/report-text'
import { dayOf } from '#app/domain/law/day'
import { reportFile } from '#app/exchange/report-file.server'

const { year, 'as-of': asOf, body } = figureFlags

export const checkReport: Verb = {
  name: 'check-report',
  about:
    'Finds every statistical claim in the text of a report and judges it, against the rest of the report and the figures here.',
  operand: {
    name: 'file',
    value: 'FILE',
    about: 'the report: a Word document (.docx) or a text file, UTF-8 or GB18030',
  },
  flags: {
    year: { ...year, type: 'string', about: 'the year it is about; the one it names most when not said' },
    ...(asOf ? { 'as-of': asOf } : {}),
    ...(body ? { body } : {}),
    ...languageFlag,
  },
  async run(given, counter) {
    const say = languageOf(given)
    const file = textOf(given, 'file')
    if (!file) throw new Wrong('FILE is needed: the report to check')
    const { text, isDocument } = await textIn(file)
    const { claims, summary } = judged(text, given, counter)
    const rows = claims.map((claim) => ({ ...claim, evidence: say(claim.evidence) }))
    const shown = rows.map(({ kind, text, verdict, indicator, evidence }) => [
      kind,
      oneLine(text),
      verdict,
      indicator ?? '',
      evidence,
    ])
    const counts = Object.entries(summary.verdicts).map(([verdict, count]) => `${verdict} ${count}`)
    const head = `${summary.claims} claims: ${counts.join(', ')}`
    return {
      // The places of the claims are places in the text: of a document only we have it.
      json: { ...(isDocument ? { text } : {}), claims: rows, summary },
      text: `${head}\n\n${textTable(['kind', 'claim', 'verdict', 'indicator', 'evidence'], shown)}`,
    }
  },
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

async function textIn(path: string): Promise<{ text: string; isDocument: boolean }> {
  const file = statSync(path, { throwIfNoEntry: false })
  if (!file?.isFile()) throw new Wrong(`there is no file ${path}`)
  // What is too large is not read at all.
  const bytes = file.size > MOST_DOCUMENT_BYTES ? undefined : readFileSync(path)
  const read = bytes ? await reportFile(bytes) : trouble('too-large')
  if ('trouble' in read) throw new Wrong(`${path}: ${read.trouble.en}`)
  return { text: read.text, isDocument: bytes !== undefined && isArchive(bytes) }
}

/** Without a database a report can still be held against itself; with anything asked of one, there must be one. */
function judged(text: string, given: Given, counter: Counter): Checked {
  const asks = ['year', 'as-of', 'body'].some((name) => textOf(given, name) !== undefined)
  if (!existsSync(counter.file) && !asks) {
    counter.say('there is no database here: the report is judged by itself alone')
    return checked(text)
  }
  const database = counter.database()
  const year = textOf(given, 'year') ?? String(reportYear(text) ?? dayOf(counter.now()).slice(0, 4))
  const { period, body, asOf } = askedOf({ ...given, year }, database, counter)
  return checkedReport(database.reader, text, { body, year: Number(period.from.slice(0, 4)), asOf })
}
