/** Words of danger as people write them down, by what they are a sign of and how grave. Data only: told.ts finds them. */
import type { WarningLevel } from '#app/domain/warnings/warning'

export type WordList = { readonly level: WarningLevel; readonly words: readonly string[] }

export const weaponWords: readonly WordList[] = [
  {
    level: 'red',
    words: [
      ...[
        '持刀',
        '拿刀',
        '带刀',
        '动刀',
        '提刀',
        '挥刀',
        '刀架',
        '菜刀',
        '砍刀',
        '匕首',
        '凶器',
        '管制刀具',
        '携带刀具',
      ],
      ...['砍人', '砍伤', '捅人', '捅伤', '捅死', '铁棍打', '钢管打', '枪支', '猎枪', '气枪', '仿真枪', '持枪'],
      ...['炸药', '雷管', '爆炸物', '泼汽油', '浇汽油', '带汽油', '提汽油', '汽油瓶', '燃烧瓶', '硫酸'],
    ],
  },
  // Pipes, poles and tools are goods first: only in somebody's hand are they a sign.
  {
    level: 'orange',
    words: [
      ...[
        '持钢管',
        '拿钢管',
        '拿着钢管',
        '用钢管',
        '持铁棍',
        '拿铁棍',
        '拿着铁棍',
        '用铁棍',
        '持木棍',
        '拿木棍',
        '拿着木棍',
        '用木棍',
      ],
      ...['棍棒', '锄头打', '砖头砸', '持械', '持器械'],
    ],
  },
  { level: 'yellow', words: ['刀', '汽油'] },
]

export const threatWords: readonly WordList[] = [
  {
    level: 'red',
    words: [
      ...[
        '杀人',
        '杀了他',
        '杀了她',
        '杀了你',
        '杀了我',
        '杀死',
        '杀全家',
        '杀你',
        '杀他',
        '弄死',
        '打死',
        '砍死',
        '烧死',
        '毒死',
      ],
      ...[
        '同归于尽',
        '鱼死网破',
        '放火',
        '纵火',
        '点房子',
        '烧房子',
        '灭门',
        '血债',
        '偿命',
        '拼命',
        '你死我活',
        '绑架',
        '投毒',
      ],
    ],
  },
  {
    level: 'orange',
    words: [
      ...[
        '报复',
        '威胁',
        '恐吓',
        '扬言',
        '放狠话',
        '打断腿',
        '打残',
        '打架',
        '斗殴',
        '打伤',
        '殴打',
        '群殴',
        '追打',
        '动手打',
        '打人',
      ],
      ...['毒打', '扇耳光', '拳打脚踢', '掐脖子'],
    ],
  },
]

export const selfHarmWords: readonly WordList[] = [
  {
    level: 'red',
    words: [
      ...[
        '自杀',
        '轻生',
        '跳楼',
        '跳河',
        '跳江',
        '上吊',
        '割腕',
        '自残',
        '自焚',
        '寻短见',
        '寻死',
        '喝农药',
        '服毒',
        '喝药',
      ],
      ...['遗书', '不想活', '活不下去', '不活了', '死给', '以死相逼', '一了百了'],
    ],
  },
]

export const crowdWords: readonly WordList[] = [
  {
    level: 'red',
    words: ['械斗', '打砸', '冲击政府', '冲击派出所', '围攻', '抬尸', '停尸', '群体性事件', '堵塞国道', '堵高速'],
  },
  {
    level: 'orange',
    words: [
      ...[
        '聚众',
        '聚集',
        '围堵',
        '堵路',
        '堵门',
        '堵厂',
        '封路',
        '封门',
        '拉横幅',
        '静坐',
        '罢工',
        '罢运',
        '集体上访',
        '集体讨薪',
      ],
      ...['越级上访', '进京上访', '赴京上访', '集体信访', '设灵堂', '摆花圈', '游行', '串联'],
    ],
  },
]

export const childWords = [
  ...['孩子', '小孩', '儿童', '未成年', '女童', '男童', '幼儿', '婴儿', '学生', '幼女', '少女', '小学', '幼儿园'],
]
export const harmWords = [
  ...[
    '虐待',
    '猥亵',
    '性侵',
    '强奸',
    '体罚',
    '殴打',
    '打伤',
    '毒打',
    '打骂',
    '遗弃',
    '欺凌',
    '霸凌',
    '拐卖',
    '伤痕',
    '淤青',
  ],
  ...['打孩子', '打小孩', '被打', '挨打', '关在家里', '不给饭吃'],
]

export const homeViolenceWords = [
  ...['家暴', '家庭暴力', '人身安全保护令', '告诫书'],
  ...['打老婆', '打妻子', '打媳妇', '打丈夫', '打父母', '打老人', '打母亲', '打父亲', '打婆婆', '虐待老人', '虐待妻子'],
  ...['被丈夫打', '被老公打', '被妻子打', '被儿子打', '丈夫打', '老公打', '儿子打', '限制人身自由', '不让出门'],
]
/** These are violence at home only where the quarrel is one of a family. */
export const blowWords = [
  ...['殴打', '打伤', '毒打', '打骂', '动手', '掐脖子', '扇耳光', '拳打脚踢', '捆绑', '威胁', '恐吓'],
]

export const wageWords = ['工资', '工钱', '薪', '劳务费', '劳动报酬', '血汗钱']

export const dangerWords: readonly string[] = [
  ...[weaponWords, threatWords, selfHarmWords, crowdWords].flat().flatMap(({ words }) => words),
  ...harmWords,
  ...homeViolenceWords,
  ...blowWords,
]
