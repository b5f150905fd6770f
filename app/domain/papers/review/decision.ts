/** The decision (2017 art. 28; 2023 art. 61): the officer writes the findings, the house fills in what it knows. */
import { heading, numbered, partyList, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const reviewDecision = paper({
  key: 'review-decision',
  name: say('行政复议决定书', 'Decision on reconsideration'),
  blocks: [
    title('行政复议决定书'),
    numbered('{文书编号}'),
    partyList,
    paragraph(
      '申请人{申请人}不服被申请人{被申请人}的{复议事项}，于{收到日期}向本机关申请行政复议，本机关于{受理日期}受理。现已审理终结。',
    ),
    heading('申请人请求'),
    paragraph('{申请事项}'),
    heading('申请人称'),
    paragraph('{纠纷事实}'),
    heading('被申请人称'),
    paragraph('{被申请人意见}'),
    heading('听取当事人意见'),
    paragraph('{听取意见}'),
    heading('经审理查明'),
    paragraph('{查明事实}'),
    heading('本机关认为'),
    paragraph('{补充说明}'),
    paragraph('依据{依据}，本机关决定：{复议决定}。'),
    paragraph('赔偿金额：{赔偿金额}。责令重新作出的期限：{重作期限}。'),
    paragraph(
      '申请人如对本决定不服，可以自收到本决定书之日起十五日内，依法向人民法院提起行政诉讼。法律规定行政复议决定为最终裁决的除外。',
    ),
    seal(),
  ],
  tags: {
    复议事项: (context) => told(context, 'matter'),
    被申请人意见: (context) => told(context, 'reply'),
    听取意见: (context) => told(context, 'views'),
    查明事实: (context) => told(context, 'found'),
    复议决定: (context) => context.entry?.facts.get('decision')?.text ?? context.outcome,
    赔偿金额: (context) => told(context, 'compensation-amount'),
    重作期限: (context) => told(context, 'redo-by'),
  },
})
