/** How the commission ended it, for the register of results. */
import { courseList, heading, numbered, signature, table, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const awardClosing = paper({
  key: 'award-closing',
  name: say('仲裁案件办结登记表', 'Register form of a result'),
  blocks: [
    title('仲裁案件办结登记表'),
    numbered('{案号}'),
    table(
      ['申请人', '{申请人}', '被申请人', '{被申请人}'],
      ['标的额', '{涉及金额}', '仲裁委案号', '{仲裁案号}'],
      ['受理日期', '{受理日期}', '办结日期', '{办结日期}'],
      ['办理结果', '{办理结果}', '文书编号', '{裁决编号}'],
      ['裁决或调解金额', '{裁决金额}', '当事人收到之日', '{收到裁决}'],
      ['备注', '{补充说明}'],
    ),
    heading('办理经过'),
    courseList,
    signature('登记人'),
  ],
  tags: {
    仲裁案号: (context) => told(context, 'case-number'),
    裁决编号: (context) => told(context, 'award-number'),
    裁决金额: (context) => told(context, 'awarded-amount'),
    收到裁决: (context) => told(context, 'award-received-on'),
  },
})
