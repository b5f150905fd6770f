/** The verbs of a case's way, as reports use them, and over which of them a rate is taken. */

export const stageWords = {
  received: /收到|收案|新收|接收|接收|接到|接待|登记|申请|来信|来访|信访总量|信访件/,
  found: /排查|摸排|发现|梳理/,
  accepted: /受理|立案|承办/,
  handled: /办理|调解|调处|处理|处置|审理|承接|委派|委托|移送|流转|交办|办案/,
  concluded: /办结|审结|结案|办毕|已结|终结/,
  succeeded: /成功|达成|化解|调结/,
  performed: /履行|兑现/,
  due: /应出庭|应当出庭|应该出庭|开庭/,
  total: /总数|总量|总计|合计|共计|案件数|全部/,
} as const
export type Stage = keyof typeof stageWords
const stageNames = Object.keys(stageWords) as Stage[]

/** 未办结 and 不予受理 are no stage reached. */
const not = /(?:未|不|尚未|没有|不予|未予|未能)(?=[\u4e00-\u9fff]{0,2}(?:受理|办结|审结|结案|化解|成功|履行|达成|调解))/

export const stagesIn = (words: string): Stage[] =>
  not.test(words) ? [] : stageNames.filter((stage) => stageWords[stage].test(words))
export const isDenied = (words: string): boolean => not.test(words)
