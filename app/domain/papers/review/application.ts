/** The application in writing (实施条例 art. 19; 2023 art. 22). */
import { address, heading, note, partyList, paragraph, signature, table, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const reviewApplication = paper({
  key: 'review-application',
  name: say('行政复议申请书', 'Application for reconsideration'),
  blocks: [
    title('行政复议申请书'),
    partyList,
    table(
      ['被申请人', '{被申请人}（{被申请人类别}）'],
      ['复议事项', '{复议事项}', '行政管理领域', '{行政管理领域}'],
      ['知道行政行为之日', '{知道之日}', '是否请求行政赔偿', '{是否请求赔偿}'],
    ),
    heading('行政复议请求'),
    paragraph('{申请事项}'),
    heading('事实和理由'),
    paragraph('{纠纷事实}'),
    address('此致'),
    address('{机构}'),
    signature('申请人'),
    note('行政复议机关受理行政复议申请，不得向申请人收取任何费用。'),
  ],
  tags: {
    复议事项: (context) => told(context, 'matter'),
    被申请人类别: (context) => told(context, 'respondent'),
    行政管理领域: (context) => told(context, 'field'),
    知道之日: (context) => told(context, 'act-known-on'),
    是否请求赔偿: (context) => told(context, 'compensation'),
  },
})
