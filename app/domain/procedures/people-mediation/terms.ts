/**
 * The terms of an agreement, one by one: who, what, how much, by when; each instalment is a term of its own. The committee
 * watches and urges their performance (art. 31). A term's day is a day of the parties, not a deadline of any law: its clock
 * warns, and runs until the term is performed or no longer waited for.
 */
import { z } from 'zod'
import { note } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { law, type Steps } from '#app/domain/procedures/people-mediation/stages'
import type { Role } from '#app/domain/people/role'
import { say } from '#app/domain/words'

const desk: readonly Role[] = ['mediator', 'intake-clerk']
const sides = {
  applicant: say('申请人', 'Applicant'),
  respondent: say('被申请人', 'Other side'),
  third: say('第三人', 'Third party'),
}
const evidence = field.choice(say('履行凭证', 'Proof'), {
  receipt: say('收条', 'Receipt'),
  transfer: say('转账、汇款凭证', 'Bank transfer'),
  seen: say('调解员在场', 'Seen by the mediator'),
  told: say('对方确认', 'Confirmed by the other side'),
})

export const terms = {
  'add-term': {
    name: say('登记协议条款', 'Record a term'),
    done: say('已登记协议条款', 'Term recorded'),
    from: ['agreed'],
    by: desk,
    enter: z.object({
      'term-by': field.choice(say('履行人', 'Who performs'), sides),
      'term-for': field.choice(say('受领人', 'To whom'), sides),
      'term-what': field.choice(say('履行内容', 'What'), {
        payment: say('支付款项', 'Pay'),
        delivery: say('交付财物', 'Hand over a thing'),
        act: say('作出行为', 'Do something'),
        restraint: say('不作出行为', 'Refrain from something'),
        apology: say('赔礼道歉', 'Apologise'),
      }),
      'term-amount': field.money(say('金额', 'Amount')).optional(),
      'due-on': field.day(say('履行期限', 'By when')),
      'term-account': field.narrative(say('具体内容、收款账户', 'Details, account to pay to')).optional(),
    }),
    dates: { due: { field: 'due-on' } },
    item: { kind: 'term', opens: true },
    source: law(29, 1),
  },
  'record-payment': {
    name: say('登记部分履行', 'Record part performance'),
    done: say('条款已部分履行', 'Term performed in part'),
    from: ['agreed'],
    by: desk,
    enter: z.object({ paid: field.money(say('已付金额', 'Paid')), evidence, note }),
    marks: ['paid'],
    item: { kind: 'term' },
    papers: [say('履行凭证', 'Proof of performance')],
    source: law(31, 1),
  },
  'term-performed': {
    name: say('登记条款履行完毕', 'Record a term as performed'),
    done: say('条款已履行完毕', 'Term performed'),
    from: ['agreed'],
    by: desk,
    enter: z.object({ evidence, note }),
    marks: ['performed'],
    item: { kind: 'term' },
    papers: [say('履行凭证', 'Proof of performance')],
    source: law(31, 1),
  },
  'term-overdue': {
    name: say('登记逾期并督促', 'Record a term as overdue, and urge'),
    done: say('条款逾期，已督促履行', 'Term overdue, performance urged'),
    from: ['agreed'],
    by: desk,
    enter: z.object({
      urged: field.choice(say('督促方式', 'How it was urged'), {
        visit: say('上门', 'By a visit'),
        phone: say('电话', 'By phone'),
        letter: say('书面', 'In writing'),
      }),
      note,
    }),
    marks: ['urged'],
    item: { kind: 'term' },
    papers: [say('督促履行记录', 'Record of urging')],
    source: law(31, 2),
  },
  'end-term': {
    name: say('登记条款不再督促', 'Record that a term is no longer watched'),
    done: say('条款不再督促履行', 'Term no longer watched'),
    from: ['agreed'],
    by: desk,
    enter: z.object({
      'term-ended-for': field.choice(say('原因', 'Why'), {
        changed: say('双方另行约定', 'The parties agreed otherwise'),
        waived: say('受领人放弃', 'Given up by who was to have it'),
        court: say('已向法院起诉或者申请执行', 'A suit or enforcement was asked for'),
      }),
      note,
    }),
    marks: ['settled-otherwise'],
    item: { kind: 'term' },
    source: law(32),
  },
} as const satisfies Steps
