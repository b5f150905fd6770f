/** The answer to a suggestion of a court or a procuratorate. */
import { address, paragraph, seal, title } from '#app/domain/papers/block'
import { codeOf, told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const suitSuggestionReply = paper({
  key: 'suit-suggestion-reply',
  name: say('司法（检察）建议答复函', 'Answer to a suggestion'),
  blocks: [
    title('关于{建议种类}办理情况的复函'),
    address('{建议机关}：'),
    paragraph('你单位{建议种类}（{建议文号}）收悉。我们高度重视，认真研究办理。现将办理情况函复如下：'),
    paragraph('{答复内容}'),
    paragraph('特此函复。'),
    seal(),
  ],
  tags: {
    建议种类: (context) => told(context, 'from'),
    建议机关: (context) =>
      ({ court: '　　　　　　人民法院', procuratorate: '　　　　　　人民检察院' })[codeOf(context, 'from') ?? ''],
    建议文号: (context) => told(context, 'document'),
    答复内容: (context) => told(context, 'reply'),
  },
})
