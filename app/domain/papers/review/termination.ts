/** Withdrawal, settlement, or nobody to go on with (实施条例 art. 42; 2023 art. 41). */
import { address, numbered, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const reviewTermination = paper({
  key: 'review-termination',
  name: say('行政复议终止决定书', 'Decision of termination'),
  blocks: [
    title('行政复议终止决定书'),
    numbered('{文书编号}'),
    address('{各方当事人}：'),
    paragraph('本机关受理的{申请人}不服{被申请人}{复议事项}一案，因{终止原因}，决定终止行政复议。依据：{依据}。'),
    paragraph('{补充说明}'),
    seal(),
  ],
  tags: {
    复议事项: (context) => told(context, 'matter'),
    终止原因: (context) => told(context, 'terminated-for'),
  },
})
