/** What was found out, where the mediator looked into it. */
import { heading, numbered, paragraph, signature, table, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const mediationInquiry = paper({
  key: 'mediation-inquiry',
  name: say('调查记录', 'Record of investigation'),
  blocks: [
    title('调查记录'),
    numbered('{案号}'),
    table(
      ['时间', '{记录日期}　　时　　分', '地点', ''],
      ['参加人', ''],
      ['被调查人', ''],
      ['调查人', '{承办人}', '记录人', '{记录人}'],
    ),
    heading('记录内容'),
    paragraph('{调查情况}'),
    signature('被调查人'),
    signature('调查人'),
    signature('记录人'),
  ],
  tags: {
    调查情况: (context) => told(context, 'found'),
  },
})
