/** To an organ that has something to put right and sixty days to report (实施条例 art. 57; 2023 art. 76). */
import { address, numbered, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const reviewOpinion = paper({
  key: 'review-opinion',
  name: say('行政复议意见书', 'Opinion on reconsideration'),
  blocks: [
    title('行政复议意见书'),
    numbered('{文书编号}'),
    address('{有关机关}：'),
    paragraph('本机关在审理{申请人}不服{被申请人}{复议事项}一案中，发现下列问题：'),
    paragraph('{意见内容}'),
    paragraph('请自收到本意见书之日起六十日内，将纠正相关违法或者不当行政行为的情况报送本机关。依据：{依据}。'),
    seal(),
  ],
  tags: {
    复议事项: (context) => told(context, 'matter'),
    有关机关: (context) => told(context, 'organ'),
    意见内容: (context) => told(context, 'opinion'),
  },
})
