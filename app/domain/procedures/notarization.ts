/**
 * Notarization (公证), received and followed at the centre's window: the notary's office decides.
 * Source: 公证法 2017; 公证程序规则 for termination and withdrawal (not read, and said so).
 * In: an application; an agreement from a mediation, to be made enforceable (art. 37). Out: a certificate or an enforceable
 * deed; refusal, always where the matter is in dispute (art. 31), and then a mediation. It prevents quarrels and ends
 * none: no outcome counts as resolving, and a dispute settled before stays so while its agreement is notarized.
 */
import { ATTACHED } from '#app/domain/papers/keys'
import { course } from '#app/domain/procedures/notarization/course'
import { endings } from '#app/domain/procedures/notarization/endings'
import { law, notarizationOpening, outcomes, stages, window } from '#app/domain/procedures/notarization/stages'
import { ways } from '#app/domain/procedures/notarization/ways'
import { bySource } from '#app/domain/procedures/counting'
import { procedure } from '#app/domain/procedures/procedure'
import { byPractice } from '#app/domain/procedures/recusal'
import { say } from '#app/domain/words'

export const notarization = procedure({
  key: 'notarization',
  name: say('公证', 'Notarization'),
  about: say(
    '对无争议的法律行为、事实和文书办理公证；调解协议以给付为内容的，可以赋予强制执行效力。有争议的不予办理。',
    'What nobody disputes is certified; an agreement on a payment can be made enforceable. What is in dispute is refused.',
  ),
  family: 'civil',
  afterwards: true,
  versions: [{ key: '2017', name: say('2017年修正的公证法', 'Law of 2017'), from: '2018-01-01', source: law(30) }],
  stages,
  outcomes,
  opening: {
    stage: 'applied',
    marks: ['received'],
    by: window,
    at: ['centre', 'bureau'],
    enter: notarizationOpening,
    direct: true,
    needs: ['a-party'],
  },
  steps: { ...course, ...endings },
  deadlines: [{ rule: 'notary.issue', from: 'accepted', until: ['concluded'], stops: true }],
  counts: { received: { mark: 'received' }, accepted: { mark: 'accepted' } },
  facets: [bySource],
  fee: {
    allowed: true,
    source: law(34, 1),
    words: say('按规定支付公证费；符合法律援助条件的减免', 'The fees of the notary; reduced or waived for legal aid'),
  },
  papers: ['file-cover', 'file-catalogue', 'course-register', ATTACHED],
  ways,
  // What a notary may not do is law; who decides is not.
  recusal: [byPractice(['notary-head'], { declared: law(23), asked: law(23) })],
})
