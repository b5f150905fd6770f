/** How an adjudication ends, and the ways against it: reconsideration and suit, by version of the law. */
import { z } from 'zod'
import {
  handlers,
  law2017,
  law2023,
  litigation,
  opinion,
  type Steps,
} from '#app/domain/procedures/administrative-adjudication/stages'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { terms } from '#app/domain/procedures/agreement'
import { bodyTo, documentNumber, note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { litigationOpening } from '#app/domain/procedures/litigation-response/stages'
import { onwardTo } from '#app/domain/procedures/onward'
import { say } from '#app/domain/words'

const open = ['accepted', 'served', 'mediating', 'deciding', 'suspended'] as const
const against = {
  name: say('转行政复议', 'To reconsideration'),
  done: say('当事人申请行政复议', 'Reconsideration applied for'),
  from: ['adjudicated'],
  by: handlers,
  enter: z.object({
    to: bodyTo({ kinds: ['bureau', 'government'] }),
    ...administrativeReconsideration.opening.enter.shape,
  }),
  handsOver: ['administrative-reconsideration'],
} as const

export const endings = {
  refuse: {
    name: say('不予受理', 'Do not accept'),
    done: say('不予受理', 'Not accepted'),
    from: ['applied'],
    to: 'refused',
    by: handlers,
    enter: z.object({
      'refused-for': field.choice(say('原因', 'Why'), {
        'no-power': say('没有裁决职权依据', 'No law grants the power'),
        'court-has-it': say('法院已受理', 'A court has accepted it'),
        arbitration: say('有仲裁协议或者已申请仲裁', 'There is an arbitration'),
        'no-interest': say('没有直接利害关系', 'No direct interest'),
        other: say('其他', 'Other'),
      }),
      note,
    }),
    marks: ['answered'],
    outcome: 'refused',
    papers: [say('不予受理通知书', 'Notice of refusal')],
    source: opinion,
  },
  mediate: {
    name: say('达成调解协议', 'Record the agreement'),
    done: say('调解达成协议', 'Mediated'),
    from: ['mediating', 'deciding'],
    to: 'mediated',
    by: handlers,
    enter: z.object({ terms, 'document-number': documentNumber }),
    needs: ['two-parties'],
    outcome: 'mediated',
    papers: [say('行政调解书', 'Mediation statement')],
    source: opinion,
  },
  adjudicate: {
    name: say('作出裁决', 'Adjudicate'),
    done: say('已作出行政裁决', 'Adjudicated'),
    from: ['deciding'],
    to: 'adjudicated',
    by: handlers,
    enter: z.object({
      decision: field.choice(say('裁决结果', 'Decision'), {
        adjudicated: say('支持全部或者部分请求', 'Upheld in whole or in part'),
        rejected: say('驳回裁决请求', 'Claim rejected'),
      }),
      'remedies-told': field.choice(say('救济途径告知', 'Were the remedies told?'), {
        yes: say('已在裁决书中写明', 'Written in the decision'),
      }),
      'document-number': documentNumber,
      note,
    }),
    marks: ['adjudicated'],
    outcome: { field: 'decision', is: { adjudicated: 'adjudicated', rejected: 'rejected' } },
    papers: [say('行政裁决书', 'Decision of adjudication')],
    source: opinion,
  },
  terminate: {
    name: say('终止', 'Terminate'),
    done: say('裁决程序终止', 'Terminated'),
    from: open,
    to: 'terminated',
    by: handlers,
    enter: z.object({
      'terminated-for': field.choice(say('终止原因', 'Why'), {
        court: say('法院已受理', 'A court has accepted it'),
        ended: say('一方死亡或者终止，无人承受', 'Death or end, nobody takes over'),
        'no-power': say('受理后发现没有职权', 'No power, as was found later'),
        other: say('其他', 'Other'),
      }),
      note,
    }),
    outcome: 'terminated',
    papers: [say('终止通知书', 'Notice of termination')],
    source: opinion,
  },
  withdraw: {
    name: say('撤回申请', 'Withdraw'),
    done: say('申请已撤回', 'Withdrawn'),
    from: ['applied', ...open],
    to: 'withdrawn',
    by: handlers,
    enter: z.object({ note }),
    outcome: 'withdrawn',
    source: opinion,
  },
  'refer-to-mediation': {
    name: say('转人民调解', 'Hand over to mediation'),
    done: say('已转人民调解', 'Handed over to mediation'),
    from: ['applied', 'accepted', 'served', 'mediating'],
    to: 'handed-over',
    by: handlers,
    ...onwardTo('people-mediation'),
    outcome: 'handed-over',
    papers: [say('纠纷移交单', 'Slip of handing over')],
    source: opinion,
  },
  'serve-decision': {
    name: say('送达裁决书', 'Serve the decision'),
    done: say('裁决书已送达', 'Decision served'),
    from: ['adjudicated', 'mediated'],
    by: handlers,
    enter: z.object({ note }),
    marks: ['decision-served'],
    papers: [say('送达回证', 'Proof of service')],
    source: opinion,
  },
  // To 2023 a decision on natural resources goes to reconsideration first (art. 30), any other to arbitration or court (art. 8).
  'reconsider-land': {
    ...against,
    versions: ['2017'],
    when: { fact: 'adjudication-field', is: 'land' },
    source: law2017(30, 1),
  },
  // Since 2024 only what an organ mediates is left out (art. 12); that what it adjudicates is not is an inference from the words.
  reconsider: { ...against, versions: ['2023'], source: law2023(12) },
  'answer-suit': {
    name: say('登记被诉', 'Record a suit'),
    done: say('当事人提起诉讼，转入应诉', 'Sued, now being answered'),
    from: ['adjudicated', 'refused'],
    by: handlers,
    enter: z.object({ to: bodyTo({ kinds: ['bureau', 'government'] }), ...litigationOpening.shape }),
    marks: ['sued'],
    handsOver: ['litigation-response'],
    source: litigation(61, 1),
  },
  reopen: {
    name: say('重新审理', 'Try again'),
    done: say('重新审理', 'Tried again'),
    from: ['adjudicated', 'mediated', 'terminated'],
    to: 'mediating',
    by: handlers,
    enter: z.object({
      'reopened-for': field.choice(say('原因', 'Why'), {
        annulled: say('裁决被撤销，责令重作', 'The decision was annulled, to be made again'),
        'went-back': say('调解书生效前反悔', 'A party went back on the mediation before it took effect'),
        other: say('其他', 'Other'),
      }),
      note,
    }),
    reopens: true,
    source: opinion,
  },
  'apply-again': {
    name: say('重新申请', 'Apply again'),
    done: say('重新申请', 'Applied again'),
    from: ['refused', 'withdrawn', 'handed-over'],
    to: 'applied',
    by: handlers,
    enter: z.object({ reason: reasonTold }),
    reopens: true,
    source: opinion,
  },
} as const satisfies Steps
