/** Who comes to the notary without any quarrel: titles, stories and what is certified. Invented. */
import type { Category } from '#app/domain/codes/categories'

type Cast = 'one' | 'kin' | 'couple' | 'two'
export type Certificate = readonly [
  title: string,
  story: string,
  matter: 'agreement' | 'contract' | 'inheritance' | 'evidence' | 'escrow' | 'other',
  category: Category,
  cast: Cast,
  enforceable?: true,
]

export const certificates: readonly Certificate[] = [
  [
    '{a}与{b}继承公证',
    '{a}、{b}的[父亲|母亲]去世，遗有[住房一套|存款|农房三间]，子女意见一致，申请办理继承公证。',
    'inheritance',
    'family',
    'kin',
  ],
  [
    '{a}遗嘱公证',
    '{a}年事已高，愿把名下[住房|积蓄]留给照料自己的[女儿|侄子|小儿子]，申请办理遗嘱公证。',
    'inheritance',
    'family',
    'one',
  ],
  [
    '{a}与{b}夫妻财产约定公证',
    '{a}与{b}约定[婚前房产|共同存款|铺面]的归属，申请公证。',
    'inheritance',
    'family',
    'couple',
  ],
  [
    '{a}与{b}还款协议公证',
    '{b}尚欠{a}借款{sum}元，双方对数额无争议，约定分期归还，申请赋予强制执行效力。',
    'agreement',
    'contract',
    'two',
    true,
  ],
  [
    '{a}与{b}购销欠款还款公证',
    '{a}与{b}对账确认货款{sum}元，约定还款计划，{b}愿意接受强制执行。',
    'agreement',
    'contract',
    'two',
    true,
  ],
  [
    '{a}委托公证',
    '{a}在[外地工作|国外探亲]，委托家人办理[房屋过户|拆迁签约|领取补偿款]，申请委托公证。',
    'contract',
    'other',
    'one',
  ],
  [
    '{a}与{b}房屋买卖合同公证',
    '{a}与{b}买卖[住房|车库]，双方无争议，为稳妥申请合同公证。',
    'contract',
    'housing-land',
    'two',
  ],
  [
    '{a}与{b}土地流转合同公证',
    '{a}把[五|八|十二]亩承包地流转给{b}，双方申请对合同公证。',
    'contract',
    'forest-farmland',
    'two',
  ],
  [
    '{a}房屋现状保全证据公证',
    '相邻工地开工前，{a}申请对自家房屋[墙体|地坪|门窗]现状拍照录像，保全证据。',
    'evidence',
    'housing-land',
    'one',
  ],
  ['{a}网页保全证据公证', '{a}申请对网上[店铺页面|聊天记录|发布的文章]保全证据。', 'evidence', 'other', 'one'],
  [
    '{a}与{b}租金提存公证',
    '{a}应付{b}租金{sum}元，{b}[下落不明|账户被冻结]，{a}申请提存。',
    'escrow',
    'contract',
    'two',
  ],
  ['{a}学历、无犯罪记录公证', '{a}准备[出国务工|留学|投靠子女]，申请办理相关公证。', 'other', 'other', 'one'],
]
