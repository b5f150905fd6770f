import type { Category } from '#app/domain/codes/categories'
import { addDays, monthOf, type Day } from '#app/domain/law/day'
import type { Chance } from './chance'
import { quarrels } from './quarrels'
import type { Matter } from './quarrels/quarrel'

export type Told = {
  title: string
  story: string
  /** what is asked, in fen; absent when the quarrel is not about money */ amount?: number
}
export type Sides = { a: string; b: string; place: string }

/** Words that only fit some months (1 to 12), or only the time after the epidemic reached the district. */
const SEASONS: readonly (readonly [words: RegExp, fits: (day: Day) => boolean])[] = [
  [/疫情|口罩|防疫|隔离|网课|复工/, (day) => day >= '2020-01-27' && day <= '2022-12-31'],
  [/台风|夏天|抗旱/, (day) => inMonths(day, 6, 9)],
  [/梅雨/, (day) => inMonths(day, 6, 8)],
  [/插秧|误了.*农时/, (day) => inMonths(day, 5, 7)],
  [/大雪/, (day) => inMonths(day, 12, 12) || inMonths(day, 1, 2)],
  [/清明/, (day) => inMonths(day, 3, 5)],
  [/年关|年底两个月/, (day) => inMonths(day, 11, 12) || inMonths(day, 1, 2)],
]

const inMonths = (day: Day, first: number, last: number) => {
  const month = Number(monthOf(day).slice(5))
  return month >= first && month <= last
}

const fits = (text: string, day: Day) => SEASONS.every(([words, fitting]) => !words.test(text) || fitting(day))

/** One matter of the category that may arise on the day; with `about`, one that speaks of it. */
export function matterFor(chance: Chance, category: Category, on: Day, about = /./): Matter {
  const certain = ([title, story]: Matter) => (title + story).replace(/\[[^\]]*\]/g, '')
  return chance.pick(
    quarrels[category].matters.filter((matter) => fits(certain(matter), on) && about.test(matter[0] + matter[1])),
  )
}

/** Title, story and amount of one quarrel, as it was told on the day it was registered. */
export function tell(chance: Chance, category: Category, [title, story]: Matter, on: Day, sides: Sides): Told {
  const { sum } = quarrels[category]
  const yuan = roundAmount(sum[0] + (sum[1] - sum[0]) * chance.next() ** 2.2)
  const slots = { ...sides, sum: String(yuan), when: shortlyBefore(chance, on), n: String(chance.int(2, 9)) }
  const told = { title: fill(chance, title, on, slots), story: fill(chance, story, on, slots) }
  return story.includes('{sum}') ? { ...told, amount: yuan * 100 } : told
}

/** Fills a text of the demo: draws each `[x|y]` among those that fit the season, then puts in the slots. */
export function fill(chance: Chance, text: string, on: Day, slots: Readonly<Record<string, string>>): string {
  const drawn = text.replace(/\[([^\]]*)\]/g, (_, inner: string) => {
    const all = inner.split('|')
    const fitting = all.filter((each) => fits(each, on))
    return chance.pick(fitting.length > 0 ? fitting : all)
  })
  return drawn.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot)
}

function shortlyBefore(chance: Chance, on: Day): string {
  const day = addDays(on, -chance.int(1, 9))
  const date = `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
  return chance.pick(['近日', '前几天', '上周', `${date}上午`, `${date}下午`, `${date}傍晚`, `${date}晚上`, date])
}

/** People ask for round sums: to 50 yuan below 2,000, to 100 below 20,000, else to 1,000. */
export function roundAmount(yuan: number): number {
  const step = yuan < 2000 ? 50 : yuan < 20_000 ? 100 : 1000
  return Math.max(step, Math.round(yuan / step) * step)
}
