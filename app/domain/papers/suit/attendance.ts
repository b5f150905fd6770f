/** Whether the head of the organ came to court, and if not, why (行政诉讼法解释 arts. 128–129). */
import { numbered, paragraph, seal, signature, table, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const suitAttendance = paper({
  key: 'suit-attendance',
  name: say('行政机关负责人出庭应诉登记表', 'Register form of attendance in court'),
  blocks: [
    title('行政机关负责人出庭应诉登记表'),
    numbered('{案号}'),
    table(
      ['原告', '{申请人}', '被告', '{被申请人}'],
      ['法院案号', '{法院案号}', '开庭日期', '{记录日期}'],
      ['负责人应当出庭', '{应当出庭}', '负责人实际出庭', '{实际出庭}'],
      ['出庭负责人职务', '{负责人职务}', '出庭负责人姓名', ''],
      ['未出庭的理由', '{未出庭理由}'],
      ['其他出庭人员', ''],
    ),
    paragraph('负责人不能出庭的，应当委托行政机关相应的工作人员出庭，不得仅委托律师出庭。'),
    signature('登记人'),
    seal(),
  ],
  tags: {
    法院案号: (context) => told(context, 'court-case-number'),
    应当出庭: (context) => told(context, 'head-due'),
    实际出庭: (context) => told(context, 'head-attended'),
    负责人职务: (context) => told(context, 'post'),
    未出庭理由: (context) => context.entry?.facts.get('reason')?.text,
  },
})
