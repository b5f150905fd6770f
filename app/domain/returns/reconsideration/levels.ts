/** Columns 5 to 20: at which level the respondent and the reconsideration organ stand. A district sees few of them. */
import type { Selection } from '#app/domain/indicators/indicator'
import { counts, notKept } from '#app/domain/returns/cells'
import type { Cell } from '#app/domain/returns/return'
import { say, type Words } from '#app/domain/words'

type Of = (measure: string) => Selection
const inferred = say('栏目名称为推断', 'Named by inference')
const notHere = say(
  '不由区政府复议，本系统不登记这一层级，不能统计。',
  'Not for the district government to review: this level is never entered here, so it cannot be counted.',
)

const elsewhere: readonly (readonly [key: string, name: Words])[] = [
  ['county-government', say('县级政府', 'County governments')],
  ['city-department', say('地市级政府部门', 'City departments')],
  ['city-government', say('地市级政府', 'City governments')],
  ['province-department', say('省级政府部门', 'Provincial departments')],
  ['province-government', say('省级政府', 'Provincial governments')],
  ['state-department', say('国务院部门', 'Departments of the State Council')],
]

/** 行政复议法2017 arts. 13–15, 2023 art. 24: towns, departments and their branch offices, organisations empowered by law. */
export const respondentLevels = (of: Of): Cell[] => [
  counts('5', 'respondent-town', say('乡镇政府、街道', 'Towns and streets'), of('accepted.respondent.town'), {
    unverified: inferred,
  }),
  counts(
    '6',
    'respondent-county-department',
    say('县级政府部门（含派出机构）', 'County departments and their branch offices'),
    [of('accepted.respondent.department'), of('accepted.respondent.dispatched-office')],
    { unverified: inferred },
  ),
  ...elsewhere.map(([key, name], i) => notKept(String(7 + i), `respondent-${key}`, name, notHere)),
  counts(
    '13',
    'respondent-other',
    say('其他（含授权组织）', 'Others, organisations empowered by law included'),
    [of('accepted.respondent.authorised'), of('accepted.respondent.other')],
    { unverified: inferred },
  ),
]

/** Who reviews: here always the district government, whose justice bureau handles the case for it. */
export const organLevels = (of: Of): Cell[] => [
  notKept('14', 'organ-county-department', say('县级政府部门', 'County departments'), notHere),
  counts('15', 'organ-county-government', say('县级政府', 'County governments'), of('accepted'), {
    unverified: inferred,
  }),
  ...elsewhere.slice(1).map(([key, name], i) => notKept(String(16 + i), `organ-${key}`, name, notHere)),
]
