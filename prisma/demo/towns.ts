import type { Words } from '#app/domain/words'
import type { Chance } from './chance'

/** Villages and communities in the district, as published for 2023 (村居调处工作站). */
export const VILLAGES = 296

type Town = { code: string; kind: 'town' | 'street'; name: Words; villages: number; communities: number }

const town = (code: string, zh: string, en: string, villages: number, communities: number): Town => ({
  code,
  kind: zh.endsWith('街道') ? 'street' : 'town',
  name: { zh, en: `${en} ${zh.endsWith('街道') ? 'Street' : 'Town'}` },
  villages,
  communities,
})

/** Three streets and nine towns by their real names; codes and the numbers of villages are assumed, their sum is 296. */
export const towns: readonly Town[] = [
  town('320614001', '海门街道', 'Haimen', 16, 24),
  town('320614002', '滨江街道', 'Binjiang', 14, 8),
  town('320614003', '三厂街道', 'Sanchang', 20, 9),
  town('320614101', '三星镇', 'Sanxing', 27, 6),
  town('320614102', '常乐镇', 'Changle', 28, 3),
  town('320614103', '悦来镇', 'Yuelai', 34, 4),
  town('320614104', '四甲镇', 'Sijia', 24, 3),
  town('320614105', '余东镇', 'Yudong', 15, 2),
  town('320614106', '正余镇', 'Zhengyu', 22, 2),
  town('320614107', '包场镇', 'Baochang', 24, 4),
  town('320614108', '临江镇', 'Linjiang', 4, 1),
  town('320614109', '海永镇', 'Haiyong', 1, 1),
]

const FIRST =
  '永Yong 新Xin 东Dong 西Xi 南Nan 北Bei 中Zhong 长Chang 德De 江Jiang 海Hai 双Shuang 三San 大Da 合He 同Tong 福Fu 光Guang 启Qi 五Wu'
const SECOND =
  '兴xing 丰feng 和he 民min 桥qiao 港gang 圩wei 垛duo 安an 乐le 平ping 家jia 元yuan 洲zhou 灶zao 仓cang 匡kuang 明ming 胜sheng 荣rong'

/** Each syllable as its character and its pinyin. */
const syllables = (list: string) => list.split(' ').map((each) => ({ zh: each.charAt(0), en: each.slice(1) }))

export type Village = { code: string; town: string; kind: 'village' | 'community'; name: Words }

/** Made-up names that sound like the place: a wish or a direction and a landmark (永丰村, 东桥社区). No name twice. */
export function villageNames(chance: Chance): Village[] {
  const pairs = syllables(FIRST).flatMap((a) => syllables(SECOND).map((b) => ({ zh: a.zh + b.zh, en: a.en + b.en })))
  const names = chance.shuffle(pairs)
  return towns.flatMap((town) =>
    Array.from({ length: town.villages + town.communities }, (_, i) => {
      const name = names.pop()
      if (!name) throw new Error('more villages than names')
      return villageOf(town.code, i, i < town.communities ? 'community' : 'village', name)
    }),
  )
}

/** The statistical offices number communities from 001 and villages from 201; so do we. */
function villageOf(town: string, i: number, kind: Village['kind'], name: Words): Village {
  const number = String((kind === 'community' ? 1 : 201) + i).padStart(3, '0')
  const words = kind === 'community' ? { zh: '社区', en: 'Community' } : { zh: '村', en: 'Village' }
  return { code: town + number, town, kind, name: { zh: name.zh + words.zh, en: `${name.en} ${words.en}` } }
}
