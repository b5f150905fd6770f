/**
 * Grid handling (网格处置): a quarrel found in the grid, checked, settled on the spot or passed up until somebody settles it.
 * Source: no statute; the county's working practice, with 人民调解法 art. 25 for the report to the police.
 * In: a report by a grid worker, a village cadre, a window. Out: settled; handed over to a mediation, an arbitration or an
 * adjudication; the police; or nothing to settle. A dispute settled in the grid counts once, at the grid.
 */
import { z } from 'zod'
import { ATTACHED } from '#app/domain/papers/keys'
import { course } from '#app/domain/procedures/grid-handling/course'
import { endings } from '#app/domain/procedures/grid-handling/endings'
import {
  anyone,
  mediation,
  outcomes,
  places,
  practice,
  risk,
  stages,
} from '#app/domain/procedures/grid-handling/stages'
import { ways } from '#app/domain/procedures/grid-handling/ways'
import { bySource } from '#app/domain/procedures/counting'
import { procedure } from '#app/domain/procedures/procedure'
import { byPractice } from '#app/domain/procedures/recusal'
import { say } from '#app/domain/words'

export const gridHandling = procedure({
  key: 'grid-handling',
  name: say('网格处置', 'Grid handling'),
  about: say(
    '网格发现的纠纷，核实后就地化解；化解不了的逐级上报，或者转入调解、仲裁、裁决。',
    'A quarrel found in the grid is checked and settled on the spot; if that fails it goes up level by level, or on to mediation, arbitration or adjudication.',
  ),
  family: 'civil',
  versions: [{ key: '2010', name: say('现行工作惯例', 'Present practice'), from: '2010-01-01', source: practice }],
  stages,

  outcomes,

  opening: {
    stage: 'reported',
    marks: ['received'],
    by: anyone,
    at: places,
    enter: z.object({ risk: risk.optional() }),
    direct: true,
  },
  steps: { ...course, ...endings },
  deadlines: [
    { rule: 'grid.verify', from: 'received', until: ['accepted', 'concluded'] },
    { rule: 'grid.receive', from: 'submitted', until: ['receipt', 'concluded'] },
    { rule: 'grid.handle', from: 'taken', until: ['passed-on', 'concluded'] },
  ],
  counts: { received: { mark: 'received' }, accepted: { mark: 'accepted' } },
  facets: [bySource],
  fee: { allowed: false, source: mediation(4) },
  papers: ['file-cover', 'file-catalogue', 'course-register', ATTACHED],
  ways,
  recusal: [byPractice(['organ-head'])],
})
