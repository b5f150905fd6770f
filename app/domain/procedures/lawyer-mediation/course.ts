/** From the application to the table: no conflict of interest, the fee agreed where one is possible. */
import { z } from 'zod'
import { note } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { desk, lawyer, pilot, type Steps } from '#app/domain/procedures/lawyer-mediation/stages'
import { say } from '#app/domain/words'

const underWay = ['accepted', 'mediating'] as const

export const course = {
  accept: {
    name: say('受理', 'Accept'),
    done: say('已受理', 'Accepted'),
    from: ['applied'],
    to: 'accepted',
    by: desk,
    enter: z.object({
      conflict: field.choice(
        say('利益冲突声明', 'Declaration on conflicts of interest'),
        { none: say('律师及其所在律所与各方均无利害关系', 'Neither the lawyer nor the firm is tied to a party') },
        {
          hint: say(
            '有利害关系的应当回避；调解后律师及其律所不得再代理同一纠纷的一方。',
            'Who is tied steps aside; afterwards neither the lawyer nor the firm may act for a party in this dispute.',
          ),
        },
      ),
      note,
    }),
    marks: ['accepted'],
    papers: [say('律师调解受理登记表', 'Register form of acceptance'), say('利益冲突声明', 'Declaration on conflicts')],
    source: pilot,
  },
  'agree-fee': {
    name: say('约定收费', 'Agree on the fee'),
    done: say('已约定收费', 'Fee agreed'),
    from: underWay,
    by: desk,
    enter: z.object({
      'fee-policy': field.choice(say('由谁承担', 'Who bears it'), {
        free: say('不收费', 'No fee'),
        shared: say('各方均担（低价）', 'Shared by the parties, at a low price'),
        'one-party': say('一方同意全部承担', 'One party agrees to bear it'),
      }),
      'fee-amount': field.money(say('收费金额', 'Amount')).optional(),
    }),
    // Elsewhere the work is paid for by the public: there is no fee to agree on.
    when: { fact: 'lawyer-place', is: 'firm' },
    papers: [say('收费约定', 'Agreement on the fee')],
    source: pilot,
  },
  start: {
    name: say('开始调解', 'Begin the mediation'),
    done: say('已开始调解', 'Mediation begun'),
    from: ['accepted'],
    to: 'mediating',
    by: lawyer,
    enter: z.object({
      told: field.choice(say('权利义务告知', 'Rights and duties told'), {
        oral: say('已口头告知', 'Orally'),
        written: say('已书面告知', 'In writing'),
      }),
    }),
    needs: ['two-parties'],
    papers: [say('权利义务告知书', 'Statement of rights and duties')],
    source: pilot,
  },
  'hold-session': {
    name: say('记录调解', 'Record a session'),
    done: say('已调解一次', 'Session held'),
    from: ['mediating'],
    by: lawyer,
    enter: z.object({ session: field.narrative(say('调解情况', 'What was said'), { conciliatory: true }) }),
    marks: ['session'],
    papers: [say('调解记录', 'Record of the session')],
    source: pilot,
  },
  suspend: {
    name: say('暂停调解', 'Pause'),
    done: say('调解暂停', 'Paused'),
    from: underWay,
    to: 'suspended',
    by: lawyer,
    enter: z.object({
      'suspended-for': field.choice(say('暂停原因', 'Why'), {
        appraisal: say('等待鉴定', 'Waiting for an appraisal'),
        absence: say('一方暂时不能参加', 'A party cannot come for now'),
        other: say('其他', 'Other'),
      }),
      note,
    }),
    suspends: true,
    source: pilot,
  },
  resume: {
    name: say('恢复调解', 'Go on'),
    done: say('调解恢复', 'Went on'),
    from: ['suspended'],
    to: 'resume',
    by: lawyer,
    enter: z.object({ note }),
    source: pilot,
  },
  extend: {
    name: say('延长调解', 'Extend'),
    done: say('经双方同意延长', 'Extended by consent'),
    from: underWay,
    by: lawyer,
    enter: z.object({
      days: field.count(say('延长几日', 'By how many days'), { least: 1, most: 60 }),
      agreed: field.choice(say('双方是否同意', 'Do both parties agree?'), { yes: say('双方同意', 'Both agree') }),
    }),
    extends: 'lm.close',
    source: pilot,
  },
} as const satisfies Steps
