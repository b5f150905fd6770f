/** What tells of a person without being a name we know: numbers, addresses, birth days, schools, names by their place. */
import { maskName } from '#app/domain/people/mask'
import { MINOR } from '#app/domain/publishing/names'

export const reasons = [
  ...(['minor', 'name', 'company', 'address', 'identity', 'phone', 'plate', 'account', 'birth'] as const),
  ...(['school', 'number', 'address-online'] as const),
] as const
export type Reason = (typeof reasons)[number]

type Trace = {
  readonly why: Reason
  readonly pattern: RegExp
  /** absent: what is found */
  readonly group?: number
  becomes(found: string): string
  readonly sure?: false
}

const gap = '[\\s\\-‐-―·]?'
/** Han, but none of the words that stand before a place or a name. */
const word = '(?:(?![在于住为系至到从的由向对与和及被是位])\\p{Script=Han})'
const n = '[0-9〇零一二三四五六七八九十百甲乙丙丁東东西南北]'
const unit = '(?:号|弄|巷|组|队|幢|栋|座|楼|层|单元|室|户|埭)'
const road = '(?:路|街|巷|弄|大道|村|社区|小区|花园|苑|公寓|家园|广场|名都|府|城|湾|园)'
/** Family names of one character or two. */
export const family =
  '(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|令狐|慕容|司徒|夏侯|端木|闻人|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛范彭郎鲁韦昌马苗方俞任袁柳鲍史唐费薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元顾孟平黄穆萧尹姚邵汪祁毛狄臧戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季强贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯卢莫房缪解应宗丁宣邓单杭洪包左石崔吉龚程邢裴陆荣翁荀于惠曲封储靳井段富焦侯班仇甘武符刘景龙叶黎薄白蒲卓蔺池乔闻翟谭姬申桂牛边燕尚温庄晏柴阎习艾向古易廖步耿文广欧沃利师巩聂曾沙鞠丰关查游权盖岳佘])'
const cue =
  '(?:申请人|第三人|被申请人负责人|法定代表人|委托代理人|代理人|负责人|经营者|证人|原告|当事人|村民|居民|其妻|其夫|其子|其女|之子|之女|儿子|女儿|丈夫|妻子|父亲|母亲|邻居|死者|伤者|司机|驾驶员)'
const after = '(?=[，。、；：:,;（(）)\\s]|不服|与|和|及|于|在|系|因|向|是|对|的|诉|称|认为|提出|$)'

const to = (text: string) => () => text
const digits = (pattern: string) => new RegExp(`(?<![0-9A-Za-z])${pattern}(?![0-9A-Za-z])`, 'gu')

/** The earlier ones win where two find the same. */
export const traces: readonly Trace[] = [
  { why: 'identity', pattern: digits(`\\d{6}${gap}\\d{4}${gap}\\d{4}${gap}\\d{3}[0-9Xx]`), becomes: to('（号码略）') },
  { why: 'identity', pattern: digits('\\d{15}'), becomes: to('（号码略）') },
  {
    why: 'identity',
    pattern: digits('(?=[0-9A-Z]*[A-Z])[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-Z]{10}'),
    becomes: to('（号码略）'),
  },
  { why: 'identity', pattern: digits('(?:[HM]\\d{8,10}|[EGDSPegdsp][A-Za-z]?\\d{7,8})'), becomes: to('（号码略）') },
  {
    why: 'account',
    pattern: digits(`\\d{4}${gap}\\d{4}${gap}\\d{4}${gap}\\d{4}(?:${gap}\\d{1,3})?`),
    becomes: to('（账号略）'),
  },
  { why: 'phone', pattern: digits(`(?:\\+?86${gap})?1\\d{2}${gap}\\d{4}${gap}\\d{4}`), becomes: to('（电话略）') },
  { why: 'phone', pattern: digits(`[（(]?0\\d{2,3}[）)]?${gap}[2-9]\\d{6,7}`), becomes: to('（电话略）') },
  {
    why: 'phone',
    pattern: /(?:电话|手机|联系方式)[号码]{0,2}[：:为是]?\s*([0-9][0-9\s-]{4,}[0-9])/gu,
    group: 1,
    becomes: to('（电话略）'),
  },
  {
    why: 'plate',
    pattern:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·\s]?[A-Z0-9]{4,5}[A-Z0-9挂学警港澳]/gu,
    becomes: to('（车牌略）'),
  },
  { why: 'address-online', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, becomes: to('（邮箱略）') },
  {
    why: 'address-online',
    pattern: /(?:微信|QQ|qq)号?[：:为是]?\s*([A-Za-z0-9_-]{5,})/gu,
    group: 1,
    becomes: to('（略）'),
  },
  {
    why: 'birth',
    pattern: /(?:出?生于|出生(?:日期|年月)?[：:为]?)\s*(\d{4}(?:年|[-./])\d{1,2}(?:月|[-./])?(?:\d{1,2}日?)?)/gu,
    group: 1,
    becomes: to('（略）'),
  },
  { why: 'birth', pattern: /\d{4}年\d{1,2}月(?:\d{1,2}日)?(?=出?生)/gu, becomes: to('（略）') },
  {
    why: 'minor',
    pattern: /(?<!\d)(?:1[0-7]|[1-9]|十[一二三四五六七]?|[一二三四五六七八九])周?岁/gu,
    becomes: to(MINOR),
    sure: false,
  },
  {
    why: 'school',
    pattern: new RegExp(
      `${word}{2,12}(?:小学|中学|初中|高中|幼儿园|实验学校)(?:${n}+年级)?(?:[（(]?${n}+[）)]?班)?`,
      'gu',
    ),
    becomes: to('某学校'),
    sure: false,
  },
  {
    why: 'address',
    pattern: new RegExp(
      `(?:${word}{2,7}(?:省|自治区))?(?:${word}{1,7}(?:市|州))?(?:${word}{1,7}(?:区|县))?(?:${word}{1,7}(?:镇|乡|街道))?(?:${word}|[0-9]){1,9}${road}(?:${n}+${unit}(?:[附之-]?${n}+${unit}?)?)+`,
      'gu',
    ),
    becomes: to('某处'),
  },
  {
    why: 'address',
    pattern: /(?:住址|住所地?|家住|现住|户籍地|(?<![入居留])住)[：:为在于]?([^，。；、,;（）()\s某]{4,40})/gu,
    group: 1,
    becomes: to('某处'),
  },
  {
    why: 'company',
    pattern: new RegExp(`(?:${word}|[（）()]){2,20}(?:有限责任公司|股份有限公司|有限公司)`, 'gu'),
    becomes: to('某公司'),
    sure: false,
  },
  {
    why: 'name',
    pattern: new RegExp(`${cue}[：:]?\\s*(${family}\\p{Script=Han}{1,2}?)${after}`, 'gu'),
    group: 1,
    becomes: maskName,
    sure: false,
  },
  // The number a case has inside the house, which opens nothing outside but ties one paper to another.
  { why: 'number', pattern: digits('\\d{4}-\\d{6,9}'), becomes: to('（号码略）') },
  {
    why: 'number',
    pattern: /(?<![\d.])(?:\d{7,}|[〇零一二三四五六七八九]{7,})(?![\d.]*(?:元|万|亿|平方米))/gu,
    becomes: to('（号码略）'),
  },
]
