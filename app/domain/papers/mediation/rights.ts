/** What the parties are told before mediation: rights (art. 23) and duties (art. 24), no fee (art. 4). */
import { address, freeOfCharge, heading, numbered, partiesSign, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const mediationRights = paper({
  key: 'mediation-rights',
  name: say('人民调解权利义务告知书', 'Statement of rights and duties'),
  blocks: [
    title('人民调解权利义务告知书'),
    numbered('{案号}'),
    address('{各方当事人}：'),
    paragraph('你们之间的纠纷由本人民调解委员会调解。现将人民调解的性质、原则和效力以及当事人的权利义务告知如下：'),
    heading('一、人民调解的性质和原则'),
    paragraph(
      '人民调解是人民调解委员会通过说服、疏导等方法，促使当事人在平等协商基础上自愿达成调解协议，解决民间纠纷的活动。调解在当事人自愿、平等的基础上进行，不违背法律、法规和国家政策，尊重当事人的权利，不得因调解而阻止当事人依法通过仲裁、行政、司法等途径维护自己的权利。',
    ),
    heading('二、当事人的权利'),
    paragraph(
      '（一）选择或者接受人民调解员；（二）接受调解、拒绝调解或者要求终止调解；（三）要求调解公开进行或者不公开进行；（四）自主表达意愿、自愿达成调解协议。',
    ),
    heading('三、当事人的义务'),
    paragraph('（一）如实陈述纠纷事实；（二）遵守调解现场秩序，尊重人民调解员；（三）尊重对方当事人行使权利。'),
    heading('四、调解协议的效力'),
    paragraph(
      '可以制作调解协议书；当事人认为无需制作的，可以采取口头协议方式，由人民调解员记录协议内容。书面协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效；口头协议自各方当事人达成协议之日起生效。调解协议具有法律约束力，当事人应当按照约定履行。双方当事人认为有必要的，可以自调解协议生效之日起三十日内共同向人民法院申请司法确认。',
    ),
    paragraph('告知方式：{告知方式}。以上内容已经知悉。'),
    partiesSign,
    seal(),
    freeOfCharge,
  ],
  tags: {
    告知方式: (context) => told(context, 'told'),
  },
})
