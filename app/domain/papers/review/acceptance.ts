/** To the applicant, when it is accepted (2017 art. 17; 2023 art. 30). */
import { address, numbered, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const reviewAcceptance = paper({
  key: 'review-acceptance',
  name: say('行政复议受理通知书', 'Notice of acceptance'),
  blocks: [
    title('行政复议受理通知书'),
    numbered('{文书编号}'),
    address('{申请人}：'),
    paragraph(
      '你（单位）不服被申请人{被申请人}的{复议事项}，于{收到日期}提出行政复议申请。经审查，该申请符合受理条件，本机关决定自{受理日期}起予以受理。',
    ),
    paragraph('适用程序：{适用程序}。依据：{依据}。'),
    paragraph(
      '你（单位）可以依法委托代理人参加行政复议，可以查阅、复制被申请人提出的书面答复和有关材料，法律规定不予查阅的除外。',
    ),
    seal(),
  ],
  tags: {
    复议事项: (context) => told(context, 'matter'),
    适用程序: (context) => told(context, 'track'),
  },
})
