/** What everybody is told, as files: JSON with a schema and a signature, and rows for a spreadsheet. */
import { z } from 'zod'
import type { Database } from '#app/db/connection.server'
import { publicReturns, signedPublicly } from '#app/db/public-returns.server'
import { publicResults } from '#app/db/publications.server'
import { surroundings } from '#app/db/surroundings.server'
import { jsonText } from '#app/domain/hand-over/packed'
import {
  licence,
  OPEN_DATA,
  openDataSchema,
  type OpenData,
  type OpenResult,
  type PublicFigure,
} from '#app/domain/publishing/open-data'
import { matterWords, outcomeWords } from '#app/domain/publishing/result'
import { SMALL_BELOW } from '#app/domain/publishing/suppress'
import { csvOf, type Cell } from '#app/exchange/csv'

/** Results in one file; the older ones are on their pages. */
const MOST_RESULTS = 5000

export const openFiles = ['returns.json', 'returns.csv', 'reconsiderations.json', 'reconsiderations.csv'] as const
export type OpenFile = (typeof openFiles)[number]
export const isOpenFile = (name: string): name is OpenFile => (openFiles as readonly string[]).includes(name)

/** The file of this name, and how it is called by type. */
export function openFile(database: Database, name: OpenFile): { text: string; type: string } {
  const isReturns = name.startsWith('returns')
  if (name.endsWith('.json'))
    return {
      type: 'application/json; charset=utf-8',
      text: jsonText(isReturns ? returnsData(database) : resultsData(database)),
    }
  return { type: 'text/csv; charset=utf-8', text: csvOf(isReturns ? returnRows(database) : resultRows(database)) }
}

const headOf = ({ reader }: Database) => {
  const { territory } = surroundings(reader)
  const site = territory.all().find(({ parent }) => parent === undefined)?.name.zh ?? ''
  return { schema: OPEN_DATA, site, licence, smallBelow: SMALL_BELOW }
}

function signed<T extends object>(content: T): T & { key: string; signature: string } {
  const { key, signature } = signedPublicly(content)
  return { ...content, key, signature }
}

const returnsData = (database: Database): OpenData =>
  openDataSchema.parse(signed({ kind: 'returns', ...headOf(database), returns: publicReturns(database.reader) }))

const resultsData = (database: Database): OpenData =>
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

const figureHeads = (prefix: string) =>
  ['value', 'numerator', 'denominator', 'status'].map((each) => `${prefix}${each}`)
const figureCells = (figure: PublicFigure | undefined): Cell[] =>
  figure
    ? [
        figure.value,
        figure.numerator,
        figure.denominator,
        figure.suppressed ? 'suppressed' : figure.value === null ? 'no-data' : '',
      ]
    : [null, null, null, '']

function returnRows({ reader }: Database): Cell[][] {
  const heads = ['return', 'form', 'version', 'body', 'body_name', 'from', 'to', 'cell', 'no', 'name', 'kind']
  const rows = publicReturns(reader).flatMap(({ id, form, body, period, cells }) =>
    cells.map(({ key, no, name, kind, stated, corrected }) => [
      ...[id, form.key, form.version, body.code, body.name.zh, period.from, period.to, key, no, name.zh, kind],
      ...figureCells(stated),
      ...figureCells(corrected),
    ]),
  )
  return [[...heads, ...figureHeads(''), ...figureHeads('corrected_')], ...rows]
}

function resultRows(database: Database): Cell[][] {
  const heads = ['result', 'day', 'body', 'title', 'matter', 'outcome', 'summary', 'published']
  const rows = resultsOf(database).map(({ id, day, body, title, matter, outcome, summary, publishedAt }) => [
    ...[id, day, body.zh, title, matter.zh, outcome.zh, summary, publishedAt],
  ])
  return [heads, ...rows]
}

let schema: string | undefined

/** JSON Schema (2020-12). */
export const openDataSchemaText = (): string =>
  (schema ??= jsonText({
    ...z.toJSONSchema(openDataSchema, { unrepresentable: 'any', reused: 'inline' }),
    $id: OPEN_DATA,
    title: '公开数据 Open data',
    description:
      'Returns an official published, and results of reconsiderations without the people in them. Amounts are in fen, rates in percent as printed. A figure with "suppressed" is withheld because it, or one it would give away, is a count below "smallBelow"; nought is told. The signature is Ed25519 by `key` over "fengqiao/open-data/1", LF, canonical JSON of everything but `key` and `signature`: keys in order, no spaces.',
  }))
