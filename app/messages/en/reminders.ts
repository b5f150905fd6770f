import type { reminders as chinese } from '#app/messages/zh-CN/reminders'
import type { Shape } from '#app/messages/shape'

export const reminders: Shape<typeof chinese> = {
  title: 'Reminders',
  lead: 'Told before, on and after a day of law, only in the office hours of the body that has the case.',
  none: 'No reminders yet',
  noneAdvice: 'When a case you handle or supervise comes near its day, the reminder is listed here.',
  caption: (day) => `Reminders of ${day}`,
  unseen: (count) => `${count} unread`,
  columns: { dispute: 'Dispute', rule: 'Deadline', due: 'Due', step: 'Reminder', at: 'Told at', seen: 'Read' },
  as: { handler: 'handler', supervisor: 'supervisor' },
  over: 'The day moved or was met',
  hidden: '(you may no longer see this case)',
  seenAt: (at) => `Read ${at}`,
  markSeen: 'Noted',
  markSeenOf: (number) => `Noted: ${number}`,
  markAll: 'Mark all as read',
  marked: 'Marked as read.',
  all: 'All reminders',
  told: {
    handler: (at, step) => `The handler was reminded on ${at} (${step})`,
    supervisor: (at, step) => `The supervisor was reminded on ${at} (${step})`,
  },
  read: 'read',
  unread: 'unread',
}
