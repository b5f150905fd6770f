/**
 * Grid handling (网格处置): a quarrel found in the grid, checked, settled on the spot or passed up until somebody settles it.
 * Source: no statute; the county's working practice, with 人民调解法 art. 25 for the report to the police.
 * In: a report by a grid worker, a village cadre, a window. Out: settled; handed over to people's mediation or arbitration;
 * the police; or nothing to settle. A dispute settled in the grid counts once, at the grid.
 */
import { z } from 'zod'
import { arbitrationOpening } from '#app/domain/procedures/arbitration'
import { bodyTo, note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { procedure } from '#app/domain/procedures/procedure'
import { articlesOf } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import type { BodyKind } from '#app/domain/territory/body'
import { say } from '#app/domain/words'

const mediation = articlesOf('人民调解法', '2010-08-28')
const practice = { local: say('本地网格化工作惯例', 'local practice of grid work') }

const anyone: readonly Role[] = ['grid-worker', 'mediator', 'intake-clerk']
const desks: readonly Role[] = ['mediator', 'intake-clerk']
const places: readonly BodyKind[] = ['grid', 'village', 'community', 'town', 'street', 'committee', 'centre']

const risk = field.choice(say('风险等级', 'Risk'), {
  green: say('绿色：一般', 'Green: ordinary'),
  yellow: say('黄色：需要关注', 'Yellow: to be watched'),
  red: say('红色：可能激化', 'Red: may turn violent'),
})
const people = field.count(say('涉及人数', 'People involved'), { least: 1 }).optional()
const result = field.narrative(say('化解情况', 'How it was settled'))

export const gridHandling = procedure({
  key: 'grid-handling',
  name: say('网格处置', 'Grid handling'),
  about: say(
    '网格发现的纠纷，核实后就地化解；化解不了的逐级上报，或者转入人民调解、仲裁。',
    'A quarrel found in the grid is checked and settled on the spot; if that fails it goes up level by level, or on to mediation or arbitration.',
  ),
  family: 'civil',
  versions: [{ key: '2010', name: say('现行工作惯例', 'Present practice'), from: '2010-01-01', source: practice }],
  stages: {
    reported: { name: say('已上报待核实', 'Reported') },
    verified: { name: say('已核实', 'Verified') },
    submitted: { name: say('已上报待签收', 'Passed on, awaiting receipt') },
    'in-hand': { name: say('处置中', 'In hand') },
    settled: { name: say('已化解', 'Settled'), end: true },
    'handed-over': { name: say('已移交', 'Handed over'), end: true },
    closed: { name: say('已终结', 'Closed'), end: true },
  },
  outcomes: {
    settled: { name: say('就地化解', 'Settled'), resolves: true },
    'handed-over': { name: say('移交其他程序', 'Handed over to another procedure'), resolves: false },
    'to-police': { name: say('移交公安机关', 'Reported to the police'), resolves: false },
    'not-a-dispute': { name: say('不属于矛盾纠纷', 'Not a dispute'), resolves: false },
    withdrawn: { name: say('反映人撤回', 'Withdrawn'), resolves: false },
  },
  opening: {
    stage: 'reported',
    marks: ['received'],
    by: anyone,
    at: places,
    enter: z.object({ risk: risk.optional() }),
    direct: true,
  },
  steps: {
    verify: {
      name: say('核实', 'Verify'),
      done: say('已核实', 'Verified'),
      from: ['reported'],
      to: 'verified',
      by: anyone,
      enter: z.object({ risk, people, note }),
      firstMarks: ['accepted'],
      source: practice,
    },
    'settle-on-the-spot': {
      name: say('就地化解', 'Settle on the spot'),
      done: say('已就地化解', 'Settled on the spot'),
      from: ['reported', 'verified'],
      to: 'settled',
      by: anyone,
      enter: z.object({ result, people }),
      // Who settles it on the spot has seen that it is a quarrel: no second form for that.
      firstMarks: ['accepted'],
      outcome: 'settled',
      papers: [say('网格化解记录', 'Record of settlement in the grid')],
      source: practice,
    },
    escalate: {
      name: say('上报', 'Pass up'),
      done: say('已上报', 'Passed up'),
      from: ['verified', 'in-hand'],
      to: 'submitted',
      by: anyone,
      enter: z.object({
        to: field.body(say('上报到', 'Pass up to'), { kinds: places, levels: ['village', 'town', 'district'] }),
        reason: field.choice(say('上报原因', 'Why'), {
          'cannot-settle': say('本级化解不成', 'Could not be settled here'),
          'beyond-powers': say('超出本级职责', 'Beyond our powers'),
          'risk-rising': say('有激化风险', 'May get worse'),
          'parties-ask': say('当事人要求', 'The parties ask for it'),
        }),
        attempts: field.narrative(say('已做工作', 'What was tried')),
      }),
      moves: 'up',
      marks: ['submitted', 'passed-on'],
      clears: ['receipt'],
      papers: [say('纠纷上报单', 'Slip of passing up')],
      source: practice,
    },
    receive: {
      name: say('签收', 'Receive'),
      done: say('已签收', 'Received'),
      from: ['submitted'],
      to: 'in-hand',
      by: desks,
      enter: z.object({ note }),
      marks: ['receipt', 'taken'],
      clears: ['passed-on'],
      source: practice,
    },
    settle: {
      name: say('化解', 'Settle'),
      done: say('已化解', 'Settled'),
      from: ['in-hand'],
      to: 'settled',
      by: anyone,
      enter: z.object({ result, people }),
      outcome: 'settled',
      papers: [say('纠纷化解记录', 'Record of settlement')],
      source: practice,
    },
    return: {
      name: say('退回', 'Return'),
      done: say('已退回', 'Returned'),
      from: ['submitted', 'in-hand'],
      to: 'in-hand',
      by: desks,
      enter: z.object({
        to: field.body(say('退回到', 'Return to'), { kinds: places, levels: ['grid', 'village', 'town'] }),
        reason: reasonTold,
      }),
      moves: 'down',
      marks: ['receipt', 'taken'],
      clears: ['passed-on'],
      source: practice,
    },
    refer: {
      name: say('转入其他程序', 'Hand over'),
      done: say('已转入其他程序', 'Handed over'),
      from: ['verified', 'in-hand'],
      to: 'handed-over',
      by: anyone,
      enter: z.object({
        procedure: field.choice(say('转入程序', 'Procedure'), {
          'people-mediation': say('人民调解', "People's mediation"),
          arbitration: say('仲裁', 'Arbitration'),
        }),
        to: bodyTo({ kinds: ['committee', 'studio', 'sub-centre', 'commission'] }),
        note,
        'arbitration-agreement': arbitrationOpening.shape['arbitration-agreement'].optional(),
      }),
      outcome: 'handed-over',
      handsOver: ['people-mediation', 'arbitration'],
      papers: [say('纠纷移交单', 'Slip of handing over')],
      source: practice,
    },
    'report-to-police': {
      name: say('报告公安机关', 'Report to the police'),
      done: say('已报告公安机关', 'Reported to the police'),
      from: ['reported', 'verified', 'submitted', 'in-hand'],
      to: 'closed',
      by: anyone,
      enter: z.object({ danger: field.narrative(say('紧急情况', 'What is urgent')) }),
      outcome: 'to-police',
      source: mediation(25),
    },
    dismiss: {
      name: say('不属于矛盾纠纷', 'Not a dispute'),
      done: say('核实不属于矛盾纠纷', 'Found not to be a dispute'),
      from: ['reported', 'verified', 'in-hand'],
      to: 'closed',
      by: anyone,
      enter: z.object({ reason: reasonTold }),
      outcome: 'not-a-dispute',
      source: practice,
    },
    withdraw: {
      name: say('反映人撤回', 'Withdraw'),
      done: say('反映人已撤回', 'Withdrawn'),
      from: ['reported', 'verified', 'submitted', 'in-hand'],
      to: 'closed',
      by: anyone,
      enter: z.object({ note }),
      outcome: 'withdrawn',
      source: practice,
    },
    'follow-up': {
      name: say('回访', 'Follow up'),
      done: say('已回访', 'Followed up'),
      from: ['settled', 'closed'],
      by: anyone,
      enter: z.object({
        'follow-up': field.choice(say('回访情况', 'What was found'), {
          calm: say('稳定', 'Calm'),
          uneasy: say('有反复苗头', 'May flare up again'),
          broken: say('纠纷反复', 'Flared up again'),
        }),
        note,
      }),
      source: practice,
    },
    reopen: {
      name: say('重新处置', 'Reopen'),
      done: say('重新处置', 'Reopened'),
      from: ['settled', 'handed-over', 'closed'],
      to: 'in-hand',
      by: anyone,
      enter: z.object({ reason: reasonTold }),
      firstMarks: ['accepted'],
      marks: ['receipt', 'taken'],
      clears: ['passed-on'],
      reopens: true,
      source: practice,
    },
  },
  deadlines: [
    { rule: 'grid.verify', from: 'received', until: ['accepted', 'concluded'] },
    { rule: 'grid.receive', from: 'submitted', until: ['receipt', 'concluded'] },
    { rule: 'grid.handle', from: 'taken', until: ['passed-on', 'concluded'] },
  ],
  counts: { received: { mark: 'received' }, accepted: { mark: 'accepted' } },
  fee: { allowed: false, source: mediation(4) },
})
