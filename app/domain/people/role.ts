import type { Words } from '#app/domain/words'

export const roles = {
  'grid-worker': { zh: '网格员', en: 'Grid worker' },
  mediator: { zh: '调解员', en: 'Mediator' },
  'intake-clerk': { zh: '受理员', en: 'Intake clerk' },
  'review-officer': { zh: '复议应诉人员', en: 'Review officer' },
  'arbitration-secretary': { zh: '仲裁秘书', en: 'Arbitration secretary' },
  official: { zh: '统计查阅人员', en: 'Official' },
  auditor: { zh: '审计员', en: 'Auditor' },
  administrator: { zh: '管理员', en: 'Administrator' },
} as const satisfies Record<string, Words>

export type Role = keyof typeof roles
export const roleKeys = Object.keys(roles) as Role[]
export const isRole = (text: string): text is Role => Object.hasOwn(roles, text)
