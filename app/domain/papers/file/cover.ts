/** The cover of a file: one dispute, one proceeding, one file (人民调解法 art. 27 asks that a file be kept). */
import { table, title } from '#app/domain/papers/block'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const fileCover = paper({
  key: 'file-cover',
  name: say('卷宗封面', 'Cover of the file'),
  blocks: [
    title('{机构}'),
    title('卷　宗'),
    table(
      ['案号', '{案号}'],
      ['程序', '{程序}'],
      ['案件名称', '{案件名称}'],
      ['申请人', '{申请人}'],
      ['被申请人', '{被申请人}'],
      ['第三人', '{第三人}'],
      ['承办人', '{承办人}'],
      ['受理日期', '{受理日期}', '办结日期', '{办结日期}'],
      ['办理结果', '{办理结果}'],
      ['立卷人', '', '立卷日期', ''],
      ['保管期限', '', '本卷页数', '{本卷页数}'],
      ['备注', ''],
    ),
  ],
  tags: {
    本卷页数: ({ file }) => (file.length === 0 ? undefined : `共${file.at(-1)?.to ?? 0}页`),
  },
})
