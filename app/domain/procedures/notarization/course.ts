/** Acceptance of what nobody disputes, and the examination with the time that is not counted. */
import { z } from 'zod'
import { note } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { law, window, type Steps } from '#app/domain/procedures/notarization/stages'
import { say } from '#app/domain/words'

export const course = {
  accept: {
    name: say('受理', 'Accept'),
    done: say('已受理', 'Accepted'),
    from: ['applied'],
    to: 'examining',
    by: window,
    enter: z.object({
      undisputed: field.choice(
        say('当事人之间对申请事项有无争议', 'Is the matter in dispute between the parties?'),
        { yes: say('无争议', 'It is not') },
        { hint: say('有争议的不予办理（第三十一条第四项）。', 'If it is, it is refused (art. 31).') },
      ),
      told: field.choice(say('法律意义和后果告知', 'Meaning and consequences told'), {
        recorded: say('已告知并记录存档', 'Told, and put on record'),
      }),
      'fee-reduced': field.yesNo(say('是否减免公证费（法律援助）', 'Fee reduced or waived (legal aid)?')).optional(),
      'fee-amount': field.money(say('公证费', 'Fee')).optional(),
    }),
    marks: ['accepted'],
    papers: [
      say('公证申请表', 'Application'),
      say('受理通知单', 'Notice of acceptance'),
      say('告知书', 'Statement told'),
    ],
    source: law(27, 2),
  },
  verify: {
    name: say('询问核实', 'Question and verify'),
    done: say('已询问核实', 'Questioned and verified'),
    from: ['examining', 'suspended'],
    by: window,
    enter: z.object({ found: field.narrative(say('核实情况', 'What was found')) }),
    papers: [say('询问笔录', 'Record of questions'), say('核实记录', 'Record of verification')],
    source: law(29),
  },
  suspend: {
    name: say('补充材料、核实（不计入期限）', 'Time not counted'),
    done: say('补充材料或者核实，时间不计入期限', 'Supplementing or verifying, not counted'),
    from: ['examining'],
    to: 'suspended',
    by: window,
    enter: z.object({
      // The three the article names, and no other.
      'suspended-for': field.choice(say('原因', 'Why'), {
        material: say('补充证明材料', 'Supplementing material'),
        verification: say('需要核实有关情况', 'Verification'),
        'force-majeure': say('不可抗力', 'Force majeure'),
      }),
      note,
    }),
    suspends: true,
    source: law(30),
  },
  resume: {
    name: say('恢复审查', 'Go on'),
    done: say('恢复审查', 'Went on'),
    from: ['suspended'],
    to: 'resume',
    by: window,
    enter: z.object({ note }),
    source: law(30),
  },
} as const satisfies Steps
