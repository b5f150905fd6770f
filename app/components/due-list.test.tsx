// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Due } from '#app/domain/dispute/due'
import { DueList } from './due-list'

afterEach(cleanup)

const due = (more: Partial<Due>): Due => ({
  ...{ proceeding: 'p', rule: 'r', name: { zh: '作出决定', en: 'Decide' }, starts: { zh: '受理', en: 'acceptance' } },
  ...{ start: '2020-09-28', due: '2020-10-09', unit: 'working-day', urgency: 'soon', left: 3, provisional: false },
  ...{ soft: false, source: { zh: '《行政复议法》第十七条', en: 'Art. 17' }, also: [], days: [] },
  proof: [
    { kind: 'skipped', from: '2020-10-01', to: '2020-10-08', words: { zh: '国庆节，不计', en: 'holiday' }, count: 8 },
  ],
  ...more,
})

it('says the day with its weekday, what is left in the unit of the law, the state in a word, and the article', () => {
  render(<DueList dues={[due({})]} />)
  const card = screen.getByText('作出决定').closest('li') as HTMLElement
  expect(within(card).getByText('2020年10月9日 星期五')).toBeTruthy()
  expect(within(card).getByText('还有 3 个工作日')).toBeTruthy()
  expect(within(card).getByText('临近')).toBeTruthy()
  expect(card.textContent).toContain('《行政复议法》第十七条')
  expect(card.textContent).toContain('2020年10月1日至2020年10月8日国庆节，不计')
})

it('counts how far past an overdue one is, and says when a day may still move', () => {
  render(<DueList dues={[due({ urgency: 'overdue', left: -2, provisional: true })]} />)
  expect(screen.getByText('已超过 2 个工作日')).toBeTruthy()
  expect(screen.getByText('已逾期')).toBeTruthy()
  expect(screen.getByText('暂定：放假安排尚未公布，日期可能变动')).toBeTruthy()
})

it('folds away what is over, and says so when nothing runs', () => {
  render(<DueList dues={[due({ urgency: 'met', endedOn: '2020-10-08' })]} />)
  expect(screen.getByText('目前没有在计算的期限。')).toBeTruthy()
  expect(screen.getByText('已结束的期限（1 项）').closest('details')?.open).toBe(false)
  expect(screen.getByText('2020年10月8日完成')).toBeTruthy()
})

it('says who was reminded of this very day, the supervisor too', () => {
  const told = { proceeding: 'p', rule: 'r', due: '2020-10-09', step: { zh: '到期当日', en: 'due' }, seen: false }
  const at = '2020-10-09T00:30:00.000Z'
  const reminded = [
    { ...told, as: 'handler' as const, at, seen: true },
    { ...told, as: 'supervisor' as const, at },
    { ...told, as: 'supervisor' as const, at, due: '2020-10-08' }, // of the day before it moved
  ]
  render(<DueList dues={[due({})]} reminded={reminded} />)
  expect(screen.getByText('承办人已于 2020年10月9日 08:30 收到提醒（到期当日） · 已读')).toBeTruthy()
  expect(screen.getAllByText(/^主管已于/).map(({ textContent }) => textContent)).toEqual([
    '主管已于 2020年10月9日 08:30 收到提醒（到期当日） · 未读',
  ])
})
