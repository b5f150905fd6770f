/** The ways a lawyer mediation ends. */
import { z } from 'zod'
import { agreedLater, agreedTerms, waysTold } from '#app/domain/procedures/agreement'
import { note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { desk, lawyer, pilot, type Steps } from '#app/domain/procedures/lawyer-mediation/stages'
import { onwardTo } from '#app/domain/procedures/onward'
import { say } from '#app/domain/words'

const open = ['accepted', 'mediating', 'suspended'] as const

export const endings = {
  refuse: {
    name: say('不予受理', 'Do not accept'),
    done: say('不予受理', 'Not accepted'),
    from: ['applied'],
    to: 'refused',
    by: desk,
    enter: z.object({
      'refused-for': field.choice(say('原因', 'Why'), {
        'a-party-refuses': say('一方不同意调解', 'A party does not agree'),
        conflict: say('存在利益冲突', 'There is a conflict of interest'),
        unfit: say('婚姻、身份等不宜调解的事项', 'Not fit for it, such as a matter of personal status'),
        'court-has-it': say('法院已受理且未委托调解', 'A court has it and has not entrusted it'),
        other: say('其他', 'Other'),
      }),
      note,
    }),
    outcome: 'refused',
    source: pilot,
  },
  agree: {
    name: say('达成协议', 'Record the agreement'),
    done: say('达成律师调解协议', 'Agreement reached'),
    from: ['mediating'],
    to: 'agreed',
    by: lawyer,
    enter: z.object(agreedTerms),
    ...agreedLater,
    needs: ['two-parties'],
    marks: ['agreed'],
    outcome: 'agreement',
    papers: [say('律师调解协议书', 'Agreement of lawyer mediation')],
    source: pilot,
  },
  fail: {
    name: say('调解不成', 'Record failure'),
    done: say('调解不成', 'No agreement'),
    from: ['mediating', 'suspended'],
    to: 'failed',
    by: lawyer,
    enter: z.object({ told: waysTold, note }),
    outcome: 'failed',
    papers: [say('调解终结告知书', 'Notice of the end of mediation')],
    source: pilot,
  },
  terminate: {
    name: say('终止调解', 'Terminate'),
    done: say('已终止调解', 'Terminated'),
    from: open,
    to: 'terminated',
    by: desk,
    enter: z.object({
      'terminated-for': field.choice(say('终止原因', 'Why'), {
        'a-party-asks': say('一方要求终止', 'A party asks for it'),
        conflict: say('发现利益冲突', 'A conflict of interest came to light'),
        sham: say('涉嫌虚假调解', 'The quarrel may be a sham'),
        other: say('其他', 'Other'),
      }),
      told: waysTold,
      note,
    }),
    outcome: 'terminated',
    source: pilot,
  },
  withdraw: {
    name: say('撤回申请', 'Withdraw'),
    done: say('申请已撤回', 'Withdrawn'),
    from: ['applied', ...open],
    to: 'withdrawn',
    by: desk,
    enter: z.object({ note }),
    outcome: 'withdrawn',
    source: pilot,
  },
  'refer-on': {
    name: say('转入其他程序', 'Hand over'),
    done: say('已转入其他程序', 'Handed over'),
    from: ['applied', ...open],
    to: 'handed-over',
    by: desk,
    ...onwardTo(
      'people-mediation',
      'administrative-mediation',
      'arbitration',
      'labour-arbitration',
      'land-arbitration',
    ),
    outcome: 'handed-over',
    papers: [say('纠纷移交单', 'Slip of handing over')],
    source: pilot,
  },
  reopen: {
    name: say('重新调解', 'Mediate again'),
    done: say('重新调解', 'Mediated again'),
    from: ['agreed', 'failed', 'terminated'],
    to: 'mediating',
    by: desk,
    enter: z.object({ reason: reasonTold }),
    reopens: true,
    source: pilot,
  },
  'apply-again': {
    name: say('重新申请', 'Apply again'),
    done: say('重新申请', 'Applied again'),
    from: ['refused', 'withdrawn', 'handed-over'],
    to: 'applied',
    by: desk,
    enter: z.object({ reason: reasonTold }),
    reopens: true,
    source: pilot,
  },
} as const satisfies Steps
