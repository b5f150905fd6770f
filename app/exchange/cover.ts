/** The readable cover of a pack: one page in both languages that needs nothing but a browser, and no network. */
import { categoryWords } from '#app/domain/codes/categories'
import type { CoverTold } from '#app/domain/hand-over/cover'
import { attachmentPath, type Manifest, type Packed } from '#app/domain/hand-over/packed'
import type { Words } from '#app/domain/words'

type Told = { packed: Packed; cover: CoverTold; made: Manifest['made']; site: string; withheld?: number }

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? '')
const both = ({ zh, en }: Words): string => `${safe(zh)}<br><small lang="en">${safe(en)}</small>`

const sideWords: Readonly<Record<Packed['parties'][number]['side'], Words>> = {
  applicant: { zh: '申请人', en: 'Applicant' },
  respondent: { zh: '被申请人', en: 'Respondent' },
  third: { zh: '第三人', en: 'Third party' },
}

const table = (heads: readonly Words[], rows: readonly (readonly string[])[]): string => {
  const head = heads.map((each) => `<th scope="col">${both(each)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`
}

const section = (title: Words, content: string): string => `<h2>${both(title)}</h2>\n${content}`

const facts = (rows: readonly (readonly [Words, string])[]): string =>
  `<dl>${rows.map(([label, value]) => `<dt>${both(label)}</dt><dd>${value}</dd>`).join('\n')}</dl>`

function proceedings({ cover }: Told): string {
  const heads = [
    { zh: '程序', en: 'Procedure' },
    { zh: '机构', en: 'Body' },
    { zh: '案号', en: 'Case number' },
    { zh: '阶段或结果', en: 'Stage or outcome' },
    { zh: '起止', en: 'From, to' },
  ]
  const rows = cover.proceedings.map(({ procedure, body, caseNumber = '', stage, from, to = '' }) => [
    ...[both(procedure), both(body), safe(caseNumber), both(stage), safe(`${from} – ${to}`)],
  ])
  return section({ zh: '办理程序', en: 'Proceedings' }, table(heads, rows))
}

function parties({ packed }: Told): string {
  const heads = [
    { zh: '地位', en: 'Side' },
    { zh: '姓名或名称', en: 'Name' },
    { zh: '证件号码', en: 'Identity number' },
    { zh: '电话', en: 'Telephone' },
    { zh: '住址', en: 'Address' },
  ]
  const rows = packed.parties.map((each) => [
    ...[both(sideWords[each.side]), safe(each.name), safe(each.identity ?? each.identityMasked ?? '')],
    ...[safe(each.phone ?? each.phoneMasked ?? ''), safe(each.address ?? '')],
  ])
  return section({ zh: '当事人', en: 'Parties' }, table(heads, rows))
}

function course({ cover }: Told): string {
  const heads = [
    { zh: '日期', en: 'Day' },
    { zh: '事项', en: 'What' },
    { zh: '记录人', en: 'By' },
  ]
  const rows = cover.entries.map(({ on, words, by, stands }) => [
    ...[safe(on), stands ? both(words) : `<del>${both(words)}</del>`, safe(by)],
  ])
  return section({ zh: '办理经过', en: 'Course' }, table(heads, rows))
}

function attachments({ packed }: Told): string {
  if (packed.attachments.length === 0) return ''
  const link = (each: Packed['attachments'][number]) =>
    `<li><a href="${safe(attachmentPath(each))}" download="${safe(each.name)}">${safe(each.name)}</a> ${each.size} B<br><code>${each.sha256}</code></li>`
  return section({ zh: '附件', en: 'Attachments' }, `<ul>${packed.attachments.map(link).join('\n')}</ul>`)
}

const style = `body{font:16px/1.6 system-ui,"Noto Sans SC",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2321}
small{color:#55605c}h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #c9d1cd;padding:.35rem .6rem;text-align:left;vertical-align:top}.wide{overflow-x:auto}
dt{font-weight:600;margin-top:.6rem}dd{margin:0}code{overflow-wrap:anywhere;font-size:.8rem}`

/** `default-src 'none'`: the page asks nobody for anything, whatever stands in it. */
export function coverPage(told: Told): string {
  const { packed, cover, made, site, withheld = 0 } = told
  const first = packed.entries[0]?.event
  const category = first?.kind === 'registered' ? first.data.category : ''
  const kinds: Readonly<Record<string, Words>> = categoryWords
  const numbers = made.numbers === 'full' ? { zh: '完整', en: 'in full' } : { zh: '已遮蔽', en: 'masked' }
  const head = facts([
    [{ zh: '纠纷编号', en: 'Number' }, safe(cover.number)],
    [{ zh: '纠纷类型', en: 'Kind' }, both(kinds[category] ?? { zh: category, en: category })],
    [{ zh: '移送单位', en: 'Sender' }, safe(`${site} · ${made.body}`)],
    [{ zh: '制作', en: 'Made' }, safe(`${made.by} · ${made.at}`)],
    [{ zh: '用途', en: 'Purpose' }, safe(made.purpose)],
    [{ zh: '证件号码和电话', en: 'Identity and telephone numbers' }, both(numbers)],
    ...(withheld > 0 ? [[{ zh: '未移交的记录', en: 'Records left out' }, String(withheld)] as const] : []),
  ])
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(cover.title)} ${safe(cover.number)}</title><style>${style}</style></head><body>
<h1>${safe(cover.title)}</h1>
${head}
${[proceedings(told), parties(told), course(told), attachments(told)].join('\n')}
</body></html>
`
}
