/** Traditional characters by the simplified ones our rules are written in, one for one, so that a place stays a place. */
const pairs =
  '調调協协議议達达較较長长佔占鄰邻糾纠紛纷萬万億亿處处辦办結结審审訴诉訟讼應应關关負负責责減减實实際际總总數数額额個个戶户場场條条項项畝亩噸吨筆笔張张臺台輛辆組组對对間间單单頭头為为爲为歲岁餘余約约內内滿满確确認认銷销變变維维發发現现標标環环縮缩壓压擴扩漲涨與与從从過过時时點点級级縣县區区鎮镇鄉乡無无兩两種种類类決决經经費费賠赔償偿補补貼贴損损資资勞劳動动爭争員员門门書书錯错綜综後后復复請请執执報报導导轉转積积歷历遺遗續续終终國国參参協协邊边還还這这該该週周舊旧獲获貫贯屬属務务業业產产傷伤'
const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[2 * i] ?? '', pairs[2 * i + 1] ?? '']),
)
const anyOf = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g')

export const toSimplified = (text: string): string => text.replace(anyOf, (each) => simplified.get(each) ?? each)
