/** Sections in the manner of courts and of reports on openness: differences behind, lists in the next sentence, vague numbers. */
import { cut } from '#test/reports/sections-cases'
import type { Pen } from '#test/reports/pen'
import type { Section } from '#test/reports/sections'

function court(pen: Pen): string {
  const taken = pen.int(2000, 9000)
  const done = taken - pen.int(50, 400)
  const rate = `${pen.pick(['结案率', '结案率为', '结案率达'])}${pen.percent(done, taken, { kind: 'rate' })}`
  const points = pen.plain(`${pen.int(1, 6)}.${pen.int(1, 9)}个百分点`, 'growth')
  return `全院共受理各类案件${pen.count(taken)}，审结${pen.count(done)}，${rate}，同比${pen.pick(['上升', '提高'])}${points}，居全市法院第${pen.int(1, 9)}位。`
}

/** 31件，同比下降27.91%，同比减少12件. */
function differenceBehind(pen: Pen): string {
  const one = (name: string): string => {
    const then = pen.int(60, 900)
    const now = then + pen.int(5, 55) * pen.pick([1, -1])
    const verb = now > then ? ['上升', '增加'] : ['下降', '减少']
    const moved = pen.plain(`${Math.abs(now - then)}件`, 'growth')
    return `${name}${pen.count(now)}，同比${verb[0]}${pen.growth(now, then)}，同比${verb[1]}${moved}`
  }
  const names = pen.chance.shuffle(['刑事案件', '民商事案件', '行政案件', '执行案件', '非诉审查案件'])
  return `${names.slice(0, 3).map(one).join('；')}。`
}

/** D。其中，A，B，其他C。 */
function listInNext(pen: Pen): string {
  const all = pen.int(300, 3000)
  const parts = cut(pen, all, 4)
  const names = ['政务动态类信息', '政策文件', '应急预警信息', '其他信息']
  const listed = names.map((name, i) => `${name}${pen.count(parts[i] ?? 1, '条')}`).join('，')
  return `全年主动公开政府信息${pen.total(all, '条', 'count')}。其中，${listed}。`
}

function vague(pen: Pen): string {
  const count = (text: string) => pen.plain(text, 'count')
  const sentences = [
    `每个村（社区）配备调解员${count(`${pen.int(1, 2)}至${pen.int(3, 5)}名`)}，召开协调会${count(pen.pick(['百余场', '近百场', '二十余场', '十几场']))}，走访群众${count(pen.pick(['上千人次', '近千人次', '两千余人次']))}。`,
    `${pen.plain(pen.pick(['三分之二', '过半', '近半数']), 'rate')}的案件以调解方式结案，复议申请量${pen.plain(pen.pick(['翻了一番', '翻两番']), 'growth')}，${pen.pick(['无', '未发生'])}${count('一起')}民转刑案件。`,
    `调解成功率保持在${pen.plain(`${pen.int(90, 95)}%至${pen.int(96, 99)}%`, 'rate')}之间，位列全市第${pen.int(2, 9)}，三个工作日内办结，详见附件${pen.int(1, 4)}。`,
  ]
  return pen.chance.shuffle(sentences).slice(0, 2).join('')
}

export const courtSections: readonly Section[] = [
  { spoils: ['rate', 'digits'], write: court },
  { spoils: ['growth'], write: differenceBehind },
  { spoils: ['sum'], write: listInNext },
  { spoils: [], write: vague },
]
