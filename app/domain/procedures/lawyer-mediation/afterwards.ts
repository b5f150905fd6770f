/**
 * The five ways an agreement goes on: the court's confirmation and the notary's deed are handed over; a payment order, an
 * award by agreement and a court's mediation statement are asked for elsewhere and only tracked, for the quarrel is over.
 * And after a failure: what nobody disputes, written down if both sides agree.
 */
import { z } from 'zod'
import { performed, visited } from '#app/domain/procedures/agreement'
import { caseNumber, note } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { desk, lawyer, pilot, type Steps } from '#app/domain/procedures/lawyer-mediation/stages'
import { onwardTo } from '#app/domain/procedures/onward'
import { articlesOf } from '#app/domain/law/statute'
import { say } from '#app/domain/words'

const notary = articlesOf('公证法', '2017-09-01')
const online = articlesOf('在线调解规则', '2021-12-30')

export const afterwards = {
  'send-for-confirmation': {
    name: say('送法院司法确认', 'Send for confirmation'),
    done: say('已转办司法确认', 'Sent for confirmation'),
    from: ['agreed'],
    by: desk,
    ...onwardTo('judicial-confirmation'),
    needs: ['two-parties'],
    source: pilot,
  },
  'send-to-notary': {
    name: say('转办赋强公证', 'Send to a notary'),
    done: say('已转办公证', 'Sent to a notary'),
    from: ['agreed'],
    by: desk,
    ...onwardTo('notarization'),
    needs: ['two-parties'],
    source: notary(37, 1),
  },
  'choose-way-on': {
    name: say('登记协议的其他转化方式', 'Record another way on'),
    done: say('协议已申请转化', 'Another way on asked for'),
    occasional: true,
    from: ['agreed'],
    by: desk,
    enter: z.object({
      'way-on': field.choice(say('转化方式', 'Way'), {
        'payment-order': say('申请支付令', 'Payment order'),
        award: say('申请仲裁裁决确认', 'Award by agreement'),
        'court-statement': say('法院出具民事调解书', 'Mediation statement of a court'),
      }),
      'case-number': caseNumber,
    }),
    marks: ['way-on-chosen'],
    states: { 'way-on-chosen': 'yes' },
    papers: [say('支付令申请书', 'Application for a payment order')],
    source: pilot,
  },
  'record-way-on': {
    name: say('登记转化结果', 'Record what came of it'),
    done: say('已登记转化结果', 'Result recorded'),
    from: ['agreed'],
    by: desk,
    when: { fact: 'way-on-chosen', is: 'yes' },
    enter: z.object({
      'way-on-result': field.choice(say('结果', 'Result'), {
        granted: say('已作出支付令、裁决书或者调解书', 'Granted'),
        refused: say('未获支持', 'Refused'),
        withdrawn: say('撤回', 'Withdrawn'),
      }),
      note,
    }),
    source: pilot,
  },
  'record-undisputed-facts': {
    name: say('记载无争议事实', 'Write down undisputed facts'),
    done: say('已记载无争议事实', 'Undisputed facts written down'),
    from: ['mediating', 'failed', 'terminated'],
    by: lawyer,
    enter: z.object({
      'facts-consent': field.choice(
        say('双方是否同意记载', 'Do both sides agree to it?'),
        { both: say('双方同意并签名', 'Both agree and sign') },
        {
          hint: say(
            '未经双方同意的不得记载；为达成协议作出的妥协不在此列。',
            'Without both it may not be done; what was conceded to reach an agreement is no part of it.',
          ),
        },
      ),
      'undisputed-facts': field.narrative(say('无争议事实', 'What nobody disputes')),
    }),
    needs: ['two-parties'],
    marks: ['facts-recorded'],
    papers: [say('无争议事实记载', 'Record of undisputed facts')],
    source: online(22),
  },
  'record-performance': {
    name: say('登记履行', 'Record performance'),
    done: say('已登记履行情况', 'Performance recorded'),
    from: ['agreed'],
    by: desk,
    enter: z.object(performed),
    marks: ['performance-recorded'],
    papers: [say('履行凭证', 'Proof of performance')],
    source: pilot,
  },
  'follow-up': {
    name: say('回访', 'Follow up'),
    done: say('已回访', 'Followed up'),
    from: ['agreed', 'failed', 'terminated'],
    by: desk,
    enter: z.object(visited),
    marks: ['followed-up'],
    source: pilot,
  },
  'refer-after-failure': {
    name: say('调解不成转其他程序', 'Another way after failure'),
    done: say('已转其他程序', 'Handed over'),
    from: ['failed', 'terminated'],
    by: desk,
    ...onwardTo(
      'people-mediation',
      'administrative-mediation',
      'arbitration',
      'labour-arbitration',
      'land-arbitration',
    ),
    papers: [say('纠纷移交单', 'Slip of handing over')],
    source: pilot,
  },
} as const satisfies Steps
