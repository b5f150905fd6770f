/** Family names of the region, the commoner the heavier. Shares are estimated, not counted. */
export const familyNames: Readonly<Record<string, number>> = {
  陆: 9,
  张: 9,
  黄: 8,
  沈: 8,
  陈: 8,
  顾: 7,
  王: 7,
  施: 6,
  徐: 6,
  朱: 5,
  倪: 4,
  袁: 3,
  茅: 3,
  杨: 3,
  周: 4,
  李: 4,
  吴: 3,
  曹: 3,
  俞: 2,
  江: 2,
  龚: 3,
  汤: 3,
  范: 2,
  郁: 2,
  蔡: 3,
  姜: 2,
  宋: 2,
  季: 2,
  樊: 1,
  秦: 2,
  邱: 1,
  钱: 2,
  赵: 2,
  瞿: 1,
  成: 1,
  高: 2,
  刘: 3,
  孙: 2,
  石: 1,
  葛: 1,
  丁: 1,
  包: 1,
  仇: 1,
  东: 0.2,
  欧阳: 0.2,
}

/** Given names by sex and by the decade of birth they sound like: before 1960, to 1984, after. */
export const givenNames = {
  male: {
    old: '永兴 炳生 锦荣 汉清 士良 德昌 文彬 学礼 志成 福康 金标 洪生 才郎 国祥 仁杰 松林 惠良 耀明 云龙 正芳 根生 建中 新民 达 冲 祥'.split(
      ' ',
    ),
    middle:
      '建国 卫东 国平 建华 志刚 永健 海峰 春雷 建忠 卫星 国兵 跃 军 勇 斌 健 明辉 红兵 新华 伟忠 东辉 忠明 振华 锋 平 海涛 建新 晓东'.split(
        ' ',
      ),
    young:
      '晨 宇航 浩 磊 俊杰 凯 鑫 佳伟 嘉豪 子轩 天宇 鹏飞 超 杰 文博 宸 志远 一鸣 泽宇 旭东 晓峰 逸凡 家乐 思远'.split(
        ' ',
      ),
  },
  female: {
    old: '秀英 桂芳 兰珍 惠芬 玉兰 凤英 素珍 锦珍 汉芳 秀兰 菊芬 美珍 巧云 翠娥 月琴 金凤 彩英 正英 淑华 品芳 士珍 琴 芳'.split(
      ' ',
    ),
    middle:
      '美娟 红梅 丽华 卫芳 建英 春燕 海燕 秀萍 玲 霞 艳 晓红 亚萍 雪琴 惠娟 菊香 小燕 敏 丽 彩霞 永红 建芬 冬梅 卫红 洁'.split(
        ' ',
      ),
    young:
      '婷 佳怡 欣怡 雨涵 思琪 倩 梦洁 晓雯 雅婷 静怡 诗雨 莹 璐 丹 佳慧 悦 子涵 心怡 晓婷 紫薇 若曦 晨曦 宇婷'.split(
        ' ',
      ),
  },
} as const

/** Rare characters, so that no real company is likely to bear the name. */
export const brands =
  '禾澜 沐垚 珩悦 霁川 翊禾 玥澜 骋昕 煦垚 芃禾 澍川 昕珩 沐霁 垚翊 澜骋 川煦 珩芃 悦澍 霁玥 禾骋 翊煦 昕垚 澍霁 芃澜 骋珩'.split(
    ' ',
  )

export const estates = '禾苑 桂香园 江畔花苑 东洲新村 云锦苑 悦澜庭 水岸家园 秀山小区 锦绣苑 望海花园'.split(' ')
