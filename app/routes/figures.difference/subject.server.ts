/** What a difference is of: a figure's numerator or denominator, or a number of a table. */
import { partsWithin } from '#app/db/figures.server'
import { figureAddress, addressOf, type More } from '#app/domain/figures/query'
import { indicatorByKey } from '#app/domain/indicators'
import type { Part } from '#app/domain/indicators/parts'
import { measureByKey } from '#app/domain/measures'
import { catalogue } from '#app/domain/procedures'
import type { Words } from '#app/domain/words'
import type { FiguresAsked } from '#app/http/figures-asked.server'
import { partsOf, selectedOf } from '#app/routes/figures.cases/selection'

export type Subject = {
  parts: readonly Part[]
  /** null: a stock, which the page names */
  name: Words | null
  definition: Words | null
  /** quantities are added up, not lines: fen, or people */
  adds: 'fen' | 'people' | null
  /** what keeps the address about it */
  keep: More
  /** the page of the number, under other conditions */
  page: (more: More) => string
}

const ofTable = ['measure', 'stock', 'level', 'outcome'] as const

/** What an address says of the number, besides the conditions of every page of figures. */
export const ofNumber = ['indicator', 'of', ...ofTable] as const

const names = ['indicator', 'measure', 'stock'] as const

/** Does the address name any number at all? */
export const namesOne = (params: URLSearchParams): boolean => names.some((name) => params.get(name))

/** Undefined where the address names no number that there is. */
export function subjectOf(params: URLSearchParams, asked: FiguresAsked): Subject | undefined {
  return params.get('indicator') ? figureSubject(params, asked) : tableSubject(params, asked)
}

function figureSubject(params: URLSearchParams, { period, scope, query }: FiguresAsked): Subject | undefined {
  const key = params.get('indicator') ?? ''
  const indicator = indicatorByKey(key)
  if (!indicator) return undefined
  const procedures = scope.asked === '' ? undefined : scope.procedures
  const { numerator, denominator } = partsWithin(indicator, { period, catalogue, procedures })
  const isBelow = params.get('of') === 'denominator' && denominator !== undefined
  const of = isBelow ? 'denominator' : ''
  const { kind, name, definition } = indicator
  return {
    parts: isBelow ? denominator : numerator,
    ...{ name, definition, adds: kind === 'amount' ? 'fen' : kind === 'sum' ? 'people' : null },
    keep: { indicator: key, of },
    page: (more) => figureAddress(key, query, { of, ...more }),
  }
}

function tableSubject(params: URLSearchParams, { period, scope, query }: FiguresAsked): Subject | undefined {
  const selected = selectedOf(params)
  if (!selected) return undefined
  const measure = 'measure' in selected.what ? measureByKey(selected.what.measure) : undefined
  const keep = Object.fromEntries(ofTable.map((name) => [name, params.get(name) ?? '']))
  return {
    parts: partsOf(selected, scope.procedures, period),
    ...{ name: measure?.name ?? null, definition: measure?.definition ?? null },
    adds: measure?.unit === 'fen' || measure?.unit === 'people' ? measure.unit : null,
    keep,
    page: (more) => addressOf('/figures/cases', query, { ...keep, ...more }),
  }
}
