/**
 * The ways a dispute may take from here: every procedure on the shelf, open or barred, why and under which article, how
 * much time the parties have, and what it costs. What the law says is read from the procedures' own data; what the house
 * says of all of them alike is said here. A warning bars nothing: it is for a person to judge.
 */
import { tradeFor } from '#app/domain/codes/trades'
import { isOpen, type Dispute, type Proceeding } from '#app/domain/dispute/dispute'
import { rulesOf } from '#app/domain/dispute/evolve'
import { unmetNeed } from '#app/domain/dispute/needs'
import { offersOf } from '#app/domain/dispute/offers'
import { standingNow } from '#app/domain/dispute/standing'
import { isSo, type Asking } from '#app/domain/dispute/way-if'
import { timesOf, type Said, type WayLeft } from '#app/domain/dispute/way-times'
import type { WorkCalendar } from '#app/domain/law/calendar'
import type { Day } from '#app/domain/law/day'
import { sourceWords, type LocalPractice, type Source } from '#app/domain/law/statute'
import { mayWith, type Person } from '#app/domain/people/permission'
import { holds, inVersion, versionOn, type Catalogue, type Procedure } from '#app/domain/procedures/procedure'
import type { Effect, WayReason } from '#app/domain/procedures/ways'
import { areaOf } from '#app/domain/territory/area'
import type { Territory } from '#app/domain/territory/territory'
import { say, type Words } from '#app/domain/words'

export type WayTold = { effect: Effect; words: Words; source: Words }

/** How this person takes it up: a step that hands over, or a beginning. */
type WayNext = { kind: 'step'; proceeding: string; step: string; name: Words } | { kind: 'begin' }

export type DisputeWay = {
  procedure: string
  name: Words
  open: boolean
  /** the dispute is in this procedure now */
  here: boolean
  reasons: WayTold[]
  left: WayLeft[]
  fee: { allowed: boolean; words?: Words; source?: Words }
  /** undefined where the person may not, or nobody may */
  next?: WayNext
}

type Desk = {
  catalogue: Catalogue
  today: Day
  calendar: WorkCalendar
  territory: Territory
  person?: Person
}

const house: LocalPractice = { local: say('登记工作规则', 'rules of the register') }

/** In the order of the shelf. */
export function waysFor(dispute: Dispute, desk: Desk): DisputeWay[] {
  const offered = nextSteps(dispute, desk)
  return [...desk.catalogue.values()].map((rules) => wayOf(dispute, rules, desk, offered))
}

function wayOf(dispute: Dispute, rules: Procedure, desk: Desk, offered: ReadonlyMap<string, WayNext>): DisputeWay {
  const asking: Asking = { ...desk, procedure: rules.key }
  const here = dispute.proceedings.some((each) => each.open && each.procedure === rules.key)
  const times = timesOf(dispute, rules.ways?.times ?? [], asking, desk)
  const said = [...ofLaw(dispute, rules, asking, desk.today), ...times.reasons, ...ofHouse(dispute, rules, desk, here)]
  const open = !here && said.every((each) => each.effect !== 'bars')
  const { allowed, words, ...rests } = rules.fee
  const source = rests.sourceIn?.[versionOn(rules, desk.today)?.key ?? ''] ?? rests.source
  return {
    ...{ procedure: rules.key, name: rules.name, open, here, left: times.left },
    reasons: said.map((each) => ({ ...each, source: sourceWords(each.source) })),
    fee: { allowed, words, source: source && sourceWords(source) },
    next: open ? (offered.get(rules.key) ?? beginning(dispute, rules, desk)) : undefined,
  }
}

/** What the procedure's own file says, under the version a proceeding begun today would have. */
function ofLaw(dispute: Dispute, rules: Procedure, asking: Asking, today: Day): Said[] {
  const version = versionOn(rules, today)?.key
  const reasons = rules.ways?.reasons ?? []
  return reasons
    .filter((each) => isSo(dispute, each.when, asking))
    .flatMap((each) => {
      const source = sourceOfReason(each, version)
      return source ? [{ effect: each.effect, words: each.words, source }] : []
    })
}

export const sourceOfReason = (reason: WayReason, version: string | undefined): Source | undefined =>
  'source' in reason ? reason.source : reason.sourceIn[version ?? '']

/** What holds of every procedure: one place at a time, a text in force, and the parties it takes. */
function ofHouse(dispute: Dispute, rules: Procedure, { catalogue, today, territory }: Desk, here: boolean): Said[] {
  const told = (effect: Effect, zh: string, en: string): Said => ({ effect, words: say(zh, en), source: house })
  if (here) return [told('opens', '正在本程序办理。', 'It is in this procedure now.')]
  const said: Said[] = []
  if (!versionOn(rules, today)) said.push(told('bars', '今天没有生效的文本。', 'No text of it is in force today.'))
  const { opening } = rules
  const handed = dispute.proceedings.some((each) => leadsTo(each, rules.key, catalogue))
  if (!opening.direct && !handed) said.push(told('bars', '只能由其他程序转入。', 'Only by hand-over from another.'))
  if (isOpen(dispute) && !handed)
    said.push(
      told(
        'bars',
        '一件纠纷同一时间只在一个程序办理：现程序这一步不能转入。请先办当前一步，或者办结后再启动。',
        'A dispute is in one procedure at a time: this one does not lead there now. Take its next step first, or begin once it is over.',
      ),
    )
  const suited = subCentreFor(dispute.category, rules, territory, today)
  if (suited)
    said.push(
      told('opens', `设有专业分中心：${suited.zh}。`, `A sub-centre was set up for such quarrels: ${suited.en}.`),
    )
  const unmet = unmetNeed(opening.needs, dispute.parties)
  if (unmet === 'needs-a-party') said.push(told('bars', '须先登记当事人。', 'A party must be entered first.'))
  else if (unmet) said.push(told('bars', '须先登记双方当事人。', 'Both sides must be entered first.'))
  if (!rules.afterwards && isSettled(dispute, catalogue))
    said.push(told('warns', '纠纷已经化解，再启动前先核实。', 'The dispute is settled: check before beginning anew.'))
  return said
}

/** The sub-centre of the trade of a dispute, where it may have this procedure. */
function subCentreFor(category: string, { opening }: Procedure, territory: Territory, today: Day): Words | undefined {
  const trade = tradeFor(category)
  const found = trade && territory.all(today).find((body) => body.trade === trade && opening.at.includes(body.kind))
  return found ? found.name : undefined
}

const isSettled = (dispute: Dispute, catalogue: Catalogue): boolean =>
  !isOpen(dispute) &&
  dispute.proceedings.some((each) => rulesOf(catalogue, each.procedure).outcomes[each.outcome ?? '']?.resolves === true)

/** Does a step of the open proceeding hand over to it, as it stands, whoever takes the step? */
function leadsTo(each: Proceeding, procedure: string, catalogue: Catalogue): boolean {
  if (!each.open) return false
  return Object.values(rulesOf(catalogue, each.procedure).steps).some(
    (step) =>
      step.handsOver?.includes(procedure) === true &&
      step.from.includes(each.stage) &&
      inVersion(step, each.version) &&
      holds(step.when, each.facts),
  )
}

/** The hand-overs this person is offered now, by where they lead; the first offered counts. */
function nextSteps(dispute: Dispute, { catalogue, territory, person }: Desk): ReadonlyMap<string, WayNext> {
  const found = new Map<string, WayNext>()
  if (!person) return found
  for (const offer of offersOf(dispute, person, areaOf(territory, person.body), catalogue)) {
    const { proceeding, step, name } = offer
    const from = dispute.proceedings.find((each) => each.id === proceeding)
    const to = from ? (rulesOf(catalogue, from.procedure).steps[step]?.handsOver ?? []) : []
    for (const key of to) if (!found.has(key)) found.set(key, { kind: 'step', proceeding, step, name })
  }
  return found
}

function beginning(dispute: Dispute, { opening }: Procedure, { territory, person }: Desk): WayNext | undefined {
  if (!person || isOpen(dispute) || !opening.direct || !opening.by.includes(person.role)) return undefined
  const may = mayWith(person, 'act', areaOf(territory, person.body), standingNow(dispute, undefined))
  return may ? { kind: 'begin' } : undefined
}
