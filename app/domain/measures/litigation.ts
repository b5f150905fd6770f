import { byMark, type Measure } from '#app/domain/measures/measure'
import { say } from '#app/domain/words'

/** What only suits against organs are counted by. */
export const litigationMeasures: readonly Measure[] = [
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
  byMark(
    'first-instance-attended',
    say('一审应诉·负责人出庭', 'First-instance suits the head attended'),
    say(
      '期内收到的一审行政应诉案件中，负责人至少出庭一次的，按收到日计。',
      'Of the first-instance suits received in the period, those in which the head attended at least once; dated by receipt.',
    ),
  ),
  byMark(
    'in-court',
    say('一审开庭审理', 'First-instance suits heard in court'),
    say(
      '开过庭的一审案件，每件计一次，按首次开庭日计。',
      'First-instance suits heard in court; once each, on the day of the first hearing.',
    ),
  ),
  byMark(
    'in-court-attended',
    say('一审开庭·负责人出庭', 'First-instance suits heard, head attended'),
    say(
      '负责人至少出庭一次的一审案件，每件计一次，按首次出庭日计。',
      'First-instance suits in which the head attended at least once; once each, on the day of the first attendance.',
    ),
  ),
  byMark(
    'head-proposed',
    say('法院建议出庭', 'Attendance asked for by the court'),
    say('法院书面建议负责人出庭的庭审。', 'Court hearings for which the court asked in writing that the head attend.'),
    'item',
  ),
  byMark(
    'head-proposed-attended',
    say('法院建议·已出庭', 'Attendance asked for, and attended'),
    say(
      '法院书面建议且负责人实际出庭的庭审。',
      'Court hearings for which the court asked for the head, and the head came.',
    ),
    'item',
  ),
  byMark(
    'suggestion-replied-since',
    say('收到后已答复的建议', 'Suggestions since answered'),
    say(
      '期内收到的司法建议、检察建议中至今已办结答复的，按收到日计。',
      'Of the suggestions received in the period, those answered since; dated by receipt.',
    ),
    'item',
  ),
]
