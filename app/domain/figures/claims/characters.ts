/**
 * The report as the finder reads it: full-width digits and letters made narrow, and whatever looks like a number but is
 * no claim blanked out. Character for character, so a place in it is a place in the report.
 */
import { toSimplified } from './traditional'

/** Stands for a character that is part of no claim. */
export const BLANK = '\u0001'

/** The text in narrow characters. */
export const narrowed = (text: string): string =>
  toSimplified(text)
    .replace(/[０-９Ａ-Ｚａ-ｚ％．＋－]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ')
    .replace(/﹪/g, '%')
    .replace(/−|–/g, '-')
    // A full-width comma inside a number is a thousands separator only where three digits and a unit follow.
    .replace(/(?<=\d)，(?=\d{3}(?:，\d{3})*(?:\.\d+)?(?:[余多]?[万亿]?[件起例宗人名户家个元场次份]))/g, ',')

const han = '一二三四五六七八九十百〇零两'
const year = '(?:(?:19|20)\\d{2}|[一二][〇零九][〇零一二三四五六七八九]{2})'

/** In this order: what an earlier rule blanks, a later one no longer sees. */
const rules: readonly RegExp[] = [
  // titles, document numbers, addresses of pages
  /《[^《》\n]{1,80}》/g,
  /https?:\/\/[^\s，。；）]{1,400}|www\.[^\s，。；）]{1,200}/g,
  /[\u4e00-\u9fff]{0,8}[〔[［(（【](?:19|20)\d{2}[〕\]］)）】][\u4e00-\u9fff]{0,8}第?\d{1,6}(?:-\d{1,6})?号/g,
  /[〔[（(](?:19|20)\d{2}[〕\])）][\u4e00-\u9fff]{1,3}\d{0,6}[\u4e00-\u9fff]{1,6}\d+号(?:之[一二三四五六七八九十])?/g,
  // articles, ordinals, ranks
  new RegExp(`第\\s*(?:\\d{1,6}|[${han}千]{1,7})(?:\\s*[、至到和—-]\\s*第?(?:\\d{1,6}|[${han}千]{1,7})){0,9}`, 'g'),
  new RegExp(`(?:前|位列|位居|排名|列)(?:全[国省市区县])?前?[${han}]{1,5}(?:名|位)?`, 'g'),
  /(?:前|位列|位居|名列|排名|居)(?:全[国省市区县]?)?前?\s?\d{1,3}(?:名|位|强)?(?![\d.,%余多万件起例宗人户家个年])/g,
  // days, months, years, hours
  new RegExp(
    `(?<!\\d)${year}\\s*年\\s*(?:\\d{1,2}|[${han}]{1,3})\\s*(?:月\\s*(?:(?:\\d{1,2}|[${han}]{1,3})\\s*[日号])?份?)(?:\\s*[至到—-]\\s*(?:\\d{1,2}月)?\\d{1,2}日)?`,
    'g',
  ),
  /(?<!\d)(?:19|20)\d{2}([./-])\d{1,2}\1\d{1,2}(?!\d)/g,
  new RegExp(`(?<!\\d)${year}(?=、${year})`, 'g'),
  new RegExp(`(?<!\\d)${year}\\s*[至到—~-]\\s*${year}\\s*年?`, 'g'),
  new RegExp(`(?<!\\d)${year}\\s*(?:年度?|届|级)`, 'g'),
  /(?<![\d.])\d{1,2}(?:\s*[至到—、-]\s*\d{1,2})?\s*月(?:份|底|初|中旬|上旬|下旬|末)?(?:\s*\d{1,2}(?:\s*[至到—-]\s*\d{1,2})?\s*[日号])?/g,
  new RegExp(`(?<![${han}])[${han}]{1,3}月(?:[${han}]{1,3}日|份|底|初)?`, 'g'),
  // ratios: 8.2:45.3:46.5
  /(?<![\d:.])\d{1,3}(?:\.\d{1,4})?(?:\s*[:：]\s*\d{1,3}(?:\.\d{1,4})?){1,5}(?![\d%])/g,
  /(?<!\d)\d{1,2}\s*(?:时|点|[:：])\s*\d{1,2}\s*(?:分|(?!\d))/g,
  /(?<!\d)\d{1,3}\s*[×xX*]\s*\d{1,3}\s*小时/g,
  /(?<=日|月|晚|早|午)\d{1,2}(?:时|点)/g,
  // post codes, accounts, numbers of papers
  /(?:邮编|邮政编码|账号|帐号|编号|代码|证号|传真|联系方式|(?:办公|联系|咨询|监督|举报|固定)电话)[^\d\n]{0,6}\d[\d-]{3,20}(?![\d-]|\s*[余多万亿件个起次人])/g,
  // telephones and hotlines, numbers of people
  /(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)\d{15,18}[\dXx](?!\d)/g,
  /(?<!\d)(?:12345|12348|12368|12309|12388|12389|12315|12333|12328)(?!\s*[\d.,%件起例宗个人名户万余])/g,
  /(?<=拨打|热线|电话|报警|“)(?:110|120|119|122)(?!\s*[\d.,%件起例宗个人名户万余])|(?<!\d)(?:110|120|119|122)(?=[”、]|报警|电话|热线|指挥|接处?警|平台|联动)/g,
  /\d{3,6}(?=[”"]?(?:热线|专线|平台|便民服务))/g,
  // numbers of annexes, tables, pictures
  /(?:附件|附表|附图|图表|专栏|图|表)\s?\d{1,2}(?:-\d{1,2})?(?![\d.]|\s*[余多万亿件个起次人张幅份块])/g,
  // headings and numbered items at the beginning of a line, and circled numbers
  new RegExp(
    `(?<=^|\\n)[ \\t]*(?:[${han}]{1,3}[、.．]|[(（](?:\\d{1,2}|[${han}]{1,3})[)）]|\\d{1,2}(?:[、．)）]|\\.(?!\\d))|\\d{1,2}(?:\\.\\d{1,2}){1,3}(?=[ \\t]*(?![万亿余多倍成千百件起例人个])[\\u4e00-\\u9fff]))`,
    'g',
  ),
  /[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）](?=[\u4e00-\u9fff])/g,
  /[①-⑳⑴-⒇]/g,
  // names that carry a number: “3+1”, “1+3+N”, “十四五”, 5G, 4A, V2.0
  /“?(?<![\dA-Za-z])(?:\d{1,4}|[A-Za-z]{1,9})(?:\s*\+\s*(?:\d{1,4}|[A-Za-z]{1,9})){1,9}”?/g,
  /[“"‘][^“”"‘’\n]{1,12}[”"’](?=时期|规划|普法|工作法|工程|行动|机制|模式|联动|调解法|网络|体系|原则|要求|平台|活动|专项|对接)/g,
  /(?<![A-Za-z])[A-Za-z]{1,20}[-_.]?\d[\d.]{0,20}|(?<![\d.])\d{1,15}(?:\.\d{1,6})?[A-Za-z]{1,20}/g,
  /(?<!\d)\d{1,6}(?:\/\d{1,6}){1,5}号/g,
]

/** The same with everything blanked that is a number and no claim. */
export const blanked = (text: string): string =>
  rules.reduce((left, rule) => left.replace(rule, (found) => found.replace(/[^\n]/g, BLANK)), text)
