import type { RuleVersion } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'
import { withEarlierText } from './readings'

/**
 * Administrative reconsideration (行政复议): the law in force to 2023 with its regulation of 2007, and the law of 2023.
 * The trap is the unit: to 2023 only 五日 and 七日 are working days (2017第四十条), so a reply has ten calendar days;
 * since 2024 三日、五日、七日、十日 all are (2023第八十八条). 六十日 and 三十日 are calendar days under both.
 */
export const law2017 = articlesOf('行政复议法', '2017-09-01')
export const law2023 = articlesOf('行政复议法', '2023-09-01')
export const rule2007 = articlesOf('行政复议法实施条例', '2007-05-29')
export const to2023 = { from: '2018-01-01', to: '2023-12-31' } as const
export const from2024 = { from: '2024-01-01' } as const
export const working2017 = { unit: 'working-day', also: [law2017(40, 2)] } as const
export const working2023 = { unit: 'working-day', also: [law2023(88, 2)] } as const
export const since1999 = (version: RuleVersion) => withEarlierText(version, '1999-04-29', '1999-10-01')
