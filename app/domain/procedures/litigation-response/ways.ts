/** When a suit against an organ may be expected: while a reconsideration runs, none. */
import { articlesOf } from '#app/domain/law/statute'
import { law } from '#app/domain/procedures/litigation-response/stages'
import type { Ways } from '#app/domain/procedures/ways'
import { say } from '#app/domain/words'

const reconsideration = articlesOf('行政复议法', '2023-09-01')

export const ways: Ways = {
  reasons: [
    {
      effect: 'opens',
      words: say(
        '认为行政行为侵犯其合法权益的，可以向法院起诉；收到法院通知后在此登记。',
        "Whoever holds that an act of an organ harms their rights may sue; the court's notice is entered here.",
      ),
      source: law(2),
    },
    {
      effect: 'warns',
      when: { not: { any: [{ some: { family: 'administrative' } }, { some: { mark: 'adjudicated' } }] } },
      words: say(
        '本案没有记载行政行为：须有被诉的行政行为。直接起诉的期限为知道之日起六个月。',
        'No act of an organ is on record, and a suit needs one. It is brought within six months of knowing of it.',
      ),
      source: law(46, 1),
    },
    {
      effect: 'warns',
      when: { not: { some: { family: 'administrative', mark: 'decided' } } },
      words: say('法律、法规规定应当先申请复议的，先复议。', 'Where a law says so, reconsideration comes first.'),
      source: law(44, 2),
    },
    {
      effect: 'bars',
      when: { some: { same: false, family: 'administrative', open: true, mark: 'accepted' } },
      words: say('复议机关已经受理，复议期间不得起诉。', 'A reconsideration has been accepted: no suit while it runs.'),
      source: reconsideration(29, 1),
    },
  ],
  times: [{ rule: 'rec.sue', from: 'decision-served', of: { family: 'administrative', mark: 'decided' } }],
}
