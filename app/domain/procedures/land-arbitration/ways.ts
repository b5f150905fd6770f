/** When the land commission may decide: contracts of farm land, never expropriation. */
import { law } from '#app/domain/procedures/land-arbitration/stages'
import type { Ways } from '#app/domain/procedures/ways'
import { say } from '#app/domain/words'

const may = ['forest-farmland', 'contract', 'other'] as const

export const ways: Ways = {
  reasons: [
    {
      effect: 'opens',
      when: { category: ['forest-farmland'] },
      words: say(
        '农村土地承包经营纠纷调解不成或者不愿调解的，可以申请仲裁；不需要仲裁协议。',
        'Without mediation or after its failure; no agreement to arbitrate is needed.',
      ),
      source: law(4),
    },
    {
      effect: 'warns',
      when: { category: ['contract', 'other'] },
      words: say(
        '须属于农村土地承包经营纠纷，由人判断。',
        'It must be over a contract of farm land; somebody must judge.',
      ),
      source: law(2, 2),
    },
    {
      effect: 'warns',
      when: { category: may },
      words: say(
        '仲裁时效二年，自知道权利被侵害之日起，由人判断。',
        'Within two years of knowing of the wrong; somebody must judge.',
      ),
      source: law(18),
    },
    {
      effect: 'bars',
      when: { category: ['expropriation'] },
      words: say(
        '征收集体土地及其补偿的纠纷不受理，可以复议或者诉讼。',
        'Expropriation and its compensation are not for it: reconsideration or a suit are.',
      ),
      source: law(2, 3),
    },
    {
      effect: 'bars',
      when: { not: { category: [...may, 'expropriation'] } },
      words: say(
        '不属于农村土地承包经营纠纷；类型登记有误的先更正。',
        'It is not over a contract of farm land; if the kind is entered wrongly, put it right first.',
      ),
      source: law(2, 2),
    },
    {
      effect: 'bars',
      when: { some: { same: true, mark: 'award-received', resolved: true } },
      words: say('已经裁决：不服的可以起诉。', 'There is an award: it is open to suit.'),
      source: law(48),
    },
  ],
}
