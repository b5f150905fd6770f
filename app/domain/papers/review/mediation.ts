/** The mediation statement (实施条例 art. 50; 2023 art. 73): effective when the parties have signed and it is sealed. */
import { heading, numbered, partiesSign, partyList, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const reviewMediation = paper({
  key: 'review-mediation',
  name: say('行政复议调解书', 'Mediation statement'),
  blocks: [
    title('行政复议调解书'),
    numbered('{文书编号}'),
    partyList,
    paragraph('申请人{申请人}不服被申请人{被申请人}的{复议事项}，申请行政复议，本机关于{受理日期}受理。'),
    heading('行政复议请求'),
    paragraph('{申请事项}'),
    heading('事实和理由'),
    paragraph('{纠纷事实}'),
    heading('调解结果'),
    paragraph('{调解结果}'),
    paragraph('赔偿、补偿金额：{赔偿金额}。'),
    paragraph('本调解书经各方当事人签字或者签章，并加盖行政复议机关印章，即具有法律效力。依据：{依据}。'),
    partiesSign,
    seal(),
  ],
  tags: {
    复议事项: (context) => told(context, 'matter'),
    调解结果: (context) => told(context, 'terms'),
    赔偿金额: (context) => told(context, 'compensation-amount'),
  },
})
