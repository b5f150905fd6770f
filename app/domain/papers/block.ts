/**
 * What a paper is drawn from: one list of blocks makes the page's preview and the Word template. Texts carry tags in
 * braces, `{案号}`; a tag nobody has a value for is a blank to be filled in by hand.
 */

/** A label and what stands beside it; an empty text is a blank. */
export type Cell = { readonly label: string; readonly text: string }
export type Column = {
  readonly head: string
  readonly text: string
  /** share of the width, in parts of a hundred */
  readonly width: number
}

export type Block =
  | { readonly kind: 'title'; readonly text: string }
  /** the number of the document, under the title */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** `flush` begins at the margin: a form of address */
  | { readonly kind: 'paragraph'; readonly text: string; readonly flush?: true }
  /** rows of one or two cells with their labels */
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] }
  /** a row for each of a list: parties, terms, what lies in the file */
  | { readonly kind: 'list'; readonly over: string; readonly columns: readonly Column[] }
  /** a line to sign for each of a list, with the day at its end */
  | { readonly kind: 'each'; readonly over: string; readonly text: string; readonly day: string }
  | { readonly kind: 'line'; readonly text: string }
  /** where the body sets its seal, and the day */
  | { readonly kind: 'seal'; readonly text: string; readonly day: string }
  /** what the law wants said on the form */
  | { readonly kind: 'note'; readonly text: string }

/** The three ways to sign, equal before the law (人民调解法 art. 29): nowhere is one of them asked for alone. */
export const SIGN = '（签名、盖章或者按指印）'

export const title = (text: string): Block => ({ kind: 'title', text })
export const numbered = (text: string): Block => ({ kind: 'number', text })
export const heading = (text: string): Block => ({ kind: 'heading', text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const address = (text: string): Block => ({ kind: 'paragraph', text, flush: true })
export const note = (text: string): Block => ({ kind: 'note', text })
export const line = (text: string): Block => ({ kind: 'line', text })

/** `['案号', '{案号}', '类型', '{纠纷类型}']` is a row of two cells. */
export const table = (...rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  rows: rows.map((row) => row.flatMap((label, i) => (i % 2 === 0 ? [{ label, text: row[i + 1] ?? '' }] : []))),
})

/** `['日期', '{日期}', 20]`: the head, the text of each row, its share of the width. */
export const list = (over: string, ...columns: readonly (readonly [string, string, number])[]): Block => ({
  kind: 'list',
  over,
  columns: columns.map(([head, text, width]) => ({ head, text, width })),
})

/** A line to sign on, with room for the hand and the day. */
export const signature = (who: string): Block => line(`${who}${SIGN}：　　　　　　　　　　　　年　　月　　日`)

/** Every party signs, each on a line of its own. */
export const partiesSign: Block = {
  kind: 'each',
  over: '当事人',
  text: `{称谓}{姓名}${SIGN}：`,
  day: '　　　　　　　　年　　月　　日',
}

export const seal = (text = '{机构}（印章）', day = '{落款日期}'): Block => ({ kind: 'seal', text, day })

/** What was done, one line each. */
export const courseList = list(
  '办理经过',
  ['日期', '{日期}', 22],
  ['事项', '{事项}', 26],
  ['内容', '{内容}', 36],
  ['经办人', '{经办人}', 16],
)

/** Who the parties are, as the forms of the ministry ask; what is not kept here is filled in by hand. */
export const partyList: Block = {
  kind: 'list',
  over: '当事人',
  columns: [
    { head: '当事人', text: '{称谓}', width: 11 },
    { head: '姓名（名称）', text: '{姓名}', width: 14 },
    { head: '性别', text: '', width: 7 },
    { head: '民族', text: '', width: 7 },
    { head: '年龄', text: '', width: 7 },
    { head: '职业或职务', text: '', width: 11 },
    { head: '证件号码、联系方式', text: '{证件号码} {电话}', width: 22 },
    { head: '单位或住址', text: '{住址}', width: 21 },
  ],
}

export const freeOfCharge = note('人民调解不收取任何费用。（《中华人民共和国人民调解法》第四条）')

/** Every text of a block, with the list its tags are looked up in. */
export function textsOf(block: Block): { text: string; over?: string }[] {
  switch (block.kind) {
    case 'table':
      return block.rows.flatMap((row) => row.map(({ text }) => ({ text })))
    case 'list':
      return block.columns.map(({ text }) => ({ text, over: block.over }))
    case 'each':
      return [{ text: block.text, over: block.over }]
    case 'seal':
      return [{ text: block.text }, { text: block.day }]
    default:
      return [{ text: block.text }]
  }
}

/** The tags in a text, without their braces. */
export const tagsIn = (text: string): string[] => [...text.matchAll(/\{([^{}]+)\}/g)].map((found) => found[1] ?? '')
