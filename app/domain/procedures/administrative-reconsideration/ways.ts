/** When a government may review: there has to be an act of an organ, and no court may have it. */
import { inBoth, law2017, law2023, rule2007 } from '#app/domain/procedures/administrative-reconsideration/stages'
import { heldElsewhere, saidToBeElsewhere, type DisputeIf, type Ways } from '#app/domain/procedures/ways'
import { say } from '#app/domain/words'

/** A suit or a reconsideration was about one, or an organ has adjudicated. */
const actKnown: DisputeIf = { any: [{ some: { family: 'administrative' } }, { some: { mark: 'adjudicated' } }] }

export const ways: Ways = {
  reasons: [
    {
      effect: 'opens',
      words: say(
        '认为行政行为侵犯其合法权益的，可以申请复议。',
        'Whoever holds that an act of an organ harms their rights may apply.',
      ),
      ...inBoth(law2017(2), law2023(2)),
    },
    {
      effect: 'warns',
      when: { not: actKnown },
      words: say(
        '本案没有记载行政行为：须先认定争议的是行政行为。民事纠纷本身、行政机关对民事纠纷的调解不在复议范围。',
        'No act of an organ is on record: somebody must find that there is one. A civil quarrel, or its mediation by an organ, is not reviewed.',
      ),
      ...inBoth(law2017(8, 2), law2023(12)),
    },
    {
      effect: 'bars',
      when: { some: { same: false, fact: 'instance', mark: 'accepted' } },
      words: say('法院已经依法受理行政诉讼，不得申请复议。', 'A court has accepted a suit: no reconsideration.'),
      ...inBoth(law2017(16, 2), law2023(29, 2)),
    },
    {
      effect: 'bars',
      when: heldElsewhere('court'),
      words: say(
        '经核实，法院已经依法受理行政诉讼，不得申请复议。',
        'A person found that a court has accepted a suit: no reconsideration.',
      ),
      ...inBoth(law2017(16, 2), law2023(29, 2)),
    },
    {
      effect: 'warns',
      when: saidToBeElsewhere,
      words: say(
        '登记有他处已受理：法院已经受理的，不得申请复议，由人核实。',
        'It is said to be elsewhere: if a court has a suit, there is no reconsideration. Somebody must check.',
      ),
      ...inBoth(law2017(16, 2), law2023(29, 2)),
    },
    {
      effect: 'bars',
      when: { some: { same: true, mark: 'accepted' } },
      words: say('同一行政行为已经受理过复议申请。', 'A reconsideration of the act has been accepted before.'),
      ...inBoth(rule2007(28), law2023(30, 1)),
    },
  ],
  // Good reasons for being late, and organs that did not tell the remedy, are for the reviewer to weigh.
  times: [
    { rule: 'rec.apply', from: 'act-known' },
    { rule: 'rec.apply', from: 'decision-served', of: { mark: 'adjudicated' } },
  ],
}
