/**
 * From which number on something is a sign. No law sets these numbers: they are local practice (本地工作惯例), kept by an
 * administrator; the defaults are what a county may begin with.
 */
import { z } from 'zod'
import { field } from '#app/domain/procedures/field'
import { say } from '#app/domain/words'

const people = (zh: string, en: string) => field.count(say(zh, en), { least: 2, most: 10_000 })
const times = (zh: string, en: string) => field.count(say(zh, en), { least: 1, most: 100 })
const days = (zh: string, en: string) => field.count(say(zh, en), { least: 1, most: 730 })

export const warningSettingsSchema = z.object({
  peopleYellow: people('涉及人数达到多少为黄色', 'People involved: yellow from'),
  peopleOrange: people('涉及人数达到多少为橙色', 'People involved: orange from'),
  peopleRed: people('涉及人数达到多少为红色', 'People involved: red from'),
  wagesOrange: people('欠薪涉及多少人为橙色', 'Unpaid wages: orange from this many workers'),
  wagesRed: people('欠薪涉及多少人为红色', 'Unpaid wages: red from this many workers'),
  repeatDays: days('相同当事人再次发生纠纷：向前查多少天', 'The same parties again: look back this many days'),
  repeatYellow: times('此前几次为黄色', 'Earlier disputes: yellow from'),
  repeatOrange: times('此前几次为橙色', 'Earlier disputes: orange from'),
  policeOrange: times('其中公安移交几次为橙色', 'Of those from the police: orange from'),
  policeRed: times('其中公安移交几次为红色', 'Of those from the police: red from'),
})

export type WarningSettings = z.infer<typeof warningSettingsSchema>
export type WarningSetting = keyof WarningSettings

/** Each from the milder to the graver level. */
const rising: readonly (readonly WarningSetting[])[] = [
  ['peopleYellow', 'peopleOrange', 'peopleRed'],
  ['wagesOrange', 'wagesRed'],
  ['repeatYellow', 'repeatOrange'],
  ['policeOrange', 'policeRed'],
]

/** Those that would come into play before a milder one: a graver level begins no earlier. */
export const outOfOrder = (settings: WarningSettings): WarningSetting[] =>
  rising.flatMap((row) => row.filter((key, i) => i > 0 && settings[key] < settings[row[i - 1] ?? key]))

export const warningDefaults: WarningSettings = {
  ...{ peopleYellow: 10, peopleOrange: 30, peopleRed: 100 },
  // Ten workers: 十人以上 is what a labour dispute of many is in 劳动争议调解仲裁法第七条.
  ...{ wagesOrange: 10, wagesRed: 30 },
  ...{ repeatDays: 90, repeatYellow: 1, repeatOrange: 3 },
  ...{ policeOrange: 2, policeRed: 4 },
}
