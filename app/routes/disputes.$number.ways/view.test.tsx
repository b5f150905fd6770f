// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { afterEach, expect, it } from 'vitest'
import type { DisputeWay } from '#app/domain/dispute/ways'
import { WaysPage } from './view'

afterEach(cleanup)

const words = (zh: string) => ({ zh, en: zh })
const way = (name: string, more: Partial<DisputeWay>): DisputeWay => ({
  ...{ procedure: name, name: words(name), open: true, here: false, reasons: [], left: [], fee: { allowed: false } },
  ...more,
})
const barred = way('公证', {
  open: false,
  reasons: [{ effect: 'bars', words: words('有争议的不予办理'), source: words('公证法第三十一条') }],
})

function folded(ways: DisputeWay[]): boolean | undefined {
  const data = { whose: { number: '2026-000001', title: null }, category: words('邻里'), ways }
  const router = createMemoryRouter([{ path: '*', element: <WaysPage data={data} /> }])
  render(<RouterProvider future={{ v7_startTransition: true }} router={router} />)
  return !screen.getByText('现在不可走（1 种）', { selector: 'summary' }).closest('details')?.open
}

it('folds away what is barred while there is another way to take', () => {
  expect(folded([way('人民调解', {}), barred])).toBe(true)
})

it('puts first where it is, then what needs no judging', () => {
  const warned = { effect: 'warns' as const, words: words('须有协议'), source: words('仲裁法第四条') }
  folded([way('仲裁', { reasons: [warned] }), way('司法确认', {}), way('人民调解', { here: true }), barred])
  const [open] = screen.getAllByRole('table')
  expect([...(open?.querySelectorAll('tbody th') ?? [])].map((head) => head.textContent)).toEqual([
    '人民调解',
    '司法确认',
    '仲裁',
  ])
})

it('shows what bars the rest, and only that, where there is none', () => {
  expect(folded([way('衔接移送', { here: true }), barred])).toBe(false)
  const table = screen.getByText('有争议的不予办理').closest('table')
  expect([...(table?.querySelectorAll('thead th') ?? [])].map((head) => head.textContent)).toEqual([
    '途径',
    '理由和依据',
  ])
})
