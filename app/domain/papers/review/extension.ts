/** By at most thirty days; who approves it changed in 2024 (2017 art. 31; 2023 art. 62). */
import { address, numbered, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const reviewExtension = paper({
  key: 'review-extension',
  name: say('行政复议延期通知书', 'Notice of extension'),
  blocks: [
    title('行政复议延期通知书'),
    numbered('{文书编号}'),
    address('{各方当事人}：'),
    paragraph(
      '本机关受理的{申请人}不服{被申请人}{复议事项}一案，因{延期理由}，不能在规定期限内作出行政复议决定，经批准，延长{延长日数}日。依据：{依据}。',
    ),
    seal(),
  ],
  tags: {
    复议事项: (context) => told(context, 'matter'),
    延期理由: (context) => told(context, 'reason'),
    延长日数: (context) => told(context, 'days'),
  },
})
