/** From the application to the hearing, as the commission reports it. */
import { z } from 'zod'
import { bodyTo, caseNumber, note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { inBoth, rulesOfCommission, secretary, type Steps } from '#app/domain/procedures/arbitration/stages'
import { say } from '#app/domain/words'

export const course = {
  forward: {
    name: say('转交仲裁委', 'Pass to the commission'),
    done: say('已转交仲裁委', 'Passed to the commission'),
    from: ['received'],
    to: 'forwarded',
    by: secretary,
    enter: z.object({ note }),
    marks: ['forwarded'],
    papers: [say('仲裁申请书', 'Application for arbitration'), say('仲裁协议', 'Arbitration agreement')],
    ...inBoth(22, 33),
  },
  accept: {
    name: say('登记仲裁委受理', 'Record acceptance'),
    done: say('仲裁委已受理', 'Accepted by the commission'),
    from: ['received', 'forwarded'],
    to: 'accepted',
    by: secretary,
    enter: z.object({ 'case-number': caseNumber }),
    marks: ['accepted'],
    papers: [say('受理通知书', 'Notice of acceptance')],
    ...inBoth(24, 35),
  },
  refuse: {
    name: say('登记不予受理', 'Record refusal'),
    done: say('仲裁委不予受理', 'Not accepted by the commission'),
    from: ['received', 'forwarded'],
    to: 'not-accepted',
    by: secretary,
    enter: z.object({ reason: reasonTold }),
    outcome: 'not-accepted',
    papers: [say('不予受理通知书', 'Notice of refusal')],
    ...inBoth(24, 35),
  },
  'refer-to-mediation': {
    name: say('转人民调解', 'Hand over to mediation'),
    done: say('已转人民调解', 'Handed over to mediation'),
    from: ['received', 'forwarded'],
    to: 'handed-over',
    by: secretary,
    enter: z.object({ to: bodyTo({ kinds: ['committee', 'studio', 'sub-centre'] }), note }),
    outcome: 'handed-over',
    handsOver: ['people-mediation'],
    ...inBoth(4, 4),
  },
  'form-panel': {
    name: say('登记组庭', 'Record the panel'),
    done: say('已组成仲裁庭', 'Panel formed'),
    from: ['accepted'],
    to: 'formed',
    by: secretary,
    enter: z.object({
      panel: field.choice(say('仲裁庭', 'Panel'), {
        one: say('独任仲裁员', 'One arbitrator'),
        three: say('三名仲裁员', 'Three arbitrators'),
      }),
    }),
    marks: ['formed'],
    papers: [say('组庭通知', 'Notice of the panel')],
    ...inBoth(33, 44),
  },
  'hold-hearing': {
    name: say('登记开庭', 'Record a hearing'),
    done: say('已开庭', 'Hearing held'),
    from: ['formed', 'heard'],
    to: 'heard',
    by: secretary,
    enter: z.object({
      way: field.choice(say('审理方式', 'How'), {
        hearing: say('开庭', 'In a hearing'),
        papers: say('当事人协议不开庭，书面审理', 'On the papers, as the parties agreed'),
      }),
      note,
    }),
    marks: ['hearing'],
    papers: [say('开庭通知', 'Notice of hearing'), say('庭审笔录', 'Record of hearing')],
    ...inBoth(39, 51),
  },
  suspend: {
    name: say('登记中止', 'Record suspension'),
    done: say('仲裁程序中止', 'Suspended'),
    from: ['accepted', 'formed', 'heard'],
    to: 'suspended',
    by: secretary,
    enter: z.object({ reason: reasonTold }),
    suspends: true,
    source: rulesOfCommission,
  },
  resume: {
    name: say('登记恢复', 'Record resumption'),
    done: say('仲裁程序恢复', 'Resumed'),
    from: ['suspended'],
    to: 'resume',
    by: secretary,
    enter: z.object({ note }),
    source: rulesOfCommission,
  },
} as const satisfies Steps
