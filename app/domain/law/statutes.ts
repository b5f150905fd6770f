import type { Words } from '#app/domain/words'
import type { Day } from './day'
import type { Statute, StatuteVersion } from './statute'

type Span = { passed: Day; from: Day; to?: Day }

/** A text that was read: its articles are cited at first hand. */
const read = (file: string, kind: string, span: Span): StatuteVersion => ({ ...span, label: label(kind, span), file })
/** A text known to have been in force but not read here; whatever cites it says so. */
const unread = (kind: string, span: Span): StatuteVersion => ({ ...span, label: label(kind, span) })

const label = (kind: string, { passed }: Span): Words => ({
  zh: `${passed.slice(0, 4)}年${kind}`,
  en: passed.slice(0, 4),
})
const titled = (zh: string, en: string): Words => ({ zh, en })

/**
 * The laws the product cites, by short title. Where the texts of a law that were amended in between are not held,
 * the first text stands for the whole span before the oldest one that was read.
 */
export const statutes = {
  人民调解法: {
    title: titled('人民调解法', "People's Mediation Law"),
    versions: [read('人民调解法(2010-08-28)', '', { passed: '2010-08-28', from: '2011-01-01' })],
  },
  未成年人保护法: {
    title: titled('未成年人保护法', 'Law on the Protection of Minors'),
    versions: [
      read('未成年人保护法(2020-10-17)', '修订', { passed: '2020-10-17', from: '2021-06-01', to: '2024-04-25' }),
      read('未成年人保护法(2024-04-26)', '修正', { passed: '2024-04-26', from: '2024-04-26' }),
    ],
  },
  反家庭暴力法: {
    title: titled('反家庭暴力法', 'Anti-Domestic Violence Law'),
    versions: [read('反家庭暴力法(2015-12-27)', '', { passed: '2015-12-27', from: '2016-03-01' })],
  },
  人民调解工作若干规定: {
    title: titled('人民调解工作若干规定', "Provisions on People's Mediation Work (Ministry of Justice Order 75)"),
    versions: [unread('', { passed: '2002-09-11', from: '2002-11-01' })],
  },
  行政复议法: {
    title: titled('行政复议法', 'Administrative Reconsideration Law'),
    versions: [
      unread('', { passed: '1999-04-29', from: '1999-10-01', to: '2017-12-31' }),
      read('行政复议法(2017-09-01)', '修正', { passed: '2017-09-01', from: '2018-01-01', to: '2023-12-31' }),
      read('行政复议法(2023-09-01)', '修订', { passed: '2023-09-01', from: '2024-01-01' }),
    ],
  },
  行政复议法实施条例: {
    title: titled('行政复议法实施条例', 'Regulation on Implementing the Administrative Reconsideration Law'),
    versions: [read('行政复议法实施条例(2007-05-29)', '', { passed: '2007-05-29', from: '2007-08-01' })],
  },
  行政诉讼法: {
    title: titled('行政诉讼法', 'Administrative Litigation Law'),
    versions: [
      unread('修正', { passed: '2014-11-01', from: '2015-05-01', to: '2017-06-30' }),
      read('行政诉讼法(2017-06-27)', '修正', { passed: '2017-06-27', from: '2017-07-01' }),
    ],
  },
  行政诉讼法解释: {
    title: titled(
      '最高人民法院关于适用《行政诉讼法》的解释',
      'Supreme People’s Court Interpretation on the Administrative Litigation Law',
    ),
    versions: [
      read('最高人民法院关于适用《行政诉讼法》的解释(2018-02-06)', '', { passed: '2018-02-06', from: '2018-02-08' }),
    ],
  },
  民事诉讼法: {
    title: titled('民事诉讼法', 'Civil Procedure Law'),
    versions: [
      read('民事诉讼法(2021-12-24)', '修正', { passed: '2021-12-24', from: '2022-01-01', to: '2023-12-31' }),
      read('民事诉讼法(2023-09-01)', '修正', { passed: '2023-09-01', from: '2024-01-01' }),
    ],
  },
  民事诉讼法解释: {
    title: titled(
      '最高人民法院关于适用《民事诉讼法》的解释',
      'Supreme People’s Court Interpretation on the Civil Procedure Law',
    ),
    versions: [
      read('最高人民法院关于适用《民事诉讼法》的解释(2022-04-01)', '', { passed: '2022-04-01', from: '2022-04-10' }),
    ],
  },
  司法确认程序规定: {
    title: titled(
      '最高人民法院关于人民调解协议司法确认程序的若干规定',
      'Supreme People’s Court Provisions on Judicial Confirmation of Mediation Agreements',
    ),
    versions: [
      read('最高人民法院关于人民调解协议司法确认程序的若干规定(2011-03-23)', '', {
        passed: '2011-03-23',
        from: '2011-03-30',
      }),
    ],
  },
  特邀调解规定: {
    title: titled(
      '最高人民法院关于人民法院特邀调解的规定',
      'Supreme People’s Court Provisions on Specially Invited Mediation',
    ),
    versions: [
      read('最高人民法院关于人民法院特邀调解的规定(2016-06-28)', '', { passed: '2016-06-28', from: '2016-07-01' }),
    ],
  },
  在线调解规则: {
    title: titled('人民法院在线调解规则', 'Rules of the People’s Courts on Online Mediation'),
    versions: [read('人民法院在线调解规则(2021-12-30)', '', { passed: '2021-12-30', from: '2022-01-01' })],
  },
  仲裁法: {
    title: titled('仲裁法', 'Arbitration Law'),
    versions: [
      unread('', { passed: '1994-08-31', from: '1995-09-01', to: '2017-12-31' }),
      read('仲裁法(2017-09-01)', '修正', { passed: '2017-09-01', from: '2018-01-01', to: '2026-02-28' }),
      read('仲裁法(2025-09-12)', '修订', { passed: '2025-09-12', from: '2026-03-01' }),
    ],
  },
  劳动争议调解仲裁法: {
    title: titled('劳动争议调解仲裁法', 'Labour Dispute Mediation and Arbitration Law'),
    versions: [read('劳动争议调解仲裁法(2007-12-29)', '', { passed: '2007-12-29', from: '2008-05-01' })],
  },
  农村土地承包经营纠纷调解仲裁法: {
    title: titled('农村土地承包经营纠纷调解仲裁法', 'Rural Land Contract Dispute Mediation and Arbitration Law'),
    versions: [read('农村土地承包经营纠纷调解仲裁法(2009-06-27)', '', { passed: '2009-06-27', from: '2010-01-01' })],
  },
  公务员法: {
    title: titled('公务员法', 'Civil Servant Law'),
    versions: [
      unread('', { passed: '2005-04-27', from: '2006-01-01', to: '2019-05-31' }),
      unread('修订', { passed: '2018-12-29', from: '2019-06-01' }),
    ],
  },
  公证法: {
    title: titled('公证法', 'Notarization Law'),
    versions: [
      unread('', { passed: '2005-08-28', from: '2006-03-01', to: '2017-12-31' }),
      read('公证法(2017-09-01)', '修正', { passed: '2017-09-01', from: '2018-01-01' }),
    ],
  },
  治安管理处罚法: {
    title: titled('治安管理处罚法', 'Public Security Administration Punishments Law'),
    versions: [
      unread('', { passed: '2005-08-28', from: '2006-03-01', to: '2012-12-31' }),
      read('治安管理处罚法(2012-10-26)', '修正', { passed: '2012-10-26', from: '2013-01-01', to: '2025-12-31' }),
      read('治安管理处罚法(2025-06-27)', '修订', { passed: '2025-06-27', from: '2026-01-01' }),
    ],
  },
  医疗纠纷预防和处理条例: {
    title: titled('医疗纠纷预防和处理条例', 'Regulation on Preventing and Handling Medical Disputes'),
    versions: [read('医疗纠纷预防和处理条例(2018-07-31)', '', { passed: '2018-07-31', from: '2018-10-01' })],
  },
  道路交通事故处理程序规定: {
    title: titled('道路交通事故处理程序规定', 'Provisions on Handling Road Traffic Accidents'),
    versions: [read('道路交通事故处理程序规定(2018-02-02)', '', { passed: '2018-02-02', from: '2018-05-01' })],
  },
  信访条例: {
    title: titled('信访条例', 'Regulation on Petitions'),
    versions: [read('信访条例(2005-01-10)', '', { passed: '2005-01-10', from: '2005-05-01', to: '2022-04-30' })],
  },
  信访工作条例: {
    title: titled('信访工作条例', 'Regulation on Petition Work'),
    versions: [read('信访工作条例(2022-02-25)', '', { passed: '2022-02-25', from: '2022-05-01' })],
  },
} satisfies Record<string, Statute>
