/** The cover of the ministry’s form set: the mediator, from when to when, how long it is kept. */
import { table, title } from '#app/domain/papers/block'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const mediationCover = paper({
  key: 'mediation-cover',
  name: say('人民调解卷宗封面', 'Cover of the mediation file'),
  blocks: [
    title('{机构}'),
    title('人民调解卷宗'),
    table(
      ['卷名', '{案件名称}'],
      ['卷号', '{案号}'],
      ['人民调解员', '{承办人}'],
      ['调解日期', '{受理日期}至{办结日期}'],
      ['调解结果', '{办理结果}'],
      ['立卷人', '', '立卷日期', ''],
      ['保管期限', '', '本卷页数', '{本卷页数}'],
      ['备注', ''],
    ),
  ],
  tags: {
    本卷页数: ({ file }) => (file.length === 0 ? undefined : `共${file.at(-1)?.to ?? 0}页`),
  },
})
