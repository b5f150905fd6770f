/** Five working days ahead since 2024 (2023 art. 51). */
import { address, numbered, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const reviewHearingNotice = paper({
  key: 'review-hearing-notice',
  name: say('行政复议听证通知书', 'Notice of hearing'),
  blocks: [
    title('行政复议听证通知书'),
    numbered('{文书编号}'),
    address('{各方当事人}：'),
    paragraph(
      '本机关受理的{申请人}不服{被申请人}{复议事项}一案，因{听证原因}，定于{听证日期}　　时　　分，在　　　　　　　　　　　　举行听证。',
    ),
    paragraph('拟听证事项：　　　　　　　　　　　　　　　　　　　　。请准时参加。'),
    paragraph('{参加要求}依据：{依据}。'),
    seal(),
  ],
  tags: {
    复议事项: (context) => told(context, 'matter'),
    参加要求: ({ versionKey }) =>
      versionKey < '2023'
        ? '不能参加的，请在听证前说明理由。'
        : '申请人无正当理由拒不参加听证的，视为放弃听证权利。被申请人的负责人应当参加听证；不能参加的，应当说明理由并委托相应的工作人员参加。',
    听证原因: (context) => told(context, 'hearing-for'),
    听证日期: (context) => told(context, 'hearing-on'),
  },
})
