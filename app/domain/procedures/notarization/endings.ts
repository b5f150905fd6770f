/** A certificate, a refusal, an end; and what may follow a certificate. */
import { z } from 'zod'
import { documentNumber, note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { law, rulesOfNotaries, window, type Steps } from '#app/domain/procedures/notarization/stages'
import { onwardTo } from '#app/domain/procedures/onward'
import { say } from '#app/domain/words'

const open = ['applied', 'examining', 'suspended'] as const

export const endings = {
  issue: {
    name: say('出具公证书', 'Issue the certificate'),
    done: say('已出具公证书', 'Certificate issued'),
    from: ['examining'],
    to: 'issued',
    by: window,
    enter: z.object({ 'document-number': documentNumber, note }),
    when: { fact: 'enforceable', is: 'no' },
    outcome: 'issued',
    papers: [say('公证书', 'Notarial certificate')],
    source: law(30),
  },
  'issue-deed': {
    name: say('出具赋强公证书', 'Issue the enforceable deed'),
    done: say('已出具赋予强制执行效力的公证书', 'Enforceable deed issued'),
    from: ['examining'],
    to: 'issued',
    by: window,
    enter: z.object({
      payment: field.choice(say('以给付为内容', 'Is it about a payment or delivery?'), { yes: say('是', 'It is') }),
      submits: field.choice(say('债务人愿意接受强制执行的承诺', 'Does the debtor submit to enforcement?'), {
        yes: say('已在文书中载明', 'Written in the deed'),
      }),
      'document-number': documentNumber,
    }),
    when: { fact: 'enforceable', is: 'yes' },
    needs: ['two-parties'],
    outcome: 'enforceable-deed',
    papers: [say('赋予强制执行效力的公证书', 'Enforceable deed')],
    source: law(37, 1),
  },
  refuse: {
    name: say('不予办理', 'Refuse'),
    done: say('不予办理公证', 'Refused'),
    from: open,
    to: 'refused',
    by: window,
    enter: z.object({
      'refused-for': field.choice(say('原因', 'Why'), {
        disputed: say('当事人之间对申请事项有争议', 'The matter is in dispute'),
        'no-guardian': say('无、限制行为能力人没有监护人代理', 'No capacity and no guardian'),
        'no-interest': say('与申请事项没有利害关系', 'No interest in the matter'),
        appraisal: say('属专业技术鉴定、评估事项', 'A matter of expert appraisal'),
        untrue: say('虚构、隐瞒事实或者提供虚假材料', 'Facts invented or hidden, papers false'),
        insufficient: say('材料不充分或者拒绝补充', 'Papers insufficient, not supplemented'),
        unlawful: say('申请事项不真实、不合法', 'The matter is not true or not lawful'),
        morals: say('违背社会公德', 'Against public morals'),
        unpaid: say('拒绝支付公证费', 'The fee is not paid'),
      }),
      note,
      'document-number': documentNumber,
    }),
    outcome: 'refused',
    papers: [say('不予办理公证决定书', 'Decision to refuse')],
    source: law(31),
  },
  'refer-to-mediation': {
    name: say('有争议，转调解', 'In dispute: hand over to mediation'),
    done: say('因有争议转调解', 'In dispute, handed over to mediation'),
    from: open,
    to: 'handed-over',
    by: window,
    ...onwardTo('people-mediation', 'lawyer-mediation'),
    outcome: 'handed-over',
    papers: [say('纠纷移交单', 'Slip of handing over')],
    source: law(31),
  },
  terminate: {
    name: say('终止公证', 'Terminate'),
    done: say('已终止公证', 'Terminated'),
    from: ['examining', 'suspended'],
    to: 'terminated',
    by: window,
    enter: z.object({
      'terminated-for': field.choice(say('终止原因', 'Why'), {
        impossible: say('因当事人原因无法继续办理', 'Cannot go on for a reason on their side'),
        died: say('当事人死亡或者终止，继续办理没有意义', 'Death or end of a party'),
        other: say('其他', 'Other'),
      }),
      note,
    }),
    outcome: 'terminated',
    papers: [say('终止公证决定书', 'Decision of termination')],
    source: rulesOfNotaries,
  },
  withdraw: {
    name: say('撤回申请', 'Withdraw'),
    done: say('申请已撤回', 'Withdrawn'),
    from: open,
    to: 'withdrawn',
    by: window,
    enter: z.object({ note }),
    outcome: 'withdrawn',
    source: rulesOfNotaries,
  },
  'certify-execution': {
    name: say('出具执行证书', 'Certify for execution'),
    done: say('已出具执行证书', 'Certified for execution'),
    occasional: true,
    from: ['issued'],
    by: window,
    enter: z.object({ 'document-number': documentNumber, note }),
    when: { fact: 'enforceable', is: 'yes' },
    papers: [say('执行证书', 'Certificate of execution')],
    source: law(37, 1),
  },
  'record-refused-execution': {
    name: say('登记不予执行', 'Record that a court refuses to execute'),
    done: say('法院裁定不予执行', 'Execution refused by a court'),
    from: ['issued'],
    by: window,
    enter: z.object({ note }),
    when: { fact: 'enforceable', is: 'yes' },
    papers: [say('民事裁定书', 'Civil ruling')],
    source: law(37, 2),
  },
  review: {
    name: say('复查公证书', 'Review the certificate'),
    done: say('公证书已复查', 'Certificate reviewed'),
    from: ['issued'],
    by: window,
    enter: z.object({
      reviewed: field.choice(say('复查结果', 'Result'), {
        kept: say('维持', 'Kept'),
        corrected: say('更正', 'Corrected'),
        revoked: say('撤销并公告，自始无效', 'Revoked and made public: void from the start'),
      }),
      note,
    }),
    papers: [say('复查决定书', 'Decision on the review')],
    source: law(39),
  },
  reopen: {
    name: say('重新办理', 'Start again'),
    done: say('重新办理', 'Started again'),
    from: ['issued', 'refused', 'terminated', 'withdrawn', 'handed-over'],
    to: 'applied',
    by: window,
    enter: z.object({ reason: reasonTold }),
    reopens: true,
    source: rulesOfNotaries,
  },
} as const satisfies Steps
