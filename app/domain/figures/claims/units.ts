/** What is counted: units by what they measure, the longest name first. */

export type Measure =
  'count' | 'money' | 'percent' | 'permille' | 'points' | 'tenths' | 'fraction' | 'times' | 'days' | 'bare'

const cases = ['件次', '件', '起', '例', '宗', '桩']
const counters = [
  ...['人次', '人（次）', '场次', '批次', '车次', '户次', '家次', '项次', '个次'],
  ...[
    '平方公里',
    '平方米',
    '㎡',
    '公里',
    '公顷',
    '公斤',
    '千克',
    '人(?!民|均|大)',
    '名',
    '位',
    '户',
    '家',
    '个',
    '项',
    '类',
    '种',
    '大(?=[\\u4e00-\\u9fff])',
  ],
  ...[
    '场',
    '次(?!要|生|日|年|产业|性|会议|全会|全体)',
    '批',
    '部(?!门|分|署|委)',
    '份(?!额)',
    '条',
    '处(?!理|置|罚|分)',
    '支',
    '座',
    '所',
    '篇',
    '期(?!间|限|末|初)',
    '册',
    '本',
    '台',
    '辆',
    '套',
    '块',
    '面',
    '张',
    '幅',
    '只',
  ],
  ...[
    '亩',
    '吨',
    '村',
    '镇',
    '组',
    '对',
    '段',
    '节',
    '课',
    '间',
    '栋',
    '幢',
    '枚',
    '封',
    '通',
    '笔',
    '单',
    '票',
    '头',
    '株',
    '棵',
    '盏',
    '字',
    '版(?!块)',
    '轮',
    '人日',
  ],
]

/** Tried in this order where a number ends. */
export const unitRules: readonly (readonly [Measure, RegExp])[] = [
  ['points', /^个?百分点/],
  ['percent', /^%/],
  ['permille', /^‰/],
  ['tenths', /^成(?!立|功|效|果|员|为|本|就|熟|长|交|绩)/],
  ['times', /^倍/],
  ['money', /^(?:美元|港元|港币|欧元|日元|元)/],
  ['days', /^(?:个?工作日|个工作天|天|日|个?小时|分钟|个月|周(?!年|期)|秒)/],
  ['count', new RegExp(`^(?:${[...cases, ...counters].join('|')})`)],
]

/** 上升3.1个、0.4个百分点: nobody counts tenths of a thing. */
export const pointsShort = /^个(?:$|[和与及]|(?![\u4e00-\u9fff]))/

/** A number in Han characters is a claim only before one of these: 三级, 两个, 一体 are words. */
export const strictUnits =
  /^(?:件次|件(?!事)|起|例|宗|人次|场次|批次|名|人(?!民|均|大)|户|家|场|期(?!间|限)|篇|份|批|次(?!要|产业|性|会议|全会|全体)|处(?!理|置|罚|分)|所|亿?元|万元|成(?!立|功|效|果|员)|倍|%|个?百分点)/
/** … and, where it has several characters, before one of these too. */
export const looseUnits = /^(?:个|项|条|类|部|天|座|支|册|本|台|辆|亩|公里|吨|笔|封|村|镇|条|篇)/

/** After a number these make it a day, an age, a number of a house: no claim. */
export const noUnit =
  /^\s*(?:年|月|日(?!均)|号|岁|时(?!间|长)|点(?!多|余)|届|楼|室|层|路|世纪|周岁|周年|季度|级|版|分(?!之|别|类|钟)|度(?!电)|月龄|后(?=[\u4e00-\u9fff])|\/|:|：\d|-\d|\+)/

/** Units of one family can be parts of one whole: a case is a 件, a 起 or a 例. */
export const familyOf = (measure: Measure, unit: string): string =>
  measure === 'count' && cases.includes(unit) && unit !== '件次' ? '件' : `${measure}:${unit}`
