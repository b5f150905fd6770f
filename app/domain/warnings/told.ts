/**
 * Words of danger in what was told. A word counts only where it is said of the case: not where the teller says it is not
 * so (未持刀, 没有打架, 今后不堵门, 动手一事不属实), nor inside a harmless word (刀削面). What is wrongly taken for danger costs one look;
 * what is missed may cost a life: so only a plain "not" right before the word, or a plain denial right after it, silences
 * it. "不给钱就跳楼" is a threat although it begins with 不.
 */
import type { WarningLevel } from '#app/domain/warnings/warning'
import { harmlessWords } from '#app/domain/warnings/harmless'
import { childWords, dangerWords, wageWords, type WordList } from '#app/domain/warnings/words'

/** Said right before the word, these say it is not so. */
const negators = [
  ...['并没有', '从没有', '没有', '未曾', '不曾', '从未', '并未', '尚未', '均未', '都未', '未见', '未'],
  ...['并无', '均无', '没', '无', '并非', '不是', '不存在', '否认', '排除', '不会', '不敢', '从不', '绝不'],
  // what somebody promises not to do again
  ...['不再', '今后不', '以后不', '不得', '不准'],
]

/** Between the "not" and its word these may stand: 没有 发生 过 任何 打架. Other words of danger too: 未持刀、打架. */
const fillers = [
  ...[
    '有',
    '过',
    '曾',
    '再',
    '发生',
    '出现',
    '发现',
    '实施',
    '参与',
    '携带',
    '使用',
    '拿',
    '带',
    '持',
    '动',
    '任何',
    '一次',
  ],
  ...[
    '双方',
    '对方',
    '和',
    '他',
    '她',
    '其',
    '人员',
    '人',
    '的',
    '说',
    '要',
    '想',
    '进行',
    '采取',
    '互相',
    '相互',
    '倾向',
  ],
  ...['、', '或者', '以及', '或', '及', '与', '等', '行为', '情况'],
]

const escaped = (words: readonly string[]) =>
  [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
const anyOf = (words: readonly string[]): string => `(?:${escaped(words).join('|')})`

const before = new RegExp(`${anyOf(negators)}${anyOf(fillers)}*$`)
const after = new RegExp(
  `^${anyOf(['的', '这', '一', '之', '事', '说法', '传言', '问题', '情形', '现象', '系', '是', '经查', '经核实', '均', '都', '并', ...fillers])}*` +
    anyOf(['不属实', '不存在', '查无实据', '子虚乌有', '谣言', '误会', '没有发生', '并未发生', '未发生']),
)
const harmless = new RegExp(anyOf(harmlessWords), 'g')
const danger = new RegExp(anyOf(dangerWords), 'g')
const clauseEnd = /[。！？!?；;，,：:\n\r]+/

/** How the words begin: two characters, or the one there is. A clause with none of them is not worth a second look. */
const beginnings = new Set([...dangerWords, ...childWords, ...wageWords].map((word) => word.slice(0, 2)))
const mayTell = (clause: string): boolean => {
  for (let i = 0; i < clause.length; i++)
    if (beginnings.has(clause.charAt(i)) || beginnings.has(clause.slice(i, i + 2))) return true
  return false
}

/** The clauses of what was told that may matter: full-width forms made plain, spaces and harmless words out. */
export const clausesOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\S\n]+/g, '')
      .split(clauseEnd)
      .filter(mayTell)
      .map((clause) => clause.replace(harmless, '〇')),
  )

const isSilenced = (clause: string, start: number, end: number): boolean =>
  before.test(clause.slice(0, start).replace(danger, '、')) || after.test(clause.slice(end).replace(danger, '、'))

/** How often one of the words is said of the case. Made once for a list: `const told = counting(words)`. */
export function counting(words: readonly string[]): (clauses: readonly string[]) => number {
  const finder = new RegExp(anyOf(words), 'g')
  const inClause = (clause: string) =>
    [...clause.matchAll(finder)].filter(({ index, 0: word }) => !isSilenced(clause, index, index + word.length)).length
  return (clauses) => clauses.reduce((sum, clause) => sum + inClause(clause), 0)
}

/** The gravest list with a word told, and how many of its words were. */
export function gravest(lists: readonly WordList[]) {
  const counted = lists.map(({ level, words }) => ({ level, count: counting(words) }))
  const order: readonly WarningLevel[] = ['red', 'orange', 'yellow']
  return (clauses: readonly string[]): { level: WarningLevel; count: number } | undefined =>
    order
      .flatMap((level) => counted.filter((each) => each.level === level))
      .map(({ level, count }) => ({ level, count: count(clauses) }))
      .find(({ count }) => count > 0)
}
