/** Found not to be acceptable after it was accepted (实施条例 art. 48; 2023 art. 33). */
import { address, numbered, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const reviewDismissal = paper({
  key: 'review-dismissal',
  name: say('驳回行政复议申请决定书', 'Decision dismissing the application'),
  blocks: [
    title('驳回行政复议申请决定书'),
    numbered('{文书编号}'),
    address('{申请人}：'),
    paragraph('你（单位）不服被申请人{被申请人}的{复议事项}申请行政复议，本机关于{受理日期}受理。经审理，{驳回理由}'),
    paragraph('依据{依据}，本机关决定驳回你（单位）的行政复议申请。'),
    paragraph('如对本决定不服，可以自收到本决定书之日起十五日内，依法向人民法院提起行政诉讼。'),
    seal(),
  ],
  tags: {
    复议事项: (context) => told(context, 'matter'),
    驳回理由: (context) => told(context, 'reason'),
  },
})
