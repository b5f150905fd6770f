/** The register of a suit the organ answers (行政诉讼法 art. 67 gives it fifteen days). */
import { courseList, heading, numbered, paragraph, signature, table, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { dayWritten } from '#app/domain/papers/written'
import { say } from '#app/domain/words'

export const suitRegister = paper({
  key: 'suit-register',
  name: say('行政应诉登记表', 'Register form of a suit'),
  blocks: [
    title('行政应诉登记表'),
    numbered('{案号}'),
    table(
      ['原告', '{申请人}', '被告', '{被申请人}（{被告类别}）'],
      ['审级', '{审级}', '法院案号', '{法院案号}'],
      ['收到应诉通知日期', '{收到日期}', '答辩日期', '{答辩日期}'],
      ['承办机构', '{机构}', '承办人', '{承办人}'],
      ['裁判结果', '{办理结果}', '结案日期', '{办结日期}'],
    ),
    heading('诉讼请求'),
    paragraph('{申请事项}'),
    heading('案情'),
    paragraph('{纠纷事实}'),
    heading('批办意见'),
    paragraph('　　　　　　　　　　　　　　　　　　　　　　　　'),
    heading('办理经过'),
    courseList,
    signature('登记人'),
  ],
  tags: {
    审级: (context) => told(context, 'instance'),
    被告类别: (context) => told(context, 'defendant'),
    法院案号: (context) => told(context, 'court-case-number'),
    答辩日期: ({ marks }) => (marks['defence-filed'] === undefined ? undefined : dayWritten(marks['defence-filed'])),
  },
})
