import { existsSync } from 'node:fs'
import { languageFlag, languageOf } from '#app/command/asked'
import { extenderWords, extensionsOf, lengtheningFlags, suspensionsOf } from '#app/command/lengthened'
import { textTable } from '#app/command/text-table'
import { needed, textOf, textsOf, Wrong, type Answer, type Counter, type Given, type Verb } from '#app/command/verb'
import { calendarSeed, publishedYears } from '#app/db/calendar-seed.server'
import { surroundings } from '#app/db/surroundings.server'
import { calendarOf, type WorkCalendar } from '#app/domain/law/calendar'
import { dayOf, isDay, type Day } from '#app/domain/law/day'
import { dueOf, versionOn, type DeadlineRule, type DueDate } from '#app/domain/law/deadline'
import { lengthWords } from '#app/domain/law/proof'
import { deadlineRules, ruleById } from '#app/domain/law/rules'
import { isCitation, sourceWords, statuteOf, statuteVersionOf, type Source } from '#app/domain/law/statute'
import type { Words } from '#app/domain/words'

/** The calendar of this site; where there is no database, or none loaded into it, the one that comes with the house. */
function calendarOfSite(counter: Counter): WorkCalendar {
  const kept = existsSync(counter.file) ? surroundings(counter.database().reader).calendar : undefined
  return kept && kept.publishedYears.size > 0 ? kept : calendarOf(calendarSeed(), publishedYears())
}

function lawOf(source: Source): { law: Words; article: number | null } {
  if (!isCitation(source)) return { law: sourceWords(source), article: null }
  const { title } = statuteOf(source.law)
  const label = statuteVersionOf(source)?.label
  const law = label ? { zh: `${title.zh}（${label.zh}）`, en: `${title.en} (${label.en})` } : title
  return { law, article: source.article }
}

type Say = (words: Words) => string

function dayGiven(text: string): Day {
  if (!isDay(text)) throw new Wrong('--on is a day, YYYY-MM-DD')
  return text
}

/** Every rule as it reads on a day; one that no version covers then has no length. */
function listOf(on: Day, say: Say): Answer {
  const found = deadlineRules.map((rule) => ({ rule, version: versionOn(rule, on) }))
  const rules = found.map(({ rule, version }) => {
    const source = version ? lawOf(version.source) : undefined
    const { length = null, unit = null } = version ?? {}
    const [law, article] = [source ? say(source.law) : null, source?.article ?? null]
    return { rule: rule.id, name: say(rule.name), length, unit, law, article }
  })
  const rows = found.map(({ rule, version }) => {
    if (!version) return [rule.id, say(rule.name), '—', '—']
    return [rule.id, say(rule.name), say(lengthWords(version.length, version.unit)), say(sourceWords(version.source))]
  })
  return { json: { on, rules }, text: textTable(['rule', 'name', 'length', 'source'], rows) }
}

/** What the counting cannot settle: that a lawyer has to look, and that somebody has to approve. */
function notesOf({ version }: DueDate, extended: boolean, say: Say): string {
  const notes = [version.unverified, extended && version.extend ? extenderWords(version.extend) : undefined]
  return notes.flatMap((words) => (words ? [`\n${say(words)}`] : [])).join('')
}

function dueDateOf(rule: DeadlineRule, given: Given, counter: Counter, say: Say): Answer {
  const on = dayGiven(needed(given, 'on'))
  const version = versionOn(rule, on)
  const suspensions = suspensionsOf(given)
  const extensions = version ? extensionsOf(given, version, say) : []
  const counted = dueOf(rule, on, calendarOfSite(counter), { suspensions, extensions })
  if (!counted.ok) throw new Wrong(say(counted.words))
  const { due, provisional, source, proof } = counted.due
  const { law, article } = lawOf(source)
  const lines = proof.map(({ from, to, kind, words }) => ({ from, to, kind, ...words }))
  const shown = lines.map((line) => [line.from, line.to, line.kind, say(line)])
  const head = `${say(rule.name)}: ${due}${provisional ? ' (provisional)' : ''}, ${say(sourceWords(source))}`
  const notes = notesOf(counted.due, extensions.length > 0, say)
  return {
    json: { due, provisional, law: say(law), article, proof: lines },
    text: `${head}${notes}\n\n${textTable(['from', 'to', 'kind', 'words'], shown)}`,
  }
}

export const deadlines: Verb = {
  name: 'deadlines',
  about:
    'When a period of law ends, with the counting day by day; without a rule, the list of rules and their lengths.',
  flags: {
    rule: { type: 'string', value: 'ID', about: 'the rule, such as rec.review; every rule is listed when not said' },
    on: {
      type: 'string',
      value: 'DAY',
      about:
        'the day of the event that starts it, YYYY-MM-DD, which picks the version; for the list today when not said',
    },
    ...lengtheningFlags,
    ...languageFlag,
  },
  run(given, counter) {
    const say = languageOf(given)
    const id = textOf(given, 'rule')
    if (id === undefined) {
      const astray = ['suspend', 'extend'].find((name) => textsOf(given, name).length > 0)
      if (astray) throw new Wrong(`--${astray} needs --rule`)
      return listOf(dayGiven(textOf(given, 'on') ?? dayOf(counter.now())), say)
    }
    const rule = ruleById(id)
    if (!rule) throw new Wrong(`there is no rule ${id}`)
    return dueDateOf(rule, given, counter, say)
  },
}
