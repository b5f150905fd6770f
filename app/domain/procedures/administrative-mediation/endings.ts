/** The ways an administrative mediation ends. */
import { z } from 'zod'
import { agreementForm } from '#app/domain/procedures/administrative-mediation/counts'
import { byVariant, handlers, measures, type Steps } from '#app/domain/procedures/administrative-mediation/stages'
import { agreedLater, agreedTerms, waysTold } from '#app/domain/procedures/agreement'
import { note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { onwardTo } from '#app/domain/procedures/onward'
import { say } from '#app/domain/words'

const open = ['accepted', 'mediating', 'suspended', 'appraisal'] as const

export const endings = {
  refuse: {
    name: say('不予受理', 'Do not accept'),
    done: say('不予受理', 'Not accepted'),
    from: ['applied'],
    to: 'refused',
    by: handlers,
    enter: z.object({
      'refused-for': field.choice(say('原因', 'Why'), {
        'a-party-refuses': say('一方不同意调解', 'A party does not agree'),
        'court-has-it': say('法院已受理', 'A court has accepted it'),
        'committee-has-it': say('人民调解委员会已受理', "A people's mediation committee has accepted it"),
        late: say('超过申请期限', 'Too late'),
        'not-our-power': say('不属于行政调解范围', 'Not open to administrative mediation'),
        other: say('其他', 'Other'),
      }),
      note,
    }),
    marks: ['answered'],
    outcome: 'refused',
    papers: [say('不予受理通知书', 'Notice of refusal')],
    source: byVariant(40, 86),
  },
  transfer: {
    name: say('移送有权机关', 'Pass on to the right organ'),
    done: say('已移送有权机关', 'Passed on to the right organ'),
    from: ['applied'],
    to: 'transferred',
    by: handlers,
    enter: z.object({ organ: field.text(say('有权机关', 'The right organ')), note }),
    marks: ['answered', 'passed-on'],
    outcome: 'transferred',
    papers: [say('移送函', 'Letter of passing on')],
    source: measures,
  },
  agree: {
    name: say('达成协议', 'Record the agreement'),
    done: say('达成行政调解协议', 'Agreement reached'),
    from: ['mediating'],
    to: 'agreed',
    by: handlers,
    enter: z.object({ 'agreement-form': agreementForm, ...agreedTerms }),
    ...agreedLater,
    needs: ['two-parties'],
    marks: ['agreed'],
    outcome: 'agreement',
    papers: [
      say('行政调解协议书', 'Agreement of administrative mediation'),
      say('道路交通事故损害赔偿调解书', 'Mediation statement on a road accident'),
    ],
    source: byVariant(41, 93),
  },
  fail: {
    name: say('调解不成', 'Record failure'),
    done: say('调解不成', 'No agreement'),
    from: ['mediating', 'suspended', 'appraisal'],
    to: 'failed',
    by: handlers,
    enter: z.object({
      'failed-for': field.choice(say('情形', 'How'), {
        disagreement: say('未能达成协议', 'They could not agree'),
        expired: say('超过调解期限，视为调解不成', 'Time is up: it counts as failed'),
      }),
      told: waysTold,
      note,
    }),
    outcome: 'failed',
    papers: [say('调解终结书', 'Notice of the end of mediation')],
    source: byVariant(40, 93),
  },
  terminate: {
    name: say('终止调解', 'Terminate'),
    done: say('已终止调解', 'Terminated'),
    from: open,
    to: 'terminated',
    by: handlers,
    enter: z.object({
      'terminated-for': field.choice(say('终止原因', 'Why'), {
        sued: say('一方提起诉讼并已受理', 'A party has sued'),
        committee: say('人民调解委员会已受理', "A people's mediation committee has accepted it"),
        absent: say('一方无正当理由不参加', 'A party stays away without reason'),
        left: say('一方退出调解', 'A party has left'),
        other: say('其他', 'Other'),
      }),
      told: waysTold,
      note,
    }),
    outcome: 'terminated',
    papers: [say('调解终结书', 'Notice of the end of mediation')],
    source: byVariant(40, 94),
  },
  withdraw: {
    name: say('撤回申请', 'Withdraw'),
    done: say('申请已撤回', 'Withdrawn'),
    from: ['applied', ...open],
    to: 'withdrawn',
    by: handlers,
    enter: z.object({ note }),
    outcome: 'withdrawn',
    source: measures,
  },
  'refer-on': {
    name: say('转入其他程序', 'Hand over'),
    done: say('已转入其他程序', 'Handed over'),
    from: ['applied', ...open],
    to: 'handed-over',
    by: handlers,
    ...onwardTo(
      'people-mediation',
      'lawyer-mediation',
      'administrative-adjudication',
      'labour-arbitration',
      'land-arbitration',
    ),
    outcome: 'handed-over',
    papers: [say('纠纷移交单', 'Slip of handing over')],
    source: byVariant(43, 86),
  },
  reopen: {
    name: say('重新调解', 'Mediate again'),
    done: say('重新调解', 'Mediated again'),
    from: ['agreed', 'failed', 'terminated'],
    to: 'mediating',
    by: handlers,
    enter: z.object({ reason: reasonTold }),
    reopens: true,
    source: measures,
  },
  'apply-again': {
    name: say('重新申请', 'Apply again'),
    done: say('重新申请', 'Applied again'),
    from: ['refused', 'transferred', 'withdrawn', 'handed-over'],
    to: 'applied',
    by: handlers,
    enter: z.object({ reason: reasonTold }),
    reopens: true,
    source: measures,
  },
} as const satisfies Steps
