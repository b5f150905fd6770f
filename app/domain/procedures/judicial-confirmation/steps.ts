/** The check before sending, the court's answers, and what follows them. */
import { z } from 'zod'
import { approval } from '#app/domain/procedures/approval'
import { caseNumber, note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import {
  desk,
  inEach,
  interpretation,
  law2021,
  law2023,
  mediation,
  practice,
  provisions,
  type Steps,
} from '#app/domain/procedures/judicial-confirmation/stages'
import { say } from '#app/domain/words'

/** One answer only: whoever cannot give it does not send the application, and says which ground stands in the way. */
const free = (zh: string, en: string) => field.choice(say(zh, en), { no: say('不涉及', 'It does not') })
const open = ['preparing', 'filed', 'accepted'] as const

export const steps = {
  file: {
    name: say('提交申请', 'Send to the court'),
    done: say('已向法院提交申请', 'Sent to the court'),
    from: ['preparing'],
    to: 'filed',
    by: desk,
    enter: z.object({
      court: field.text(say('法院', 'Court')),
      together: field.choice(say('双方共同申请', 'Do both sides apply?'), {
        yes: say('双方已签名', 'Both have signed'),
      }),
      identity: free('是否涉及婚姻、亲子、收养等身份关系', 'Does it concern marriage, parentage or adoption?'),
      title: free('是否涉及物权、知识产权确权', 'Does it decide title to property or intellectual property?'),
      'special-procedure': free(
        '是否属于其他特别程序、公示催告、破产程序',
        'Does it belong to another special procedure, or to bankruptcy?',
      ),
      jurisdiction: free('是否不属于该法院受理范围或者管辖', 'Is it outside the powers of this court?'),
      unlawful: free('是否违反法律强制性规定或者公序良俗', 'Does it break binding law or public order?'),
      harmful: free('是否损害国家、社会公共利益或者他人权益', 'Does it harm the public or somebody else?'),
      involuntary: free('是否违反自愿原则', 'Was somebody forced?'),
      unclear: free('内容是否不明确（谁、做什么、多少、何时）', 'Are the terms unclear: who, what, how much, by when?'),
    }),
    needs: ['two-parties'],
    marks: ['filed'],
    papers: [
      say('司法确认申请书', 'Application for judicial confirmation'),
      say('调解组织主持调解的证明', 'Certificate of the mediation organisation'),
      say('送达地址确认书', 'Confirmed address for service'),
    ],
    ...inEach(provisions(3), interpretation(354), interpretation(354)),
  },
  drop: {
    name: say('不提交', 'Do not send'),
    done: say('审查后不提交', 'Not sent after the check'),
    from: ['preparing'],
    to: 'dropped',
    by: desk,
    enter: z.object({
      'dropped-for': field.choice(say('原因', 'Why'), {
        'not-both': say('一方不同意申请', 'One side does not want it'),
        late: say('超过三十日', 'More than thirty days ago'),
        identity: say('涉及身份关系', 'It concerns personal status'),
        title: say('涉及物权、知识产权确权', 'It decides title'),
        'special-procedure': say('属于其他程序', 'It belongs to another procedure'),
        unlawful: say('违法、违背公序良俗或者损害他人', 'It is unlawful, or harms others'),
        involuntary: say('违反自愿原则', 'Somebody was forced'),
        unclear: say('内容不明确，需要补充协议', 'The terms are unclear and must be mended'),
        performed: say('协议已经履行', 'The agreement has been performed'),
      }),
      note,
    }),
    outcome: 'dropped',
    ...inEach(provisions(4, 2), interpretation(355), interpretation(355)),
  },
  'record-acceptance': {
    name: say('登记法院受理', 'Record acceptance'),
    done: say('法院已受理', 'Accepted by the court'),
    from: ['filed'],
    to: 'accepted',
    by: desk,
    enter: z.object({ 'court-case-number': caseNumber }),
    marks: ['accepted'],
    ...inEach(provisions(4, 1), law2021(202), law2023(206)),
  },
  'record-refusal': {
    name: say('登记不予受理', 'Record refusal'),
    done: say('法院不予受理', 'Not accepted by the court'),
    from: ['filed'],
    to: 'not-accepted',
    by: desk,
    enter: z.object({ reason: reasonTold }),
    outcome: 'not-accepted',
    papers: [say('不予受理裁定书', 'Ruling of refusal')],
    ...inEach(provisions(4, 2), interpretation(355), interpretation(355)),
  },
  supplement: {
    name: say('补充陈述或者材料', 'Supplement'),
    done: say('已按法院要求补充', 'Supplemented as the court asked'),
    from: ['filed', 'accepted'],
    by: desk,
    enter: z.object({ note }),
    ...inEach(provisions(6), interpretation(356), interpretation(356)),
  },
  'record-extension': {
    name: say('登记延长', 'Record an extension'),
    done: say('经法院院长批准延长', 'Extended by the president of the court'),
    from: ['accepted'],
    by: desk,
    enter: z.object({
      days: field.count(say('延长几日（最多十日）', 'By how many days, at most 10'), { least: 1 }),
      ...approval({ president: say('法院院长', 'president of the court') }),
    }),
    extends: 'court.confirm.decide',
    ...inEach(provisions(5, 1), provisions(5, 1), provisions(5, 1)),
  },
  'record-ruling': {
    name: say('登记裁定', 'Record the ruling'),
    done: say('已登记法院裁定', 'Ruling recorded'),
    from: ['accepted'],
    to: { field: 'ruling', is: { confirmed: 'confirmed', rejected: 'rejected' } },
    by: desk,
    enter: z.object({
      ruling: field.choice(say('裁定', 'Ruling'), {
        confirmed: say('确认有效', 'Confirmed'),
        rejected: say('驳回申请', 'Rejected'),
      }),
      note,
    }),
    outcome: { field: 'ruling', is: { confirmed: 'confirmed', rejected: 'rejected' } },
    papers: [say('民事裁定书', 'Civil ruling')],
    ...inEach(provisions(8), law2021(202), law2023(206)),
  },
  withdraw: {
    name: say('撤回申请', 'Withdraw'),
    done: say('申请已撤回', 'Withdrawn'),
    from: open,
    to: 'withdrawn',
    by: desk,
    enter: z.object({
      'withdrawn-how': field.choice(say('情形', 'How'), {
        own: say('当事人撤回', 'By the parties'),
        deemed: say('未补充或者拒绝询问，按撤回处理', 'Not supplemented or not answered: deemed withdrawn'),
      }),
    }),
    outcome: 'withdrawn',
    ...inEach(provisions(5, 2), interpretation(357), interpretation(357)),
  },
  'record-enforcement': {
    name: say('登记申请执行', 'Record an application to enforce'),
    done: say('已申请强制执行', 'Enforcement applied for'),
    from: ['confirmed'],
    by: desk,
    enter: z.object({ note }),
    ...inEach(mediation(33, 2), law2021(202), law2023(206)),
  },
  'record-challenge': {
    name: say('登记案外人异议', 'Record a challenge by a third party'),
    done: say('案外人提出异议', 'Challenged by a third party'),
    from: ['confirmed'],
    by: desk,
    enter: z.object({
      challenge: field.choice(say('结果', 'Result'), {
        pending: say('审查中', 'Under examination'),
        upheld: say('撤销确认', 'Confirmation set aside'),
        rejected: say('不予支持', 'Not upheld'),
      }),
    }),
    ...inEach(provisions(10), provisions(10), provisions(10)),
  },
  reopen: {
    name: say('重新申请', 'Apply again'),
    done: say('重新申请', 'Applied again'),
    from: ['rejected', 'not-accepted', 'withdrawn', 'dropped'],
    to: 'preparing',
    by: desk,
    enter: z.object({ reason: reasonTold }),
    reopens: true,
    clears: ['filed'],
    source: practice,
  },
} as const satisfies Steps
