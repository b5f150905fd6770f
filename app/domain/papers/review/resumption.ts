/** The cause of the suspension is gone. */
import { address, numbered, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const reviewResumption = paper({
  key: 'review-resumption',
  name: say('行政复议恢复审理通知书', 'Notice of resumption'),
  blocks: [
    title('行政复议恢复审理通知书'),
    numbered('{文书编号}'),
    address('{各方当事人}：'),
    paragraph(
      '本机关受理的{申请人}不服{被申请人}{复议事项}一案，中止审理的原因已经消除，自{记录日期}起恢复审理。依据：{依据}。',
    ),
    paragraph('{补充说明}'),
    seal(),
  ],
  tags: {
    复议事项: (context) => told(context, 'matter'),
  },
})
