/** The other ways out of the grid, and the way back in. */
import { z } from 'zod'
import { note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { anyone, mediation, practice, type Steps } from '#app/domain/procedures/grid-handling/stages'
import { onwardTo } from '#app/domain/procedures/onward'
import { say } from '#app/domain/words'

export const endings = {
  refer: {
    name: say('转入其他程序', 'Hand over'),
    done: say('已转入其他程序', 'Handed over'),
    from: ['verified', 'in-hand'],
    to: 'handed-over',
    by: anyone,
    ...onwardTo(
      'people-mediation',
      'arbitration',
      'administrative-mediation',
      'lawyer-mediation',
      'administrative-adjudication',
      'labour-arbitration',
      'land-arbitration',
    ),
    outcome: 'handed-over',
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
} as const satisfies Steps
