/** The shelf of measures: one line each. */
import { concluded } from '#app/domain/measures/concluded'
import { byMark, type Measure } from '#app/domain/measures/measure'
import { registered } from '#app/domain/measures/registered'
import { reopened } from '#app/domain/measures/reopened'
import { resolved } from '#app/domain/measures/resolved'
import { turnedAway } from '#app/domain/measures/turned-away'

const say = (zh: string, en: string) => ({ zh, en })

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
    'heard',
    say('听证审理', 'Heard'),
    say('举行过听证的案件，每件计一次。', 'Cases in which a hearing was held; once each.'),
  ),
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
  byMark(
    'first-instance',
    say('一审应诉', 'First-instance suits'),
    say('一审行政应诉案件。', 'First-instance administrative suits answered.'),
  ),
  byMark(
    'district-defendant',
    say('区政府为被告', 'District government sued'),
    say('以区政府为被告的一审案件。', 'First-instance suits against the district government.'),
  ),
  byMark(
    'head-due',
    say('应出庭', 'Attendance due'),
    say('负责人应当出庭的庭审。', 'Court hearings the head of the organ should attend.'),
    'item',
  ),
  byMark(
    'head-attended',
    say('已出庭', 'Head attended'),
    say('负责人实际出庭的庭审。', 'Court hearings the head attended.'),
    'item',
  ),
  byMark(
    'suggestion-received',
    say('收到建议', 'Suggestions received'),
    say('收到的司法建议、检察建议。', 'Judicial and procuratorial suggestions received.'),
    'item',
  ),
  byMark(
    'suggestion-replied',
    say('建议答复', 'Suggestions answered'),
    say('已办结答复的司法建议、检察建议。', 'Suggestions handled and answered.'),
    'item',
  ),
]

const byKey = new Map(measures.map((measure) => [measure.key, measure]))
export const measureByKey = (key: string): Measure | undefined => byKey.get(key)
