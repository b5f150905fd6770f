/** The shelf of measures: one line each. */
import { confirmed } from '#app/domain/measures/confirmed'
import { concluded } from '#app/domain/measures/concluded'
import { facetMeasures } from '#app/domain/measures/family'
import { found } from '#app/domain/measures/found'
import { litigationMeasures } from '#app/domain/measures/litigation'
import { byMark, type Measure } from '#app/domain/measures/measure'
import { performanceMeasures } from '#app/domain/measures/performance'
import { reconsiderationMeasures } from '#app/domain/measures/reconsideration'
import { registered } from '#app/domain/measures/registered'
import { reopened } from '#app/domain/measures/reopened'
import { resolved } from '#app/domain/measures/resolved'
import { turnedAway } from '#app/domain/measures/turned-away'
import { procedures } from '#app/domain/procedures'
import { say } from '#app/domain/words'

export const measures: readonly Measure[] = [
  registered,
  byMark(
    'received',
    say('收到', 'Received'),
    say('收到申请或报告的办理程序。', 'Proceedings whose application or report came in.'),
  ),
  byMark(
    'accepted',
    say('受理', 'Accepted'),
    say('决定受理（含视为受理）的办理程序。', 'Proceedings accepted, deemed acceptance included.'),
  ),
  concluded,
  turnedAway,
  resolved,
  reopened,
  byMark(
    'amount-accepted',
    say('受理标的额', 'Amount accepted'),
    say('受理案件的标的额。', 'Amount in dispute of accepted cases.'),
    'fen',
  ),
  byMark(
    'amount-concluded',
    say('办结标的额', 'Amount concluded'),
    say('办结案件的标的额。', 'Amount in dispute of concluded cases.'),
    'fen',
  ),
  found,
  confirmed,
  ...performanceMeasures,
  ...reconsiderationMeasures,
  ...litigationMeasures,
]

/** What facets tell apart: never asked one by one of a dispute (counted does it at once), but named like any other. */
export const told: readonly Measure[] = facetMeasures(procedures, measures)

const byKey = new Map([...measures, ...told].map((measure) => [measure.key, measure]))
export const measureByKey = (key: string): Measure | undefined => byKey.get(key)
