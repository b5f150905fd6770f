/** No agreement, or a party wants no more: the other ways are told (arts. 23, 26). */
import { address, freeOfCharge, numbered, partiesSign, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const mediationEnded = paper({
  key: 'mediation-ended',
  name: say('人民调解终结告知书', 'Notice of the end of mediation'),
  blocks: [
    title('人民调解终结告知书'),
    numbered('{案号}'),
    address('{各方当事人}：'),
    paragraph('你们之间的纠纷（{纠纷类型}），本人民调解委员会于{受理日期}受理。经调解，{终结情形}，现终结调解。'),
    paragraph('{补充说明}'),
    paragraph('你们可以依法通过仲裁、行政、司法等途径维护自己的权利。'),
    paragraph('上述途径的告知方式：{告知方式}。'),
    partiesSign,
    seal(),
    freeOfCharge,
  ],
  tags: {
    告知方式: (context) => told(context, 'told'),
    终结情形: ({ entry }) => entry?.done,
  },
})
