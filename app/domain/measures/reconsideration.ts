import { byMark, type Measure } from '#app/domain/measures/measure'
import { say } from '#app/domain/words'

/** What only reviews of administrative acts are counted by. */
export const reconsiderationMeasures: readonly Measure[] = [
  byMark(
    'heard',
    say('听证审理', 'Heard'),
    say('举行过听证的案件，每件计一次。', 'Cases in which a hearing was held; once each.'),
  ),
  byMark(
    'accepted-by-receipt',
    say('受理（按收到日）', 'Accepted, by day of receipt'),
    say('已受理的案件，按收到申请之日计。', 'Accepted cases, dated by the day their application came in.'),
  ),
  byMark(
    'concluded-in-60-from-receipt',
    say('收到后六十日内办结', 'Concluded within sixty days of receipt'),
    say(
      '办结日在期内、自收到申请之日起六十日内办结的案件；中止、补正时间不扣除。',
      'Cases concluded in the period within sixty days of receipt; suspensions and corrections are not taken off.',
    ),
  ),
  byMark(
    'concluded-in-60-from-acceptance',
    say('受理后六十日内办结', 'Concluded within sixty days of acceptance'),
    say(
      '办结日在期内、自受理之日起六十日内办结的案件；中止时间不扣除。',
      'Cases concluded in the period within sixty days of acceptance; suspensions are not taken off.',
    ),
  ),
]
