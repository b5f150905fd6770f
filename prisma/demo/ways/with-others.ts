/** Where others come in: who has a relation steps aside, a court or an organ has it already, another body takes part. */
import { addDays } from '#app/domain/law/day'
import type { Category } from '#app/domain/codes/categories'
import { mediatorOf } from '#prisma/demo/staff'
import { officeFor } from '#prisma/demo/offices'
import type { MediationRun, PlannedDispute } from '#prisma/demo/planned'
import { officeDay } from '#prisma/demo/shape'
import type { Beside } from './beside'
import { movesOf } from './moves'

type Drafted = Omit<PlannedDispute, 'ref'>

/** A mediation at a town's table that took some days and ended in an agreement. */
function longTalks({ runs, result }: Drafted): MediationRun | undefined {
  const run = runs.at(-1)
  if (result.kind !== 'resolved' || run?.procedure !== 'people-mediation' || run.level !== 'town') return undefined
  const accepted = run.steps.find(({ step }) => step === 'accept')?.on
  return run.body.endsWith('-mc') && accepted && addDays(accepted, 4) <= result.on ? run : undefined
}

const acceptedOn = ({ steps, openedOn }: MediationRun) => steps.find(({ step }) => step === 'accept')?.on ?? openedOn

const RELATIONS = {
  'near-relative': undefined,
  interest: undefined,
  'other-relation': '与一方当事人系多年同事，恐影响公正。',
} as const

/** A colleague of the committee says that there is a relation; who goes on records what the head decided. */
export const recused =
  (decision: string): Beside =>
  (chance, county, dispute) => {
    const run = longTalks(dispute)
    const colleague = county.desks.get(run?.body ?? '')?.find((login) => login !== run?.handler)
    if (!run || !colleague) return undefined
    const on = acceptedOn(run)
    const relation = chance.pick(Object.keys(RELATIONS) as (keyof typeof RELATIONS)[])
    const { opens, goes } = movesOf('recusal', colleague, 'people-mediation')
    const why = decision === 'recused' ? '情况属实，另行安排调解员。' : '经核实不影响公正调解，双方也无异议。'
    const decided = { decision, decider: 'committee-head', 'decided-why': why }
    return [
      opens('declare', on, { person: colleague, relation, account: RELATIONS[relation] }),
      goes('decide', officeDay(addDays(on, 1)), decided, run.handler),
    ]
  }

/** A colleague reads along for advice; mostly that ends with the case. */
export const letIn =
  (outcome: string): Beside =>
  (_, county, dispute) => {
    const run = longTalks(dispute)
    const colleague = county.desks.get(run?.body ?? '')?.find((login) => login !== run?.handler)
    if (!run || !colleague) return undefined
    const { opens, goes } = movesOf('access', run.handler, 'people-mediation')
    const grant = opens('grant', acceptedOn(run), { person: colleague, reason: '请其查阅材料，一起研究调解方案。' })
    return outcome === 'granted' ? [grant] : [grant, goes('withdraw', dispute.result.on, { reason: '案件已办结。' })]
  }

/** Told of the ways open to them, the parties chose the committee before it accepted the case. */
export const chose =
  (by: string): Beside =>
  (chance, _, dispute) => {
    const run = longTalks(dispute)
    if (!run) return undefined
    const told = chance.weighted({ oral: 85, written: 15 })
    const { opens } = movesOf('way-choice', run.handler, 'people-mediation')
    return [opens('choose', acceptedOn(run), { way: 'people-mediation', 'chosen-by': by, told })]
  }

/** The quarrel is with a court or an organ as well: judged by a person, and mostly gone on with. */
export const foundElsewhere =
  (decision: string): Beside =>
  (chance, _, dispute) => {
    const run = decision === 'go-on' ? longTalks(dispute) : refusedRun(dispute)
    if (!run) return undefined
    const on = decision === 'go-on' ? acceptedOn(run) : dispute.result.on
    const where = chance.weighted({ court: 40, police: 35, petition: 15, organ: 10 })
    const known = chance.weighted({ party: 60, paper: 25, asked: 15 })
    const { opens, goes } = movesOf('competing-claim', run.handler, 'people-mediation')
    const why = decision === 'go-on' ? WENT_ON[where] : '对方已先行受理且仍在办理，依法不再受理。'
    return [
      opens('report', on, { where, 'known-from': known, evidence: '已核对对方出具的受理材料。' }),
      goes('decide', on, { decision, 'decided-why': why }),
    ]
  }

const WENT_ON = {
  court: '当事人已向法院撤回起诉，愿意先行调解。',
  police: '派出所认为属民间纠纷，书面同意由调委会调解。',
  petition: '信访部门已转本会调解，不重复办理。',
  organ: '该机关告知不属于其职责，已退回材料。',
} as const

const refusedRun = ({ runs, result }: Drafted): MediationRun | undefined => {
  const run = runs.at(-1)
  return result.kind === 'refused' && run?.procedure === 'people-mediation' ? run : undefined
}

/** Who is asked to take part, by what the quarrel is about. */
const PARTNERS: Partial<Record<Category, (grid: string) => string>> = {
  traffic: officeFor.traffic,
  consumer: officeFor.market,
  'production-business': officeFor.market,
  environment: () => '320614-environment',
  medical: () => '320614-health',
  'housing-land': officeFor.town,
  expropriation: officeFor.town,
  contract: officeFor.lawyers,
}

export const jointly =
  (outcome: string): Beside =>
  (_, __, dispute) => {
    const [run, partner] = [longTalks(dispute), PARTNERS[dispute.category]]
    if (!run || !partner) return undefined
    const body = partner(dispute.place)
    const asked = acceptedOn(run)
    const [answered, done] = [officeDay(addDays(asked, 1)), dispute.result.on]
    const { opens, goes } = movesOf('joint-handling', run.handler, 'people-mediation')
    const theirs = mediatorOf(body, 1)
    const ask = opens('ask', asked, {
      body,
      task: '请派员参加调解，说明有关规定并协助核实情况。',
      'answer-by': addDays(asked, 3),
    })
    if (outcome === 'declined')
      return [ask, goes('decline', answered, { 'declined-why': '人员另有任务，可以书面提供意见。' }, theirs)]
    return [
      ask,
      goes('join', answered, {}, theirs),
      goes('contribute', answered, { contribution: '到场参加调解，讲解有关规定，提供核查情况。' }, theirs),
      goes('leave', done, { 'left-for': 'done' }),
    ]
  }
