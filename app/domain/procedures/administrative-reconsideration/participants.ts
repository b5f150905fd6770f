/** Who takes part beside the two sides, who reads the file, and what the officers look into themselves. */
import { z } from 'zod'
import {
  inBoth,
  law2017,
  law2023,
  officer,
  onTrial,
  rule2007,
  type Steps,
} from '#app/domain/procedures/administrative-reconsideration/stages'
import { note } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { say } from '#app/domain/words'

export const participants = {
  'elect-representatives': {
    name: say('登记推选代表人', 'Record representatives'),
    done: say('申请人已推选代表人', 'Representatives elected'),
    from: ['received', ...onTrial],
    by: officer,
    enter: z.object({
      representatives: field.count(say('代表人数（一至五名）', 'How many, one to five'), { least: 1, most: 5 }),
      note,
    }),
    papers: [say('推选代表人书', 'Election of representatives')],
    ...inBoth(rule2007(8), law2023(15, 1)),
  },
  'admit-third-party': {
    name: say('通知第三人参加', 'Admit a third party'),
    done: say('第三人参加行政复议', 'Third party admitted'),
    from: onTrial,
    by: officer,
    enter: z.object({
      'admitted-how': field.choice(say('参加方式', 'How'), {
        applied: say('申请参加', 'On application'),
        notified: say('通知参加', 'On notice'),
      }),
      note,
    }),
    papers: [say('第三人参加行政复议通知书', 'Notice to a third party')],
    ...inBoth(rule2007(9), law2023(16, 1)),
  },
  'open-file': {
    name: say('安排阅卷', 'Let the file be read'),
    done: say('申请人、第三人已阅卷', 'File read'),
    from: ['trial', 'hearing-due', 'consultation-due'],
    by: officer,
    enter: z.object({
      withheld: field.choice(say('不予查阅的部分', 'What is withheld'), {
        nothing: say('无', 'Nothing'),
        secrets: say('国家秘密、商业秘密', 'State or trade secrets'),
        privacy: say('个人隐私', 'Privacy'),
        safety: say(
          '可能危及国家安全、公共安全、社会稳定（2024年起）',
          'What may endanger security or order, since 2024',
        ),
      }),
      note,
    }),
    papers: [say('阅卷笔录', 'Record of reading')],
    ...inBoth(law2017(23, 2), law2023(47)),
  },
  investigate: {
    name: say('调查取证', 'Investigate'),
    done: say('已调查取证', 'Investigated'),
    from: onTrial,
    by: officer,
    enter: z.object({
      'two-officers': field.choice(say('调查人员', 'Who investigated'), {
        yes: say('不少于两人，已出示证件', 'Two at least, with their papers shown'),
      }),
      found: field.narrative(say('调查情况', 'What was found')),
    }),
    papers: [say('调查笔录', 'Record of investigation')],
    ...inBoth(rule2007(34, 2), law2023(45, 2)),
  },
} as const satisfies Steps
