/** What lies in the file, with page numbers, in the fixed order of its procedure. */
import { line, list, numbered, title } from '#app/domain/papers/block'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const fileCatalogue = paper({
  key: 'file-catalogue',
  name: say('卷内目录', 'Catalogue of the file'),
  blocks: [
    title('卷内目录'),
    numbered('{案号}'),
    list(
      '卷内文书',
      ['序号', '{序号}', 10],
      ['文书名称', '{文书名称}', 52],
      ['页号', '{页号}', 16],
      ['备注', '{备注}', 22],
    ),
    line('立卷人：　　　　　　　　　　检查人：　　　　　　　　　　　　年　　月　　日'),
  ],
})
