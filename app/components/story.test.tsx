// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { afterEach, expect, it } from 'vitest'
import type { StoryEntry } from '#app/domain/dispute/story'
import { Story } from './story'

afterEach(cleanup)

const words = (zh: string) => ({ zh, en: zh })

const entry = (more: Partial<StoryEntry>): StoryEntry => ({
  ...{
    n: 5,
    on: '2020-03-03',
    at: '2020-03-03T01:14:00.000Z',
    by: '王芳',
    body: words('东村调委会'),
    stands: true,
    correctable: true,
  },
  about: { kind: 'stepped', done: words('已受理'), procedure: words('人民调解'), concludes: false },
  facts: [{ name: 'difficulty', label: words('难易程度'), value: { kind: 'words', words: words('简易') } }],
  ...more,
})

const tell = (entries: StoryEntry[]) =>
  render(
    <RouterProvider
      future={{ v7_startTransition: true }}
      router={createMemoryRouter([{ path: '*', element: <Story number="2020-000001" entries={entries} /> }])}
    />,
  )

it('says what happened, when, when it became known, and by whom', () => {
  tell([entry({})])
  const item = screen.getByRole('listitem')
  expect(item.querySelector('.timeline-when')?.textContent).toBe('2020年3月3日 星期二09:14 记录王芳（东村调委会）')
  expect(within(item).getByText('难易程度')).toBeTruthy()
  expect(within(item).getByRole('link', { name: '更正第 5 条记录' }).getAttribute('href')).toBe(
    '/disputes/2020-000001/correct/5',
  )
})

it('gives the day it became known where that is another', () => {
  tell([entry({ at: '2020-03-05T01:14:00.000Z' })])
  expect(screen.getByRole('listitem').textContent).toContain('2020年3月3日 星期二2020年3月5日 09:14 记录')
})

it('strikes a corrected entry through and says what it should have said, by whom and why', () => {
  const correction = {
    ...{ n: 6, by: '李红', at: '2020-03-05T02:00:00.000Z', reason: '选错了' },
    instead: {
      on: '2020-03-03',
      facts: [
        { name: 'difficulty', label: words('难易程度'), value: { kind: 'words' as const, words: words('疑难') } },
      ],
    },
  }
  tell([entry({ correction })])
  const item = screen.getByRole('listitem')
  expect(item.querySelector('s')?.textContent).toContain('已受理')
  expect(item.querySelector('del')?.textContent).toContain('简易')
  expect(item.textContent).toContain('已由李红于 2020年3月5日 10:00 更正为：')
  expect(item.textContent).toContain('疑难')
  expect(item.textContent).toContain('更正理由：选错了')
})

it('offers no correction where none is allowed, or where nothing stands', () => {
  tell([entry({ correctable: false })])
  expect(screen.queryByRole('link')).toBeNull()
  cleanup()
  tell([entry({ stands: false, correctable: false })])
  expect(screen.queryByRole('link')).toBeNull()
})
