import { askedOf, figureFlags } from '#app/command/asked'
import { needed, wholeNumber, Wrong, type Verb } from '#app/command/verb'
import { drawnFrom, populationOf } from '#app/db/samples.server'
import { MOST_DRAWN, seedSchema } from '#app/domain/sample/draw'

export const sample: Verb = {
  name: 'sample',
  about: 'Draws a call-back sample of the resolved cases: the same seed always draws the same numbers. Keeps nothing.',
  flags: {
    seed: { type: 'string', value: 'SEED', about: 'a number published elsewhere: 4 to 40 letters and digits' },
    size: { type: 'string', value: 'N', about: `how many to draw, up to ${MOST_DRAWN}` },
    ...figureFlags,
  },
  run(given, counter) {
    const seed = needed(given, 'seed')
    if (!seedSchema.safeParse(seed).success) throw new Wrong('--seed is 4 to 40 letters, digits, points and hyphens')
    needed(given, 'size')
    const size = wholeNumber(given, 'size', 1, MOST_DRAWN) ?? 1
    const database = counter.database()
    const { period, body, asOf, asOfDay } = askedOf(given, database, counter)
    const population = populationOf(database.reader, { body, period, asOf })
    const numbers = drawnFrom(population, { seed, size })
    const about = { population: population.numbers.length, digest: population.digest }
    return {
      json: { seed, body, period, asOf: asOfDay, ...about, numbers },
      text: [`${numbers.length} of ${about.population}, ${about.digest}`, '', ...numbers].join('\n'),
    }
  },
}
