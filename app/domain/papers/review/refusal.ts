/** With reasons and, where another organ has the power, with its name (2017 art. 17; 2023 art. 30). */
import { address, numbered, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const reviewRefusal = paper({
  key: 'review-refusal',
  name: say('行政复议不予受理决定书', 'Decision not to accept'),
  blocks: [
    title('行政复议不予受理决定书'),
    numbered('{文书编号}'),
    address('{申请人}：'),
    paragraph(
      '你（单位）不服被申请人{被申请人}的{复议事项}，于{收到日期}提出行政复议申请。经审查，{不予受理原因}。{不予受理理由}',
    ),
    paragraph('依据{依据}，本机关决定不予受理。'),
    paragraph('如对本决定不服，可以自收到本决定书之日起十五日内，依法向人民法院提起行政诉讼。'),
    seal(),
  ],
  tags: {
    复议事项: (context) => told(context, 'matter'),
    不予受理原因: (context) => told(context, 'not-accepted-for'),
    不予受理理由: (context) => told(context, 'reason'),
  },
})
