/** What was done, for procedures whose own forms are another organ’s. */
import {
  courseList,
  heading,
  numbered,
  paragraph,
  partyList,
  seal,
  signature,
  table,
  title,
} from '#app/domain/papers/block'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const courseRegister = paper({
  key: 'course-register',
  name: say('办理情况登记表', 'Register form of the course of a case'),
  blocks: [
    title('{程序}办理情况登记表'),
    numbered('{案号}'),
    table(
      ['承办机构', '{机构}', '承办人', '{承办人}'],
      ['纠纷类型', '{纠纷类型}', '案件来源', '{案件来源}'],
      ['发生地', '{发生地}', '涉及金额', '{涉及金额}'],
      ['收到日期', '{收到日期}', '受理日期', '{受理日期}'],
      ['办结日期', '{办结日期}', '办理结果', '{办理结果}'],
    ),
    partyList,
    heading('纠纷事实'),
    paragraph('{纠纷事实}'),
    heading('办理经过'),
    courseList,
    signature('承办人'),
    seal(),
  ],
})
