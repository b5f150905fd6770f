/** An arbitration is decided by the commission; here it is received and passed on. */
import { heading, note, numbered, partyList, paragraph, signature, table, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { dayWritten } from '#app/domain/papers/written'
import { say } from '#app/domain/words'

export const awardRegister = paper({
  key: 'award-register',
  name: say('仲裁案件接待登记表', 'Register form of an arbitration'),
  blocks: [
    title('仲裁案件接待登记表'),
    numbered('{案号}'),
    table(
      ['接待机构', '{机构}', '接待人', '{登记人}'],
      ['收到日期', '{收到日期}', '转交仲裁委日期', '{转交日期}'],
      ['纠纷类型', '{纠纷类型}', '标的额', '{涉及金额}'],
      ['仲裁委受理日期', '{受理日期}', '仲裁委案号', '{仲裁案号}'],
    ),
    partyList,
    heading('仲裁请求'),
    paragraph('{申请事项}'),
    heading('事实和理由'),
    paragraph('{纠纷事实}'),
    table(['仲裁协议', '', '证据份数', '']),
    signature('申请人'),
    signature('接待人'),
    note('仲裁由仲裁委员会依法独立进行，本处接待、转交并跟踪结果；仲裁费用按规定向仲裁委员会交纳。'),
  ],
  tags: {
    转交日期: ({ marks }) => (marks['forwarded'] === undefined ? undefined : dayWritten(marks['forwarded'])),
    仲裁案号: (context) => told(context, 'case-number'),
  },
})
