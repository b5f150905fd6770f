/** The agreement in writing (art. 29): signature, seal and fingerprint are one as good as another. */
import {
  freeOfCharge,
  heading,
  list,
  note,
  numbered,
  partiesSign,
  partyList,
  paragraph,
  seal,
  signature,
  title,
} from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const mediationAgreement = paper({
  key: 'mediation-agreement',
  name: say('人民调解协议书', 'Agreement'),
  when: { fact: 'agreement-form', is: 'written' },
  blocks: [
    title('人民调解协议书'),
    numbered('编号：{案号}'),
    partyList,
    heading('一、纠纷主要事实、争议事项'),
    paragraph('{纠纷事实}'),
    heading('二、经调解，自愿达成如下协议'),
    paragraph('{协议内容}'),
    list(
      '协议条款',
      ['序号', '{序号}', 8],
      ['履行人', '{履行人}', 14],
      ['受领人', '{受领人}', 14],
      ['内容', '{内容} {金额}', 26],
      ['期限', '{期限}', 18],
      ['具体内容、账户', '{具体}', 20],
    ),
    heading('三、履行方式、地点、期限'),
    paragraph('履行方式：{履行方式}。金额：{协议金额}。履行期限：{履行期限}。履行地点：　　　　　　　　　。'),
    paragraph(
      '本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，具有法律约束力，当事人应当按照约定履行。双方当事人可以自本协议生效之日起三十日内共同向人民法院申请司法确认。',
    ),
    partiesSign,
    signature('人民调解员'),
    signature('记录人'),
    seal(),
    note('本协议书由当事人各执一份，人民调解委员会留存一份。'),
    freeOfCharge,
  ],
  tags: {
    协议内容: (context) => told(context, 'terms'),
    协议金额: (context) => told(context, 'agreement-amount'),
    履行方式: (context) => told(context, 'performance'),
    履行期限: (context) => told(context, 'perform-by'),
  },
})
