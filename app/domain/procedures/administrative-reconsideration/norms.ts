/** The rules an act rests on, reviewed beside it: by us if they are ours to review, else by whom they are forwarded to. */
import { z } from 'zod'
import {
  inBoth,
  law2017,
  law2023,
  officer,
  type Steps,
} from '#app/domain/procedures/administrative-reconsideration/stages'
import { field } from '#app/domain/procedures/field'
import { say } from '#app/domain/words'

export const norms = {
  'review-norm': {
    name: say('附带审查规范性文件', 'Review the rule behind the act'),
    done: say('进入规范性文件附带审查', 'Review of the rule begun'),
    from: ['accepted', 'served', 'trial', 'suspended'],
    by: officer,
    enter: z.object({
      norm: field.choice(say('由谁处理', 'Whose power'), {
        own: say('本机关有权处理', 'Ours'),
        other: say('无权处理，需要转送', 'Another organ’s: to be forwarded'),
      }),
      'norm-title': field.text(say('文件名称', 'Title of the document')),
    }),
    marks: ['norm-asked'],
    ...inBoth(law2017(26), law2023(56)),
  },
  'handle-norm': {
    name: say('处理规范性文件', 'Deal with the rule'),
    done: say('已处理规范性文件', 'Rule dealt with'),
    from: ['accepted', 'served', 'trial', 'suspended'],
    by: officer,
    enter: z.object({
      'norm-result': field.choice(say('处理结果', 'Result'), {
        lawful: say('相关条款合法', 'Lawful'),
        stopped: say('停止执行并责令纠正', 'Stopped, to be put right'),
      }),
    }),
    when: { fact: 'norm', is: 'own' },
    marks: ['norm-handled'],
    ...inBoth(law2017(27), law2023(59)),
  },
  'forward-norm': {
    name: say('转送规范性文件', 'Forward the rule'),
    done: say('已转送有权机关', 'Rule forwarded'),
    from: ['accepted', 'served', 'trial', 'suspended'],
    by: officer,
    enter: z.object({ organ: field.text(say('有权机关', 'The right organ')) }),
    when: { fact: 'norm', is: 'other' },
    marks: ['norm-forwarded'],
    papers: [say('规范性文件转送函', 'Letter of forwarding')],
    ...inBoth(law2017(26), law2023(56)),
  },
  'receive-norm-answer': {
    name: say('收到处理意见', 'Receive the answer'),
    done: say('已收到转送机关的处理意见', 'Answer received'),
    from: ['accepted', 'served', 'trial', 'suspended'],
    by: officer,
    enter: z.object({ answer: field.narrative(say('处理意见', 'The answer')) }),
    when: { fact: 'norm', is: 'other' },
    marks: ['norm-answered'],
    ...inBoth(law2017(26), law2023(60)),
  },
} as const satisfies Steps
