/** When the labour commission may decide: labour disputes only, within a year. */
import { law } from '#app/domain/procedures/labour-arbitration/stages'
import type { Ways } from '#app/domain/procedures/ways'
import { say } from '#app/domain/words'

const labour = { category: ['labour'] } as const

export const ways: Ways = {
  reasons: [
    {
      effect: 'opens',
      when: labour,
      words: say(
        '劳动争议不愿调解、调解不成或者不履行协议的，可以申请仲裁；不需要仲裁协议。',
        'Without mediation, after its failure, or when an agreement is broken; no agreement to arbitrate is needed.',
      ),
      source: law(5),
    },
    {
      effect: 'warns',
      when: labour,
      words: say(
        '仲裁时效一年，自知道权利被侵害之日起；可以中断、中止，拖欠报酬另有规定，由人判断。',
        'Within a year of knowing of the wrong; it may be interrupted or suspended, and unpaid wages are apart. Somebody must judge.',
      ),
      source: law(27),
    },
    {
      effect: 'bars',
      when: { not: labour },
      words: say(
        '纠纷类型不是劳动争议；类型登记有误的先更正。',
        'It is not entered as a labour dispute; if that is wrong, put it right first.',
      ),
      source: law(2),
    },
    {
      effect: 'bars',
      when: { some: { same: true, mark: 'award-received', resolved: true } },
      words: say(
        '已经裁决：不服的依法起诉或者申请撤销。',
        'There is an award: it is open to suit or to being set aside.',
      ),
      source: law(5),
    },
  ],
}
