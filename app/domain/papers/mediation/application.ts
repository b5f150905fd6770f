/** The application (人民调解法 art. 17): in writing, or written down for who asked orally. */
import { address, freeOfCharge, heading, line, partyList, paragraph, signature, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const mediationApplication = paper({
  key: 'mediation-application',
  name: say('人民调解申请书', 'Application for people’s mediation'),
  blocks: [
    title('人民调解申请书'),
    partyList,
    heading('纠纷简要情况'),
    paragraph('{纠纷事实}'),
    heading('当事人申请事项'),
    paragraph('{申请事项}'),
    paragraph('人民调解委员会已将申请人民调解的相关规定告知我，现自愿申请人民调解委员会进行调解。'),
    address('此致'),
    address('{机构}'),
    line('申请方式：{申请方式}'),
    signature('申请人'),
    freeOfCharge,
  ],
  tags: {
    申请方式: (context) => told(context, 'form'),
  },
})
