/** Why a committee does not mediate, and where to go instead (arts. 17, 26). */
import { address, freeOfCharge, numbered, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const mediationRefusal = paper({
  key: 'mediation-refusal',
  name: say('人民调解不予受理告知书', 'Notice that mediation is refused'),
  blocks: [
    title('人民调解不予受理告知书'),
    numbered('{编号}'),
    address('{各方当事人}：'),
    paragraph('你（们）申请调解的纠纷，因{不予受理原因}，本人民调解委员会不予受理。'),
    paragraph('{补充说明}'),
    paragraph('你（们）可以依法通过仲裁、行政、司法等途径维护自己的权利。'),
    seal(),
    freeOfCharge,
  ],
  tags: {
    不予受理原因: (context) => told(context, 'refused-for'),
  },
})
