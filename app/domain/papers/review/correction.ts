/** Everything that is missing is told at once (实施条例 art. 29; 2023 art. 31). */
import { address, numbered, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const reviewCorrection = paper({
  key: 'review-correction',
  name: say('补正行政复议申请通知书', 'Notice of correction'),
  blocks: [
    title('补正行政复议申请通知书'),
    numbered('{文书编号}'),
    address('{申请人}：'),
    paragraph(
      '你（单位）于{收到日期}提出的行政复议申请，材料不齐全或者表述不清楚，无法判断是否符合受理条件。请补正下列事项：',
    ),
    paragraph('{补正事项}'),
    paragraph('{补正期限}无正当理由逾期不补正的，视为放弃行政复议申请。补正所用时间不计入审查期限。依据：{依据}。'),
    seal(),
  ],
  tags: {
    补正事项: (context) => told(context, 'missing'),
    补正期限: ({ versionKey }) =>
      versionKey < '2023'
        ? '请在　　　　年　　月　　日前补正。'
        : '请自收到本通知之日起十个工作日内补正；有正当理由不能按期补正的，可以申请延长合理的期限。',
  },
})
