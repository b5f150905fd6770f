/** To the respondent with the copy: how long it has depends on law and track (2017 art. 23; 2023 arts. 48, 54). */
import { address, numbered, paragraph, seal, title } from '#app/domain/papers/block'
import { codeOf, told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const reviewReplyNotice = paper({
  key: 'review-reply-notice',
  name: say('行政复议答复通知书', 'Notice to reply'),
  blocks: [
    title('行政复议答复通知书'),
    numbered('{文书编号}'),
    address('{被申请人}：'),
    paragraph(
      '{申请人}不服你机关的{复议事项}申请行政复议，本机关已于{受理日期}受理。现将行政复议申请书副本（或者申请笔录复印件）发送你机关。',
    ),
    paragraph('请自收到之日起{答复期限}内提出书面答复，并提交作出行政行为的证据、依据和其他有关材料。依据：{依据}。'),
    paragraph('逾期不提出书面答复、不提交证据、依据和其他有关材料的，视为该行政行为没有证据、依据。'),
    seal(),
  ],
  tags: {
    复议事项: (context) => told(context, 'matter'),
    答复期限: (context) =>
      context.versionKey < '2023' ? '十日' : codeOf(context, 'track') === 'simplified' ? '五个工作日' : '十个工作日',
  },
})
