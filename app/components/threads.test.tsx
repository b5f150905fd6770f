// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { afterEach, expect, it } from 'vitest'
import type { ThreadView } from '#app/domain/dispute/thread-view'
import type { DisputeView } from '#app/domain/dispute/view'
import { Threads } from './threads'

afterEach(cleanup)

const words = (zh: string) => ({ zh, en: zh })
const visit: ThreadView = {
  ...{ id: 'v-1', key: 'follow-up', name: words('回访'), state: words('待回访'), open: true, of: 'p-1' },
  ...{ openedOn: '2026-03-02', lastOn: '2026-03-02', dues: [] },
  facts: [{ name: 'people', label: words('参加'), value: { kind: 'names', names: ['张三', '李四'] } }],
  moves: [{ thread: 'follow-up', move: 'visit', name: words('登记回访'), item: 'v-1' }],
}
const over: ThreadView = { ...visit, id: 'v-2', state: words('已回访'), open: false, moves: [], facts: [] }

function show(view: Partial<DisputeView>) {
  const whole = { number: '2026-000001', threads: [], mayOpen: [], ...view } as unknown as DisputeView
  render(
    <RouterProvider
      router={createMemoryRouter([{ path: '/', element: <Threads view={whole} /> }])}
      future={{ v7_startTransition: true }}
    />,
  )
}

it('tells what goes on, with its facts and what may be done about it', () => {
  show({ threads: [visit, over] })
  const [open] = screen.getAllByRole('listitem')
  expect(open?.textContent).toContain('张三、李四')
  const link = within(open ?? document.body).getByRole('link', { name: '登记回访' })
  expect(link.getAttribute('href')).toBe('/disputes/2026-000001/thread/follow-up/visit?item=v-1')
  expect(screen.getByText('已结束的事项（1 项）')).toBeTruthy()
})

it('says that the next step is for others where it is not for the reader', () => {
  show({ threads: [{ ...visit, moves: [], waits: true }, over] })
  const [open, ended] = screen.getAllByRole('listitem')
  expect(open?.textContent).toContain('下一步不由您办理')
  expect(ended?.textContent).not.toContain('下一步不由您办理')
})

it('lets another be begun, folded away behind the case itself', () => {
  const moves = [{ thread: 'session', move: 'plan', name: words('排定时间'), proceeding: 'p-1' }]
  show({ mayOpen: [{ thread: 'session', name: words('排期'), about: words('排期'), moves }] })
  expect(screen.getByText('没有随案事项。')).toBeTruthy()
  expect(screen.getByText('发起随案事项：排期、回避、预警等').closest('details')?.open).toBe(false)
  expect(screen.getByText('排定时间').closest('a')?.getAttribute('href')).toBe(
    '/disputes/2026-000001/thread/session/plan?proceeding=p-1',
  )
})
