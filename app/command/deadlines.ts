import { existsSync } from 'node:fs'
import { languageFlag, languageOf } from '#app/command/asked'
import { textTable } from '#app/command/text-table'
import { needed, Wrong, type Counter, type Verb } from '#app/command/verb'
import { calendarSeed, publishedYears } from '#app/db/calendar-seed.server'
import { surroundings } from '#app/db/surroundings.server'
import { calendarOf, type WorkCalendar } from '#app/domain/law/calendar'
import { isDay } from '#app/domain/law/day'
import { dueOf } from '#app/domain/law/deadline'
import { ruleById } from '#app/domain/law/rules'
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

export const deadlines: Verb = {
  name: 'deadlines',
  about: 'When a period of law ends, by the version in force on the day it starts, with the counting day by day.',
  flags: {
    rule: { type: 'string', value: 'ID', about: 'the rule, such as rec.review' },
    on: { type: 'string', value: 'DAY', about: 'the day of the event that starts it, YYYY-MM-DD' },
    ...languageFlag,
  },
  run(given, counter) {
    const say = languageOf(given)
    const id = needed(given, 'rule')
    const rule = ruleById(id)
    if (!rule) throw new Wrong(`there is no rule ${id}`)
    const on = needed(given, 'on')
    if (!isDay(on)) throw new Wrong('--on is a day, YYYY-MM-DD')
    const counted = dueOf(rule, on, calendarOfSite(counter))
    if (!counted.ok) throw new Wrong(say(counted.words))
    const { due, provisional, source, proof } = counted.due
    const { law, article } = lawOf(source)
    const lines = proof.map(({ from, to, kind, words }) => ({ from, to, kind, ...words }))
    const shown = lines.map((line) => [line.from, line.to, line.kind, say(line)])
    const head = `${say(rule.name)}: ${due}${provisional ? ' (provisional)' : ''}, ${say(sourceWords(source))}`
    return {
      json: { due, provisional, law: say(law), article, proof: lines },
      text: `${head}\n\n${textTable(['from', 'to', 'kind', 'words'], shown)}`,
    }
  },
}
