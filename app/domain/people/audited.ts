/** What is written down of who did what besides the log of disputes: a closed list, each with its words. */
import type { Words } from '#app/domain/words'

export const auditActions = {
  'sign-in': { zh: '登录', en: 'Signed in' },
  'sign-in-failed': { zh: '登录失败', en: 'Failed to sign in' },
  'sign-out': { zh: '退出登录', en: 'Signed out' },
  'sign-out-everywhere': { zh: '在所有设备上退出', en: 'Signed out everywhere' },
  'open-dispute': { zh: '查看纠纷内容', en: 'Read a dispute' },
  reveal: { zh: '查看完整证件号码或电话', en: 'Saw numbers in full' },
  'open-attachment': { zh: '打开附件', en: 'Opened an attachment' },
  'caucus-note-written': { zh: '写私下沟通记录', en: 'Wrote a private note' },
  'caucus-notes-read': { zh: '查看自己的私下沟通记录', en: 'Read their own private notes' },
  'caucus-note-deleted': { zh: '销毁私下沟通记录', en: 'Destroyed a private note' },
  'paper-made': { zh: '制作并取出文书', en: 'Made a paper and took it out' },
  'template-replaced': { zh: '更换文书模板', en: 'Replaced a template' },
  'template-restored': { zh: '恢复内置文书模板', en: 'Restored a built-in template' },
  'account-added': { zh: '新增账户', en: 'Added an account' },
  'account-changed': { zh: '修改账户', en: 'Changed an account' },
  'account-disabled': { zh: '停用账户', en: 'Disabled an account' },
  'account-enabled': { zh: '恢复账户', en: 'Enabled an account' },
  'password-reset': { zh: '更换密码', en: 'Set a new password' },
  'sessions-ended': { zh: '结束账户的全部登录', en: 'Signed an account out everywhere' },
  'body-added': { zh: '新增机构', en: 'Added a body' },
  'body-changed': { zh: '机构更名或调整', en: 'Renamed or moved a body' },
  'body-ended': { zh: '撤销机构', en: 'Ended a body' },
  'office-changed': { zh: '修改机构的主管、办公时间或者提醒', en: 'Changed supervisor, hours or reminders of a body' },
  'room-added': { zh: '新增场所', en: 'Added a room' },
  'room-closed': { zh: '停用场所', en: 'Closed a room' },
  'boundaries-added': { zh: '导入行政区域界线', en: 'Imported boundaries' },
  'boundaries-removed': { zh: '移除行政区域界线', en: 'Removed boundaries' },
  'number-pattern-set': { zh: '设置案号格式', en: 'Set how case numbers are written' },
  'number-pattern-dropped': { zh: '取消案号格式', en: 'Dropped a case number pattern' },
  'pack-made': { zh: '制作移交包', en: 'Made a hand-over pack' },
  'pack-received': { zh: '接收移交包', en: 'Received a hand-over pack' },
  'seal-key-known': { zh: '登记签章公钥', en: 'Entered a public key of seals' },
  'seal-key-dropped': { zh: '删除签章公钥', en: 'Dropped a public key of seals' },
  'return-frozen': { zh: '固定报表', en: 'Froze a return' },
  'return-approved': { zh: '核准报表', en: 'Approved a return' },
  'return-published': { zh: '公开报表', en: 'Published a return' },
  'return-withdrawn': { zh: '撤回报表', en: 'Withdrew a return' },
  'return-erratum': { zh: '更正报表', en: 'Issued an erratum to a return' },
  'return-received': { zh: '接收报表', en: 'Received a return' },
  'return-exported': { zh: '导出报表', en: 'Exported a return' },
  'result-drafted': { zh: '拟写复议结果公开稿', en: 'Drafted a result for publication' },
  'result-confirmed': { zh: '确认公开复议结果', en: 'Published a result' },
  'result-sent-back': { zh: '退回复议结果公开稿', en: 'Sent a draft result back' },
  'result-withdrawn': { zh: '撤下公开的复议结果', en: 'Took a published result down' },
  'return-scheduled': { zh: '安排定期报表', en: 'Put a return on the schedule' },
  'return-unscheduled': { zh: '停止定期报表', en: 'Took a return off the schedule' },
  'signal-noted': { zh: '登记异常信号的核查结果', en: 'Noted what came of a signal' },
  'sample-drawn': { zh: '抽取回访样本', en: 'Drew a call-back sample' },
  'call-back-recorded': { zh: '登记抽样回访结果', en: 'Recorded a sampled call-back' },
  'duty-added': { zh: '安排预警值班', en: 'Put somebody on duty' },
  'duty-ended': { zh: '结束预警值班', en: 'Ended a duty' },
  'warnings-failed': { zh: '预警规则出错，未能检查', en: 'A rule of early warning failed; not watched' },
  'warnings-set': { zh: '设定预警阈值', en: 'Set the thresholds of early warnings' },
  'calendar-loaded': { zh: '载入放假通知', en: 'Loaded a holiday notice' },
  'deadline-moved': { zh: '期限随放假通知变动', en: 'A date moved with the notice' },
} as const satisfies Record<string, Words>

export type AuditAction = keyof typeof auditActions
export const isAuditAction = (text: string): text is AuditAction => Object.hasOwn(auditActions, text)

/**
 * A reason as it may be kept: identity numbers (15 or 18 characters) and mobile numbers someone typed into it are left
 * out, however they were grouped or widened. Codes of bodies (6, 9, 12 digits) and days stay, and so does Chinese
 * punctuation: a reason may be published.
 */
export const withoutNumbers = (text: string): string =>
  text
    .replace(/[^，；：？！（）…]+/g, (between) => between.normalize('NFKC'))
    .replace(/(?<!\d)\d{6}[\s-]?\d{4}[\s-]?\d{4}[\s-]?\d{3}[\dXx](?![\dXx])/g, '*')
    .replace(/(?<!\d)\d{15}(?!\d)/g, '*')
    .replace(/(?<!\d)(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g, '*')
