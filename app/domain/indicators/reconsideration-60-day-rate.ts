import { firstVersion, plus, twoDecimals, type Indicator } from '#app/domain/indicators/indicator'
import { inHand, onTheFirstDay, printed, source } from '#app/domain/indicators/variants/beijing'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { say } from '#app/domain/words'

const procedures = [administrativeReconsideration.key]
const concluded = [plus({ measure: 'concluded', procedures })]
const fromReceipt = [plus({ measure: 'concluded-in-60-from-receipt', procedures })]
const suspended = say('中止三个月后办结的：只进分母', 'Concluded after a suspension of months: below the line only')
const onTime = say('恰在第六十日办结的', 'Concluded on the sixtieth day')

/** One name, two denominators in one system; neither is the limit of the law, which stands still while suspended. */
export const reconsiderationSixtyDayRate: Indicator = {
  key: 'reconsideration-60-day-rate',
  name: say('复议六十日内办结率', 'Reconsiderations concluded within sixty days'),
  definition: say(
    '期内办结、自受理之日起六十日内办结的行政复议案件 ÷ 期内办结的行政复议案件。中止、补正、鉴定的时间不扣除，所以不等于法定期限内办结；及时率另列。',
    'Reconsiderations concluded in the period within sixty days of acceptance ÷ those concluded in it. Suspension, correction and appraisal are not taken off, so this is not “within the time of the law”, which stands apart.',
  ),
  counts: [onTime],
  leavesOut: [suspended],
  source: say('各地行政复议工作考核口径', 'as reconsideration is assessed from place to place'),
  kind: 'rate',
  cases: 'proceeding',
  version: firstVersion,
  ...twoDecimals,
  numerator: [plus({ measure: 'concluded-in-60-from-acceptance', procedures })],
  denominator: concluded,
  variants: [
    {
      key: 'receipt',
      name: say('自收到之日起', 'From receipt'),
      definition: say(
        '期内办结、自收到申请之日起六十日内办结的行政复议案件 ÷ 期内办结的行政复议案件。补正时间不扣除。',
        'Reconsiderations concluded in the period within sixty days of receipt ÷ those concluded in it. The time of a correction is not taken off.',
      ),
      counts: [onTime],
      leavesOut: [suspended],
      source: say('北京市在用行政复议系统第20表口径', 'table 20 of the reconsideration system in use in Beijing'),
      version: firstVersion,
      ...printed,
      numerator: fromReceipt,
      denominator: concluded,
    },
    {
      key: 'receipt-in-hand',
      name: say('自收到之日起，按在办数', 'From receipt, by cases in hand'),
      definition: say(
        '期内办结、自收到申请之日起六十日内办结的行政复议案件 ÷（期内收到并受理的＋期初当日及以前收到、期初未结的）。与同系统第20表同名而母数不同。',
        'Reconsiderations concluded in the period within sixty days of receipt ÷ accepted cases received in the period + those received up to its first day and not closed before it. The name of table 20 with another denominator.',
      ),
      counts: [onTime, onTheFirstDay],
      leavesOut: [suspended],
      source,
      version: firstVersion,
      ...printed,
      numerator: fromReceipt,
      denominator: inHand,
    },
  ],
}
