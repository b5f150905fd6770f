import type { Words } from '#app/domain/words'

/** Where in the district a body stands, from the nearest to the people upwards. */
export const levels = ['grid', 'village', 'town', 'district'] as const
export type Level = (typeof levels)[number]

export const levelWords: Record<Level, Words> = {
  grid: { zh: '网格', en: 'Grid' },
  village: { zh: '村（社区）', en: 'Village or community' },
  town: { zh: '镇（街道）', en: 'Town or street' },
  district: { zh: '区', en: 'District' },
}

/** Negative when `a` is nearer to the people than `b`, positive when farther, 0 when the same. */
export function compareLevels(a: Level, b: Level): number {
  return levels.indexOf(a) - levels.indexOf(b)
}

/**
 * Whether a dispute settled at this level was settled "at the grass roots" (在基层化解).
 *
 * The report 海政发〔2021〕3号 says over 99 % of disputes are and draws no line. We draw it at the town or street, the
 * lowest level of government, as Jiangsu's published sentence does (乡镇、街道，村、社区以及企事业单位).
 * Some places also count the district's trade sub-centres; we do not.
 */
export function isGrassroots(level: Level): boolean {
  return level !== 'district'
}
