/**
 * The words by which a report names what an indicator counts. Each way of saying it is some words, all of which must be
 * there: the subject spoken of last (行政复议, 仲裁 …) and the words beside the number. Words behind `!` must not be.
 */
import { indicators } from '#app/domain/indicators'

/** What a sentence is about, until it speaks of something else. */
export const topics = [
  '复议',
  '仲裁',
  '应诉',
  '行政诉讼',
  '人民调解',
  '行政调解',
  '司法调解',
  '律师调解',
  '公证',
  '行政裁决',
  '法律援助',
  '信访',
  '司法建议',
  '检察建议',
  '司法确认',
  '社区矫正',
  '劳动人事争议',
  '规范性文件',
] as const

export const says: Readonly<Record<string, readonly string[]>> = {
  'disputes-registered': ['受理 纠纷', '登记 纠纷', '受理化解 纠纷'],
  'disputes-resolved': ['化解 纠纷 !率', '受理化解 纠纷', '化解 矛盾 !率'],
  'grassroots-resolution-rate': ['基层化解率', '纠纷 基层化解', '纠纷 化解在基层', '纠纷 基层 化解'],
  'disputes-open': ['纠纷 未结', '纠纷 未化解', '纠纷 未办结'],
  'mediation-success-rate': ['人民调解 成功率'],
  'reconsideration-received': ['复议 收到 !率', '复议 收案', '复议 接收', '复议申请'],
  'reconsideration-accepted': ['复议 受理 !率 !不予受理'],
  'reconsideration-heard': ['复议 听证'],
  'reconsideration-in-hand': ['复议 在办', '复议 办理 !率'],
  'reconsideration-direct-correction-rate': ['直接纠错率'],
  'reconsideration-overall-correction-rate': ['综合纠错率'],
  'arbitration-accepted': ['仲裁 受理 !率'],
  'arbitration-concluded': ['仲裁 办结 !率', '仲裁 审结 !率', '仲裁 结案 !率'],
  'arbitration-amount': ['仲裁 标的'],
  'litigation-first-instance': ['一审 应诉', '一审 行政诉讼'],
  'litigation-district-defendant': ['区政府 被告', '县政府 被告', '市政府 被告'],
  'litigation-lost': ['败诉 !率'],
  'litigation-head-attendance-rate': ['负责人 出庭应诉率', '负责人 出庭率'],
  'suggestion-reply-rate': ['建议 答复率', '建议 回复率', '建议 反馈率'],
  'resolution-rate': ['纠纷化解率', '矛盾化解率'],
  'conclusion-rate': ['纠纷 办结率', '纠纷 结案率'],
  'performance-rate': ['协议履行率', '协议 履行率'],
  'confirmation-rate': ['司法确认率'],
  'reconsideration-60-day-rate': ['复议 六十日内办结率', '复议 60日内办结率'],
  'reconsideration-mediated-or-withdrawn-rate': ['复议 调撤率'],
}

/** Indicators of the shelf that no words lead to: there must be none. */
export const unsaid = (): string[] => indicators.filter(({ key }) => !says[key]?.length).map(({ key }) => key)
