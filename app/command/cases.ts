import { askedOf, figureFlags } from '#app/command/asked'
import { textTable } from '#app/command/text-table'
import { needed, Wrong, type Verb } from '#app/command/verb'
import { titlesOf } from '#app/db/cases.server'
import { indicatorByKey } from '#app/domain/indicators'
import { partsOf } from '#app/domain/indicators/parts'
import { catalogue } from '#app/domain/procedures'

export const cases: Verb = {
  name: 'cases',
  about: 'The cases behind a figure: exactly as many as it counts; for a rate those of its numerator.',
  flags: {
    indicator: { type: 'string', value: 'KEY', about: 'the figure, by its key; `fq figures --variants` lists them' },
    denominator: { type: 'boolean', about: 'the cases a rate is divided by, instead of its numerator' },
    ...figureFlags,
  },
  run(given, counter) {
    const key = needed(given, 'indicator')
    const indicator = indicatorByKey(key)
    if (!indicator) throw new Wrong(`there is no indicator ${key}; fq figures lists them`)
    const database = counter.database()
    const { period, body, asOf } = askedOf(given, database, counter)
    const { numerator, denominator } = partsOf(indicator, period, catalogue)
    const parts = given['denominator'] === true ? denominator : numerator
    if (!parts) throw new Wrong(`${key} is no rate and has no denominator`)
    const found = titlesOf(
      database.reader,
      parts.map((part) => ({ part, body, asOf })),
    )
    const table = textTable(
      ['number', 'title'],
      found.map(({ number, title }) => [number, title]),
    )
    return { json: { count: found.length, cases: found }, text: `${found.length} cases\n\n${table}` }
  },
}
