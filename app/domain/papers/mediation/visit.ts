/** The visit afterwards: is it kept, are they content, is there trouble again (art. 31). */
import { signature, table, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const mediationVisit = paper({
  key: 'mediation-visit',
  name: say('人民调解回访记录', 'Record of the visit'),
  blocks: [
    title('人民调解回访记录'),
    table(
      ['当事人', '{各方当事人}'],
      ['调解协议编号', '{案号}', '回访时间', '{记录日期}'],
      ['回访事由', '了解调解协议履行情况'],
      ['协议履行情况', '{履行情况}', '当事人是否满意', '{是否满意}'],
      ['纠纷情况', '{回访情况}'],
      ['回访情况记录', '{补充说明}'],
    ),
    signature('被回访人'),
    signature('回访人'),
  ],
  tags: {
    履行情况: (context) => told(context, 'performed'),
    是否满意: (context) => told(context, 'satisfied'),
    回访情况: (context) => told(context, 'follow-up'),
  },
})
