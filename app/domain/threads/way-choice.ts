/**
 * The way the parties choose (途径选择): after the ways open to them were told, with reasons, times and costs, they choose one.
 * 人民调解法第三条第一项 (willing), 第二十六条 (told of the other ways). The choice binds nobody: taking it up is a step of its own.
 */
import { z } from 'zod'
import { articlesOf } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import { procedures } from '#app/domain/procedures'
import { note } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { thread } from '#app/domain/threads/thread'
import { say } from '#app/domain/words'

const law = articlesOf('人民调解法', '2010-08-28')
const by: readonly Role[] = ['grid-worker', 'mediator', 'intake-clerk', 'review-officer', 'arbitration-secretary']

export const wayChoice = thread({
  key: 'way-choice',
  name: say('途径选择', 'Choice of a way'),
  about: say(
    '告知可走的途径、期限和费用以后，当事人选择走哪一条。只作记录，启动或者移交另行办理。',
    'Told which ways are open, how long and at what cost, the parties choose one. This is the record; it is taken up by a step.',
  ),
  of: 'dispute',
  states: { chosen: { name: say('已选择', 'Chosen'), end: true } },
  moves: {
    choose: {
      name: say('登记当事人的选择', 'Record what the parties chose'),
      done: say('当事人已选择途径', 'The parties chose a way'),
      to: 'chosen',
      by,
      enter: z.object({
        way: field.choice(say('选择的途径', 'Way chosen'), {
          ...Object.fromEntries(procedures.map(({ key, name }) => [key, name])),
          court: say('向法院起诉', 'A suit in court'),
          none: say('暂不选择', 'None for now'),
        }),
        'chosen-by': field.choice(say('谁选择的', 'Who chose'), {
          all: say('各方一致', 'All together'),
          applicant: say('申请人', 'The applicant'),
          respondent: say('被申请人', 'The other side'),
        }),
        told: field.choice(say('怎样告知的', 'How the ways were told'), {
          oral: say('口头告知', 'Orally'),
          written: say('书面告知', 'In writing'),
        }),
        note,
      }),
      needs: ['a-party'],
      papers: [say('途径告知书', 'Statement of the ways open')],
      source: law(26),
    },
  },
})
