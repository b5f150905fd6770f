/** What follows the end: performance, a visit, the court or a notary for an agreement, another way after a failure. */
import { z } from 'zod'
import { byVariant, handlers, measures, type Steps } from '#app/domain/procedures/administrative-mediation/stages'
import { performed, visited } from '#app/domain/procedures/agreement'
import { onwardTo } from '#app/domain/procedures/onward'
import { articlesOf } from '#app/domain/law/statute'
import { say } from '#app/domain/words'

const notary = articlesOf('公证法', '2017-09-01')
const confirmable = {
  local: say(
    '法院对行政机关主持达成的协议是否办理司法确认，依据待核实',
    'whether a court confirms what an organ mediated is to be checked',
  ),
}

export const afterwards = {
  'record-performance': {
    name: say('登记履行', 'Record performance'),
    done: say('已登记履行情况', 'Performance recorded'),
    from: ['agreed'],
    by: handlers,
    enter: z.object(performed),
    marks: ['performance-recorded'],
    papers: [say('履行凭证', 'Proof of performance')],
    source: measures,
  },
  'follow-up': {
    name: say('回访', 'Follow up'),
    done: say('已回访', 'Followed up'),
    from: ['agreed', 'failed', 'terminated'],
    by: handlers,
    enter: z.object(visited),
    marks: ['followed-up'],
    papers: [say('回访记录', 'Record of the visit')],
    source: measures,
  },
  'send-for-confirmation': {
    name: say('送法院司法确认', 'Send for confirmation'),
    done: say('已转办司法确认', 'Sent for confirmation'),
    from: ['agreed'],
    by: handlers,
    ...onwardTo('judicial-confirmation'),
    needs: ['two-parties'],
    source: confirmable,
  },
  'send-to-notary': {
    name: say('转办赋强公证', 'Send to a notary'),
    done: say('已转办公证', 'Sent to a notary'),
    from: ['agreed'],
    by: handlers,
    ...onwardTo('notarization'),
    needs: ['two-parties'],
    source: notary(37, 1),
  },
  'refer-after-failure': {
    name: say('调解不成转其他程序', 'Another way after failure'),
    done: say('已转其他程序', 'Handed over'),
    from: ['failed', 'terminated'],
    by: handlers,
    ...onwardTo(
      'people-mediation',
      'lawyer-mediation',
      'administrative-adjudication',
      'labour-arbitration',
      'land-arbitration',
    ),
    papers: [say('纠纷移交单', 'Slip of handing over')],
    source: byVariant(43, 86),
  },
} as const satisfies Steps
