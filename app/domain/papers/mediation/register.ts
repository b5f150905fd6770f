/** The register form of acceptance: instead of an application, also where the committee offers (art. 17). */
import {
  freeOfCharge,
  numbered,
  partiesSign,
  partyList,
  paragraph,
  seal,
  signature,
  table,
  title,
} from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const mediationRegister = paper({
  key: 'mediation-register',
  name: say('人民调解受理登记表', 'Register form of acceptance'),
  blocks: [
    title('人民调解受理登记表'),
    numbered('{案号}'),
    paragraph('　　{受理日期}，经当事人申请或者人民调解委员会主动提出、当事人同意，人民调解委员会受理下列纠纷。'),
    partyList,
    table(
      ['纠纷类型', '{纠纷类型}', '案件来源', '{案件来源}'],
      ['发生地', '{发生地}', '涉及人数', '{涉及人数}'],
      ['涉及金额', '{涉及金额}', '难易程度', '{难易程度}'],
      ['纠纷简要情况', '{纠纷事实}'],
      ['申请事项', '{申请事项}'],
    ),
    partiesSign,
    signature('登记人'),
    seal('{机构}（印章）', '{受理日期}'),
    freeOfCharge,
  ],
  tags: {
    难易程度: (context) => told(context, 'difficulty'),
  },
})
