/** Columns 26 to 37: how what was mediated ended, what that prevented, and what became of the agreements. */
import type { Selection } from '#app/domain/indicators/indicator'
import { amounts, counts, people, under } from '#app/domain/returns/cells'
import type { Cell } from '#app/domain/returns/return'
import { say } from '#app/domain/words'

export const results = (of: (measure: string) => Selection): Cell[] => [
  ...under(say('调解结果', 'Result'), [
    counts(
      '26',
      'successful',
      say('调解成功', 'Successful'),
      { ...of('concluded'), outcomes: { resolves: true } },
      {
        definition: say(
          '期内以达成协议办结的，书面、口头都算，不要求已经履行。',
          'Concluded in the period by an agreement, written or oral; performance is not required.',
        ),
      },
    ),
    counts('27', 'written', say('书面协议', 'Written agreements'), of('concluded.form.written')),
    counts('28', 'oral', say('口头协议', 'Oral agreements'), of('concluded.form.oral')),
    amounts(
      '29',
      'amount',
      say('协议涉及金额（万元）', 'Agreed amounts (10,000 yuan)'),
      of('concluded.agreement-amount'),
      {
        unit: 'wan',
      },
    ),
  ]),
  ...under(say('防止激化', 'What it prevented'), [
    counts('30', 'crime', say('防止转化为刑事案件（件）', 'Crimes: cases'), of('concluded.prevented.crime')),
    people(
      '31',
      'crime-people',
      say('防止转化为刑事案件（人）', 'Crimes: people'),
      of('concluded.prevented-people.crime'),
    ),
    counts('32', 'petition', say('防止群体性上访（件）', 'Mass petitions: cases'), of('concluded.prevented.petition')),
    people(
      '33',
      'petition-people',
      say('防止群体性上访（人）', 'Mass petitions: people'),
      of('concluded.prevented-people.petition'),
    ),
    counts('34', 'fight', say('防止群体性械斗（件）', 'Mass fights: cases'), of('concluded.prevented.fight')),
    people(
      '35',
      'fight-people',
      say('防止群体性械斗（人）', 'Mass fights: people'),
      of('concluded.prevented-people.fight'),
    ),
  ]),
  ...under(say('履行和确认', 'Performance and confirmation'), [
    counts('36', 'performed', say('协议已履行', 'Agreements performed'), of('performance-due.performed'), {
      definition: say(
        '履行期限在期内届满、现已全部履行的协议；当场履行的在达成之日计。',
        'Agreements due in the period and by now performed in full; those performed at once count on the day of the agreement.',
      ),
    }),
    counts('37', 'confirmed', say('司法确认', 'Confirmed by a court'), of('confirmed')),
  ]),
]
