import { askedOf, figureFlags, languageFlag, languageOf } from '#app/command/asked'
import { textTable } from '#app/command/text-table'
import { textOf, wholeNumber, Wrong, type Given, type Verb } from '#app/command/verb'
import { figuresOf } from '#app/db/figures.server'
import { isRounding, MOST_DECIMALS, roundings, type Printing } from '#app/domain/figures/ratio'
import { indicators } from '#app/domain/indicators'
import { variantsOf } from '#app/domain/indicators/indicator'
import type { Figure } from '#app/domain/indicators/compute'
import { catalogue } from '#app/domain/procedures'

export function printingOf(given: Given): Partial<Printing> {
  const rounding = textOf(given, 'rounding')
  if (rounding !== undefined && !isRounding(rounding)) throw new Wrong(`--rounding is one of ${roundings.join(', ')}`)
  const decimals = wholeNumber(given, 'decimals', 0, MOST_DECIMALS)
  return { ...(rounding === undefined ? {} : { rounding }), ...(decimals === undefined ? {} : { decimals }) }
}

/** As published: an amount in yuan. Whole fen below 2^53 divide without loss of a fen. */
export const published = (figure: Figure, n: number | null): number | null =>
  figure.kind === 'amount' && n !== null ? n / 100 : n

export const figures: Verb = {
  name: 'figures',
  about: 'The figures of a period: value, numerator and denominator (amounts in yuan), as printed, and the definition.',
  flags: {
    ...figureFlags,
    rounding: { type: 'string', value: roundings.join('|'), about: 'how rates are rounded, instead of their own way' },
    decimals: { type: 'string', value: 'N', about: 'digits of rates after the point, instead of their own' },
    variants: { type: 'boolean', about: 'also each figure as others define it, by its key INDICATOR/VARIANT' },
    ...languageFlag,
  },
  run(given, counter) {
    const printing = printingOf(given)
    const say = languageOf(given)
    const database = counter.database()
    const { period, body, asOf, asOfDay } = askedOf(given, database, counter)
    const asked = given['variants'] === true ? indicators.flatMap((each) => [each, ...variantsOf(each)]) : indicators
    const found = figuresOf(database.reader, { indicators: asked, period, catalogue, printing, body, asOf })
    const rows = found.map((figure, i) => ({
      key: figure.key,
      name: say(asked[i]?.name ?? { zh: figure.key, en: figure.key }),
      value: published(figure, figure.value),
      numerator: published(figure, figure.numerator),
      denominator: figure.denominator,
      display: figure.display,
      definition: say(asked[i]?.definition ?? { zh: '', en: '' }),
    }))
    const shown = rows.map(({ key, name, display, numerator, denominator }) => [
      key,
      name,
      display,
      denominator === null ? '' : `${numerator} / ${denominator}`,
    ])
    const head = `${body}, ${period.from} to ${period.to}, as known on ${asOfDay}`
    return {
      json: { period, asOf: asOfDay, indicators: rows },
      text: `${head}\n\n${textTable(['key', 'name', '>figure', '>n / d'], shown)}`,
    }
  },
}
