/** The rules an act rests on, reviewed beside it: by us if they are ours to review, else by whom they are forwarded to. */
import { z } from 'zod'
import { note } from '#app/domain/procedures/asked'
import {
  inBoth,
  law2017,
  law2023,
  officer,
  onTrial,
  type Steps,
} from '#app/domain/procedures/administrative-reconsideration/stages'
import { field } from '#app/domain/procedures/field'
import { say } from '#app/domain/words'

export const norms = {
  'review-norm': {
    name: say('附带审查规范性文件', 'Review the rule behind the act'),
    done: say('进入规范性文件附带审查', 'Review of the rule begun'),
    from: [...onTrial, 'suspended'],
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
    from: [...onTrial, 'suspended'],
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
    from: [...onTrial, 'suspended'],
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
    from: [...onTrial, 'suspended'],
    by: officer,
    enter: z.object({ answer: field.narrative(say('处理意见', 'The answer')) }),
    when: { fact: 'norm', is: 'other' },
    marks: ['norm-answered'],
    ...inBoth(law2017(26), law2023(60)),
  },
  'suspend-for-norm': {
    name: say('因附带审查中止', 'Suspend for the review of a rule'),
    done: say('因规范性文件附带审查中止', 'Suspended for the review of a rule'),
    from: onTrial,
    to: 'suspended',
    by: officer,
    enter: z.object({ note }),
    versions: ['2023'],
    suspends: true,
    marks: ['norm-suspended'],
    papers: ['review-suspension'],
    source: law2023(39, 1),
  },
  'ask-drafter': {
    name: say('通知制定机关答复', 'Ask the organ that made the rule'),
    done: say('已书面通知制定机关答复', 'The organ that made the rule asked'),
    from: [...onTrial, 'suspended'],
    by: officer,
    enter: z.object({
      organ: field.text(say('制定机关', 'The organ that made it')),
      'drafter-told-on': field.day(say('制定机关收到通知之日', 'Notice received on')).optional(),
    }),
    versions: ['2023'],
    when: { fact: 'norm', is: 'own' },
    marks: ['drafter-asked', 'drafter-told'],
    dates: { 'drafter-told': { field: 'drafter-told-on' } },
    papers: [say('规范性文件答复通知书', 'Notice to the organ that made the rule')],
    source: law2023(58, 1),
  },
  'receive-drafter-answer': {
    name: say('收到制定机关答复', 'Receive its answer'),
    done: say('已收到制定机关书面答复', 'Answer of the organ that made the rule received'),
    from: [...onTrial, 'suspended'],
    by: officer,
    enter: z.object({ answer: field.narrative(say('答复内容', 'The answer')) }),
    versions: ['2023'],
    when: { fact: 'norm', is: 'own' },
    marks: ['drafter-answered'],
    source: law2023(58, 1),
  },
} as const satisfies Steps
