/** The ways a mediation ends. */
import { z } from 'zod'
import { agreedLater, agreedTerms, performBy, waysTold } from '#app/domain/procedures/agreement'
import { arbitrationOpening } from '#app/domain/procedures/arbitration/stages'
import { bodyTo, note } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { onwardTo } from '#app/domain/procedures/onward'
import { prevented, sayHowMany } from '#app/domain/procedures/people-mediation/prevented'
import { law, type Steps } from '#app/domain/procedures/people-mediation/stages'
import { say } from '#app/domain/words'

export const toArbitration = z.object({
  to: bodyTo({ kinds: ['commission'] }),
  ...arbitrationOpening.shape,
  note,
})

/** The ways beside commercial arbitration, which has a step of its own because it needs an agreement. */
export const otherWays = onwardTo(
  'administrative-mediation',
  'lawyer-mediation',
  'administrative-adjudication',
  'labour-arbitration',
  'land-arbitration',
)

export const endings = {
  refuse: {
    name: say('不予受理', 'Do not accept'),
    done: say('不予受理', 'Not accepted'),
    from: ['applied'],
    to: 'refused',
    by: ['mediator', 'intake-clerk'],
    enter: z.object({
      'refused-for': field.choice(say('原因', 'Why'), {
        'a-party-refuses': say('一方明确拒绝调解', 'A party refuses mediation'),
        'court-has-it': say('法院已受理', 'A court has accepted it'),
        'other-organ-has-it': say('公安或者其他行政机关已受理', 'The police or another organ has accepted it'),
        reserved: say('法律规定由专门机关管辖', 'Reserved by law to a special organ'),
        other: say('其他', 'Other'),
      }),
      note,
    }),
    outcome: 'refused',
    papers: ['mediation-refusal'],
    source: law(17),
  },
  agree: {
    name: say('达成协议', 'Record the agreement'),
    done: say('达成调解协议', 'Agreement reached'),
    from: ['mediating'],
    to: 'agreed',
    by: ['mediator'],
    enter: z.object({
      'agreement-form': field.choice(
        say('协议形式', 'Form'),
        { written: say('调解协议书', 'In writing'), oral: say('口头协议', 'Orally') },
        {
          hint: say(
            '书面的自各方签名、盖章或按指印，调解员签名并加盖调委会印章之日起生效；口头的自达成之日起生效。',
            'In writing it takes effect when all parties, the mediator and the seal are on it; orally when it is reached.',
          ),
        },
      ),
      ...agreedTerms,
      'perform-by': performBy(
        say(
          '分期的填最后一期。要到期提醒的，办完后用“登记协议条款”登记，每期一条。',
          'Of the last instalment. To be reminded, record each instalment as a term afterwards.',
        ),
      ).optional(),
      confirmation: field.yesNo(say('双方是否要申请司法确认', 'Will the parties ask a court to confirm it?')),
      ...prevented,
    }),
    ...agreedLater,
    needsField: [...agreedLater.needsField, sayHowMany],
    marks: ['agreed'],
    outcome: 'agreement',
    needs: ['two-parties'],
    papers: ['mediation-agreement', 'mediation-oral-agreement'],
    source: law(28),
  },
  fail: {
    name: say('调解不成', 'Record failure'),
    done: say('调解不成', 'No agreement'),
    from: ['mediating', 'suspended'],
    to: 'failed',
    by: ['mediator'],
    enter: z.object({ told: waysTold, note }),
    outcome: 'failed',
    papers: ['mediation-ended'],
    source: law(26),
  },
  terminate: {
    name: say('应要求终止', 'Terminate on request'),
    done: say('应当事人要求终止', 'Terminated on request'),
    from: ['accepted', 'mediating', 'suspended', 'moved-up'],
    to: 'terminated',
    by: ['mediator', 'intake-clerk'],
    enter: z.object({
      'asked-by': field.choice(say('由谁提出', 'Asked for by'), {
        applicant: say('申请人', 'Applicant'),
        respondent: say('被申请人', 'Other side'),
        both: say('双方', 'Both'),
      }),
      told: waysTold,
      note,
    }),
    outcome: 'terminated',
    papers: ['mediation-ended'],
    source: law(23),
  },
  withdraw: {
    name: say('撤回申请', 'Withdraw'),
    done: say('申请已撤回', 'Withdrawn'),
    from: ['applied', 'accepted', 'mediating', 'suspended', 'moved-up'],
    to: 'withdrawn',
    by: ['mediator', 'intake-clerk'],
    enter: z.object({ note }),
    outcome: 'withdrawn',
    source: law(23),
  },
  'refer-to-arbitration': {
    name: say('转仲裁', 'Hand over to arbitration'),
    done: say('已转仲裁', 'Handed over to arbitration'),
    from: ['applied', 'accepted', 'mediating', 'suspended'],
    to: 'handed-over',
    by: ['mediator', 'intake-clerk'],
    enter: toArbitration,
    outcome: 'handed-over',
    handsOver: ['arbitration'],
    papers: [say('纠纷移交单', 'Slip of handing over')],
    source: law(26),
  },
  'refer-on': {
    name: say('转入其他程序', 'Hand over'),
    done: say('已转入其他程序', 'Handed over'),
    from: ['applied', 'accepted', 'mediating', 'suspended'],
    to: 'handed-over',
    by: ['mediator', 'intake-clerk'],
    ...otherWays,
    outcome: 'handed-over',
    papers: [say('纠纷移交单', 'Slip of handing over')],
    source: law(26),
  },
} as const satisfies Steps
