import type { audit as chinese } from '#app/messages/zh-CN/audit'
import type { Shape } from '#app/messages/shape'

export const audit: Shape<typeof chinese> = {
  title: 'Audit',
  lead: 'Who signed in, saw what and changed which settings, and when. The course of a case is on its own timeline.',
  filter: 'Filter the audit',
  person: 'Login',
  action: 'Action',
  anyAction: 'All actions',
  number: 'Case number',
  from: 'From',
  to: 'To',
  caption: 'Entries, newest first',
  table: { at: 'When', who: 'Who', action: 'Action', subject: 'What', number: 'Case', reason: 'Told' },
  nobody: 'Not signed in',
  operator: 'Command line',
  told: {
    name: 'Name changed',
    role: (role) => `Role: ${role}`,
    roleChanged: (from, to) => `Role: ${from} → ${to}`,
    bodyChanged: (from, to) => `Body: ${from} → ${to}`,
    from: (day) => `From ${day}`,
    to: (day) => `Until ${day}`,
  },
  none: 'No entry fits',
  noneAdvice: 'Check the login, the case number and the days, or ask for less.',
}
