/** What everybody is told, as one signed piece of data: returns, or results of reconsiderations. */
import type { Database } from '#app/db/connection.server'
import { publicReturns, signedPublicly } from '#app/db/public-returns.server'
import { publicResults } from '#app/db/publications.server'
import { surroundings } from '#app/db/surroundings.server'
import { licence, OPEN_DATA, openDataSchema, type OpenData, type OpenResult } from '#app/domain/publishing/open-data'
import { matterWords, outcomeWords } from '#app/domain/publishing/result'
import { SMALL_BELOW } from '#app/domain/publishing/suppress'

/** Results in one piece; the older ones are on their pages. */
const MOST_RESULTS = 5000

const headOf = ({ reader }: Database) => {
  const { territory } = surroundings(reader)
  const site = territory.all().find(({ parent }) => parent === undefined)?.name.zh ?? ''
  return { schema: OPEN_DATA, site, licence, smallBelow: SMALL_BELOW }
}

function signed<T extends object>(content: T): T & { key: string; signature: string } {
  const { key, signature } = signedPublicly(content)
  return { ...content, key, signature }
}

export const openReturns = (database: Database): OpenData =>
  openDataSchema.parse(signed({ kind: 'returns', ...headOf(database), returns: publicReturns(database.reader) }))

export const openResults = (database: Database): OpenData =>
  openDataSchema.parse(signed({ kind: 'results', ...headOf(database), results: resultsOf(database) }))

function resultsOf({ reader }: Database): OpenResult[] {
  const { territory } = surroundings(reader)
  return publicResults(reader, undefined, MOST_RESULTS).map(
    ({ id, title, summary, day, at, body, matter, outcome }) => ({
      ...{ id, title, summary, day, publishedAt: at, matter: matterWords(matter), outcome: outcomeWords(outcome) },
      body: territory.get(body, day)?.name ?? { zh: body, en: body },
    }),
  )
}
