/** An application made orally, written down on the spot and read back. */
import { heading, note, partyList, paragraph, signature, table, title } from '#app/domain/papers/block'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const reviewOralApplication = paper({
  key: 'review-oral-application',
  name: say('口头申请行政复议笔录', 'Record of an oral application'),
  blocks: [
    title('口头申请行政复议笔录'),
    table(
      ['时间', '{申请日期}　　时　　分', '地点', ''],
      ['申请人', '{申请人}', '被申请人', '{被申请人}'],
      ['接待人', '', '记录人', '{登记人}'],
    ),
    partyList,
    heading('行政复议请求'),
    paragraph('{申请事项}'),
    heading('主要事实、理由和时间'),
    paragraph('{纠纷事实}'),
    paragraph('以上笔录已向申请人宣读（或者交申请人阅读），确认无误。'),
    signature('申请人'),
    signature('记录人'),
    note('行政复议机关受理行政复议申请，不得向申请人收取任何费用。'),
  ],
})
