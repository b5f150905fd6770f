/**
 * The quarterly return of administrative mediation in the 27 columns in use in Beijing, with the checks its form prints:
 * 1 = 5 + 17; 2 = 6 + 18 = 24 + 25; 5 = the sum of 7 to 16; 17 = 19 + 20 + 21 = 22 + 23.
 */
import type { Selection } from '#app/domain/indicators/indicator'
import { administrativeMediation } from '#app/domain/procedures/administrative-mediation'
import { amounts, counts, equation, oneEach, people, under } from '#app/domain/returns/cells'
import type { Return } from '#app/domain/returns/return'
import { say, type Words } from '#app/domain/words'

const procedures = [administrativeMediation.key]
const of = (measure: string): Selection => ({ measure, procedures })

const civil: readonly (readonly [string, Words])[] = [
  ['public-order', say('治安民间纠纷', 'Public order, neighbours')],
  ['traffic', say('交通事故', 'Road accidents')],
  ['contract', say('合同', 'Contracts')],
  ['medical', say('医疗', 'Medical')],
  ['consumer', say('消费、产品质量', 'Consumer, quality of goods')],
  ['farmland', say('土地承包', 'Farm land contracts')],
  ['intellectual-property', say('知识产权', 'Intellectual property')],
  ['environment', say('环境污染', 'Pollution')],
  ['utilities', say('电力水事', 'Electricity and water')],
  ['other', say('其他', 'Other')],
]
const withOrgan: readonly (readonly [string, Words])[] = [
  ['compensation', say('行政赔偿', 'Compensation')],
  ['indemnity', say('行政补偿', 'Indemnity')],
  ['discretion', say('法定自由裁量', 'Lawful discretion')],
]
const each = (codes: typeof civil, measure: 'accepted' | 'concluded') =>
  codes.map(([code]) => of(`${measure}.type.${code}`))

const cells = [
  counts('1', 'total', say('案件总数', 'Cases in all'), of('accepted'), {
    definition: say('期内受理的行政调解。', 'Administrative mediations accepted in the period.'),
  }),
  counts('2', 'successful', say('调解成功数', 'Successful'), { ...of('concluded'), outcomes: { resolves: true } }),
  people('3', 'people', say('涉案人数', 'People involved'), of('accepted.people'), {
    definition: say(
      '受理案件登记的涉及人数之和；没有登记人数的案件不加。',
      'The numbers of people entered for the accepted cases; a case without such a number adds nothing.',
    ),
  }),
  amounts(
    '4',
    'amount',
    say('调解成功金额（万元）', 'Agreed amounts (10,000 yuan)'),
    of('concluded.agreement-amount'),
    {
      unit: 'wan',
    },
  ),
  ...under(say('民事纠纷', 'Civil disputes'), [
    counts('5', 'civil', say('总数', 'In all'), each(civil, 'accepted')),
    counts('6', 'civil-successful', say('调解成功数', 'Successful'), each(civil, 'concluded')),
    ...oneEach(civil, 7, (no, code, name) => counts(no, `civil-${code}`, name, of(`accepted.type.${code}`))),
  ]),
  ...under(say('行政争议', 'Disputes with an organ'), [
    counts('17', 'organ', say('总数', 'In all'), each(withOrgan, 'accepted')),
    counts('18', 'organ-successful', say('调解成功数', 'Successful'), each(withOrgan, 'concluded')),
    ...oneEach(withOrgan, 19, (no, code, name) => counts(no, `organ-${code}`, name, of(`accepted.type.${code}`))),
    counts(
      '22',
      'in-reconsideration',
      say('行政复议阶段', 'While in reconsideration'),
      of('accepted.stage.reconsideration'),
    ),
    counts('23', 'in-court', say('行政诉讼阶段', 'While in court'), of('accepted.stage.litigation')),
  ]),
  ...under(say('协议形式', 'Form of the agreement'), [
    counts('24', 'written', say('书面协议', 'Written'), of('concluded.form.written')),
    counts('25', 'oral', say('口头协议', 'Oral'), of('concluded.form.oral')),
  ]),
  ...under(say('履行情况', 'Performance'), [
    counts('26', 'confirmed', say('司法确认', 'Confirmed by a court'), of('confirmed')),
    counts('27', 'performed', say('已履行', 'Performed'), of('performance-due.performed'), {
      definition: say(
        '履行期限在期内届满、现已全部履行的协议。',
        'Agreements due in the period and by now performed in full.',
      ),
    }),
  ]),
]

export const administrativeMediationReturn: Return = {
  key: 'administrative-mediation',
  name: say('行政调解案件统计表', 'Return of administrative mediation'),
  about: say(
    '行政机关调解的民事纠纷和行政争议，每季度一次，下月五日前报送。分类没有填写的计入民事“其他”，协议形式没有填写的计为书面。',
    'Civil disputes and disputes with an organ mediated by administrative organs; each quarter, by the fifth of the next month. What was not classified counts as civil “other”, an agreement of unsaid form as written.',
  ),
  source: say(
    '北京市行政调解案件统计表（27栏，校验关系印在表上）',
    'Beijing’s form of 27 columns, its checks printed on it',
  ),
  unverified: say('江苏省现行表样未查到，按北京市表样。', 'Jiangsu’s own form was not found; Beijing’s is used.'),
  version: { n: 1, from: '2015-01-01' },
  every: ['quarter'],
  dueWithin: 5,
  cells,
  equations: [
    equation(cells, ['total'], ['civil', 'organ']),
    equation(cells, ['successful'], ['civil-successful', 'organ-successful']),
    equation(cells, ['successful'], ['written', 'oral']),
    equation(
      cells,
      ['civil'],
      civil.map(([code]) => `civil-${code}`),
    ),
    equation(
      cells,
      ['organ'],
      withOrgan.map(([code]) => `organ-${code}`),
    ),
    equation(cells, ['organ'], ['in-reconsideration', 'in-court']),
  ],
}
