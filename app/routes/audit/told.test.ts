import { expect, it } from 'vitest'
import { messagesFor, say } from '#app/messages/index'
import { told } from './told'

const { audit, kit } = messagesFor('zh-CN')
const speaking = {
  words: audit.told,
  say: (words: Parameters<typeof say>[0]) => say(words, 'zh-CN'),
  listed: kit.listed,
}

it.each([
  ['account-added', 'role mediator', '角色：调解员'],
  ['account-changed', 'name, role mediator → auditor', '姓名已更改、角色：调解员 → 审计员'],
  ['account-changed', 'body 320614101-mc → 320614-gov', '机构：320614101-mc → 320614-gov'],
  ['body-ended', 'to 2024-12-31', '至 2024-12-31 止'],
  ['reveal', 'role mediator', 'role mediator'],
])('%s: %s', (action, reason, expected) => {
  expect(told({ action, reason }, speaking)).toBe(expected)
})
