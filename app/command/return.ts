import { askedOf, figureFlags, languageFlag, languageOf } from '#app/command/asked'
import { textTable } from '#app/command/text-table'
import { textOf, Wrong, type Verb } from '#app/command/verb'
import { filledReturn } from '#app/db/returns.server'
import { periodsOf, periodOfPart } from '#app/domain/returns/periods'
import { returnByKey, returns } from '#app/domain/returns'
import type { Filled, Return } from '#app/domain/returns/return'
import { textOf as paragraphText } from '#app/domain/returns/sentences'

const { year, body, 'as-of': asOf } = figureFlags

export const returnVerb: Verb = {
  name: 'return',
  about: 'A return filled in: every column, its equations tried, and the sentences of a report.',
  operand: { name: 'key', value: 'KEY', about: `which: ${returns.map(({ key }) => key).join(', ')}` },
  flags: {
    ...(year ? { year } : {}),
    part: { type: 'string', value: 'PART', about: 'half-1, quarter-2, month-11; the whole year when not said' },
    ...(asOf ? { 'as-of': asOf } : {}),
    ...(body ? { body } : {}),
    ...languageFlag,
  },
  run(given, counter) {
    const form = returnByKey(textOf(given, 'key') ?? '')
    if (!form) throw new Wrong(`the returns are ${returns.map(({ key }) => key).join(', ')}`)
    const database = counter.database()
    const asked = askedOf(given, database, counter)
    const whole = Number(asked.period.from.slice(0, 4))
    const part = periodOfPart(form, whole, textOf(given, 'part') ?? '')
    if (!part) throw new Wrong(`--part of ${form.key} is one of ${partsSaid(form, whole)}`)
    const { period } = part
    const filled = filledReturn(database.reader, form, { ...asked, period, now: counter.now() })
    return answer(form, filled, languageOf(given))
  },
}

const partsSaid = (form: Return, whole: number): string =>
  periodsOf(form, whole)
    .map(({ part }) => part || 'none, for the whole year')
    .join(', ')

function answer(form: Return, filled: Filled, say: ReturnType<typeof languageOf>) {
  const cells = filled.cells.map((cell, i) => {
    const { no, name, group, kind, unverified } = form.cells[i] ?? {}
    const words = { group: group ? say(group) : null, unverified: unverified ? say(unverified) : null }
    return { ...cell, no, name: name ? say(name) : cell.key, kind, ...words }
  })
  const checks = filled.checks.map((check) => {
    const { name, inferred = false } = form.equations[check.equation] ?? {}
    return { ...check, name: name ? say(name) : '', inferred }
  })
  const language = say({ zh: 'zh', en: 'en' }) === 'en' ? 'en' : 'zh'
  const paragraphs = (form.paragraphs ?? []).map((each) => ({
    text: paragraphText(form, filled, each, language),
    notes: each.notes.map(say),
  }))
  const rows = cells.map(({ no = '', group, name, display }) => [no, [group, name].filter(Boolean).join(': '), display])
  const tried = checks.map(({ name, left, right, holds }) => `${holds ? 'ok  ' : 'NOT '} ${name}: ${left} / ${right}`)
  const head = `${say(form.name)}, ${filled.body}, ${filled.period.from} to ${filled.period.to}, as known at ${filled.asOf}`
  const parts = [
    head,
    ...paragraphs.map(({ text }) => text),
    textTable(['no', 'column', '>figure'], rows),
    tried.join('\n'),
  ]
  return {
    json: { ...filled, name: say(form.name), cells, checks, paragraphs },
    text: parts.filter(Boolean).join('\n\n'),
  }
}
