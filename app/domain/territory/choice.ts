/** Which bodies a person may choose from, nearest first. */
import { tradeWords } from '#app/domain/codes/trades'
import type { Day } from '#app/domain/law/day'
import type { Words } from '#app/domain/words'
import type { Body, BodyKind } from './body'
import type { Level } from './level'
import type { Territory } from './territory'

/** What is asked of a body: of one of these kinds, at one of these levels. Nothing asked: any. */
export type AskedBodies = { readonly kinds?: readonly BodyKind[]; readonly levels?: readonly Level[] }

/** `trade`: the kind of quarrels it was set up for. */
export type BodyOption = {
  readonly code: string
  readonly name: Words
  readonly above?: Words
  readonly trade?: Words
}

/**
 * `whole`: the options are all there are; else they are only the nearest, and the rest is found by searching.
 * `unstaffed`: at none of them is anybody who could take the case over yet.
 */
export type BodyChoice = {
  readonly options: readonly BodyOption[]
  readonly whole: boolean
  readonly unstaffed?: true
}

/** By the name of the field that asks. */
export type BodyChoices = Readonly<Record<string, BodyChoice>>

/** More than these are searched, not listed. */
const LONGEST_LIST = 60
const MOST_FOUND = 20

/** Asked when, and of whom: what is near to this body comes first. */
export type Asking = { readonly on: Day; readonly near: string }

/** The bodies to choose from on that day. */
export function bodyChoiceOf(territory: Territory, asked: AskedBodies, asking: Asking): BodyChoice {
  const suitable = suiting(territory, asked, asking.on)
  const nearest = nearestFirst(territory, suitable, asking)
  return {
    options: nearest.slice(0, LONGEST_LIST).map((body) => optionOf(territory, body, asking.on)),
    whole: suitable.length <= LONGEST_LIST,
  }
}

/** The bodies whose name in either language holds the text, or whose code begins with it. */
export function foundBodies(territory: Territory, asked: AskedBodies, asking: Asking, text: string): BodyOption[] {
  const wanted = text.normalize('NFKC').trim().toLowerCase()
  if (wanted === '') return []
  const found = suiting(territory, asked, asking.on).filter(
    ({ name, code }) => name.zh.includes(wanted) || name.en.toLowerCase().includes(wanted) || code.startsWith(wanted),
  )
  return nearestFirst(territory, found, asking)
    .slice(0, MOST_FOUND)
    .map((body) => optionOf(territory, body, asking.on))
}

/** One body as an option; undefined when there is none of that code on the day. */
export function bodyOption(territory: Territory, code: string, on: Day): BodyOption | undefined {
  const body = territory.get(code, on)
  return body && optionOf(territory, body, on)
}

const suiting = (territory: Territory, { kinds, levels }: AskedBodies, on: Day): Body[] =>
  territory.all(on).filter((body) => (kinds?.includes(body.kind) ?? true) && (levels?.includes(body.level) ?? true))

export function optionOf(territory: Territory, { code, name, parent, trade }: Body, on: Day): BodyOption {
  const above = parent === undefined ? undefined : territory.get(parent, on)
  return { code, name, ...(above ? { above: above.name } : {}), ...(trade ? { trade: tradeWords[trade] } : {}) }
}

/** Those that share most of the line upwards with `near` come first; among equals the order of codes stays. */
function nearestFirst(territory: Territory, bodies: readonly Body[], { on, near }: Asking): Body[] {
  const line = new Set(territory.ancestors(near, on).map((body) => body.code))
  const shared = (body: Body) => territory.ancestors(body.code, on).filter(({ code }) => line.has(code)).length
  return bodies
    .map((body) => ({ body, nearness: shared(body) }))
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ body }) => body)
}
