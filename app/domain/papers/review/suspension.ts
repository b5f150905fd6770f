/** The clock stands still, and the parties are told why (实施条例 art. 41; 2023 art. 39). */
import { address, numbered, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const reviewSuspension = paper({
  key: 'review-suspension',
  name: say('行政复议中止通知书', 'Notice of suspension'),
  blocks: [
    title('行政复议中止通知书'),
    numbered('{文书编号}'),
    address('{各方当事人}：'),
    paragraph('本机关受理的{申请人}不服{被申请人}{复议事项}一案，因{中止原因}，自{记录日期}起中止审理。依据：{依据}。'),
    paragraph('{补充说明}'),
    paragraph('中止的原因消除后，及时恢复审理，并另行通知。'),
    seal(),
  ],
  tags: {
    复议事项: (context) => told(context, 'matter'),
    中止原因: (context) =>
      context.entry?.facts.get('suspended-for')?.text ??
      context.entry?.facts.get('applicant-suspended-for')?.text ??
      context.entry?.done,
  },
})
