/** An oral agreement is as good as a written one from the day it is reached (arts. 28, 30): the mediator records it. */
import {
  freeOfCharge,
  note,
  numbered,
  partyList,
  paragraph,
  seal,
  signature,
  table,
  title,
} from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const mediationOralAgreement = paper({
  key: 'mediation-oral-agreement',
  name: say('人民调解口头协议登记表', 'Register form of an oral agreement'),
  when: { fact: 'agreement-form', is: 'oral' },
  blocks: [
    title('人民调解口头协议登记表'),
    numbered('编号：{案号}'),
    partyList,
    table(
      ['纠纷类型', '{纠纷类型}', '达成协议日期', '{记录日期}'],
      ['纠纷主要事实、争议事项', '{纠纷事实}'],
      ['协议内容', '{协议内容}'],
      ['履行方式', '{履行方式}', '履行期限', '{履行期限}'],
      ['协议金额', '{协议金额}', '履行地点', ''],
    ),
    paragraph('经调解，当事人认为无需制作调解协议书，自愿达成上列口头协议。口头协议自各方当事人达成协议之日起生效。'),
    signature('人民调解员'),
    signature('记录人'),
    seal(),
    note(
      '口头协议由人民调解员记录协议内容，不以当事人签名为生效条件。（《中华人民共和国人民调解法》第二十八条、第三十条）',
    ),
    freeOfCharge,
  ],
  tags: {
    协议内容: (context) => told(context, 'terms'),
    协议金额: (context) => told(context, 'agreement-amount'),
    履行方式: (context) => told(context, 'performance'),
    履行期限: (context) => told(context, 'perform-by'),
  },
})
