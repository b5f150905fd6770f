/** What everybody is told, as files: JSON with a schema and a signature, and rows for a spreadsheet. */
import { z } from 'zod'
import { jsonText } from '#app/domain/hand-over/packed'
import { OPEN_DATA, openDataSchema, type OpenData, type PublicFigure } from '#app/domain/publishing/open-data'
import { csvOf, type Cell } from '#app/exchange/csv'

export const openFiles = ['returns.json', 'returns.csv', 'reconsiderations.json', 'reconsiderations.csv'] as const
export type OpenFile = (typeof openFiles)[number]
export const isOpenFile = (name: string): name is OpenFile => (openFiles as readonly string[]).includes(name)

/** The data under this name, and how it is called by type. */
export function openFile(name: OpenFile, data: OpenData): { text: string; type: string } {
  if (name.endsWith('.json')) return { type: 'application/json; charset=utf-8', text: jsonText(data) }
  return { type: 'text/csv; charset=utf-8', text: csvOf(data.kind === 'returns' ? returnRows(data) : resultRows(data)) }
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

type Of<K extends OpenData['kind']> = Extract<OpenData, { kind: K }>

function returnRows({ returns }: Of<'returns'>): Cell[][] {
  const heads = ['return', 'form', 'version', 'body', 'body_name', 'from', 'to', 'cell', 'no', 'name', 'kind']
  const rows = returns.flatMap(({ id, form, body, period, cells }) =>
    cells.map(({ key, no, name, kind, stated, corrected }) => [
      ...[id, form.key, form.version, body.code, body.name.zh, period.from, period.to, key, no, name.zh, kind],
      ...figureCells(stated),
      ...figureCells(corrected),
    ]),
  )
  return [[...heads, ...figureHeads(''), ...figureHeads('corrected_')], ...rows]
}

function resultRows({ results }: Of<'results'>): Cell[][] {
  const heads = ['result', 'day', 'body', 'title', 'matter', 'outcome', 'summary', 'published']
  const rows = results.map(({ id, day, body, title, matter, outcome, summary, publishedAt }) => [
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
