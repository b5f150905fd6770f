/**
 * The tags every paper has, so that an administrator's template may ask for any of them. One that gives undefined is a
 * blank on the paper, to be filled in by hand: a form is printed before the last thing is known.
 */
import type { EntryTold, FileLine, PaperContext, PartyTold } from '#app/domain/papers/context'
import { told } from '#app/domain/papers/context'
import { dayWritten, moneyWritten } from '#app/domain/papers/written'

const sides = { applicant: '申请人', respondent: '被申请人', third: '第三人' } as const
const kinds = { person: '个人', organisation: '单位' } as const

const day = (on: string | undefined) => (on === undefined ? undefined : dayWritten(on))
const namesOn = (side: PartyTold['side']) => (context: PaperContext) =>
  context.parties
    .filter((each) => each.side === side)
    .map(({ name }) => name)
    .join('、') || undefined

/** The last entry of the proceeding in which anything was narrated under one of these fields. */
const toldIn =
  (...fields: readonly string[]) =>
  (context: PaperContext) =>
    fields.map((each) => told(context, each)).find((each) => each !== undefined)

export const tags = {
  编号: ({ number }: PaperContext) => number,
  案号: ({ caseNumber, number }: PaperContext) => caseNumber ?? number,
  案件名称: ({ title }: PaperContext) => title,
  纠纷类型: ({ category }: PaperContext) => category,
  案件来源: ({ source }: PaperContext) => source,
  发生地: ({ place }: PaperContext) => place,
  涉及金额: ({ amount }: PaperContext) => (amount === undefined ? undefined : moneyWritten(amount)),
  涉及人数: ({ people }: PaperContext) => (people === undefined ? undefined : `${people}人`),
  纠纷事实: ({ story }: PaperContext) => story,
  登记日期: ({ registeredOn }: PaperContext) => dayWritten(registeredOn),
  登记人: ({ registeredBy }: PaperContext) => registeredBy,
  申请人: namesOn('applicant'),
  被申请人: namesOn('respondent'),
  第三人: namesOn('third'),
  各方当事人: ({ parties }: PaperContext) => parties.map(({ name }) => name).join('、') || undefined,
  程序: ({ procedure }: PaperContext) => procedure,
  适用法律: ({ version }: PaperContext) => version,
  机构: ({ body }: PaperContext) => body,
  承办人: ({ handler }: PaperContext) => handler,
  阶段: ({ stage }: PaperContext) => stage,
  办理结果: ({ outcome }: PaperContext) => outcome,
  申请日期: ({ openedOn }: PaperContext) => dayWritten(openedOn),
  收到日期: ({ marks }: PaperContext) => day(marks['received']),
  受理日期: ({ marks }: PaperContext) => day(marks['accepted']),
  办结日期: ({ concludedOn }: PaperContext) => day(concludedOn),
  申请事项: toldIn('request', 'claim'),
  记录日期: ({ entry }: PaperContext) => day(entry?.on),
  记录人: ({ entry }: PaperContext) => entry?.by,
  依据: ({ entry }: PaperContext) => entry?.source,
  文书编号: toldIn('document-number'),
  落款日期: ({ entry }: PaperContext) => day(entry?.on) ?? '　　　　年　　月　　日',
  补充说明: ({ entry }: PaperContext) => entry?.facts.get('note')?.text,
} as const satisfies Readonly<Record<string, (context: PaperContext) => string | undefined>>

const partyRow = (party: PartyTold, i: number) => ({
  序号: String(i + 1),
  称谓: sides[party.side],
  类别: kinds[party.kind],
  姓名: party.name,
  证件号码: party.identity,
  电话: party.phone,
  住址: party.address,
  未成年: party.minor ? '未成年人，由监护人到场' : undefined,
})

/** What an entry says, field by field: 难易程度：一般；补充说明：…… */
const factsTold = (entry: EntryTold): string =>
  [...entry.facts.values()].map(({ label, text }) => `${label}：${text}`).join('；')

const courseRow = (entry: EntryTold, i: number) => ({
  序号: String(i + 1),
  日期: dayWritten(entry.on),
  事项: entry.done,
  内容: factsTold(entry),
  经办人: entry.by,
})

function termRow({ entries, marks }: PaperContext['items'][number], i: number) {
  const fact = (field: string) => entries.find((each) => each.facts.has(field))?.facts.get(field)?.text
  return {
    序号: String(i + 1),
    履行人: fact('term-by'),
    受领人: fact('term-for'),
    内容: fact('term-what'),
    金额: fact('term-amount'),
    期限: fact('due-on'),
    具体: fact('term-account'),
    履行: marks['performed'] === undefined ? undefined : `${dayWritten(marks['performed'])}履行完毕`,
  }
}

const fileRow = ({ name, from, to, note }: FileLine, i: number) => ({
  序号: String(i + 1),
  文书名称: name,
  页号: from === to ? String(from) : `${from}-${to}`,
  备注: note,
})

type List = {
  readonly fields: readonly string[]
  rows(context: PaperContext): readonly Readonly<Record<string, string | undefined>>[]
}

export const lists = {
  当事人: {
    fields: ['序号', '称谓', '类别', '姓名', '证件号码', '电话', '住址', '未成年'],
    rows: ({ parties }: PaperContext) => parties.map(partyRow),
  },
  办理经过: {
    fields: ['序号', '日期', '事项', '内容', '经办人'],
    rows: ({ entries }: PaperContext) => entries.map(courseRow),
  },
  协议条款: {
    fields: ['序号', '履行人', '受领人', '内容', '金额', '期限', '具体', '履行'],
    rows: ({ items }: PaperContext) => items.filter(({ kind }) => kind === 'term').map(termRow),
  },
  卷内文书: {
    fields: ['序号', '文书名称', '页号', '备注'],
    rows: ({ file }: PaperContext) => file.map(fileRow),
  },
} as const satisfies Readonly<Record<string, List>>
