// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { afterEach, describe, expect, it } from 'vitest'
import { EmptyState } from './empty-state'
import { FilterBar } from './filter-bar'
import { Pager } from './pager'
import { Table } from './table'
import { TextField } from './text-field'

afterEach(cleanup)

const routed = (page: ReactElement) =>
  render(
    <RouterProvider
      future={{ v7_startTransition: true }}
      router={createMemoryRouter([{ path: '*', element: page }])}
    />,
  )

type Town = { name: string; received: number }
const columns = [
  { key: 'name', head: '镇街', lead: true, cell: (town: Town) => town.name },
  { key: 'received', head: '新收', numeric: true, cell: (town: Town) => String(town.received) },
]

describe('a table', () => {
  const towns = [
    { name: '常乐镇', received: 12 },
    { name: '余东镇', received: 3 },
  ]

  it('names itself, its columns and its rows, and sums at the foot', () => {
    render(
      <Table
        caption="各镇街新收"
        columns={columns}
        rows={towns}
        rowKey={(town) => town.name}
        total={{ name: '合计', received: 15 }}
      />,
    )
    expect(screen.getByRole('table', { name: '各镇街新收' })).toBeTruthy()
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['镇街', '新收'])
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual(['常乐镇', '余东镇', '合计'])
    expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['12', '3', '15'])
  })

  it('keeps each heading with its value for the cards of a phone, and aligns numbers', () => {
    render(<Table caption="新收" columns={columns} rows={towns} rowKey={(town) => town.name} />)
    const cell = screen.getByRole('cell', { name: '12' })
    expect([cell.dataset['label'], cell.className]).toEqual(['新收', 'numeric'])
  })

  it('keeps a value of several parts in one box beside its heading', () => {
    const parts = [{ key: 'due', head: '期限', cell: () => ['10 月 9 日', <span key="left"> 还有 3 个工作日</span>] }]
    render(<Table caption="期限" columns={parts} rows={towns.slice(0, 1)} rowKey={(town) => town.name} />)
    const cell = screen.getByRole('cell')
    expect([cell.childNodes.length, cell.firstElementChild?.textContent]).toEqual([1, '10 月 9 日 还有 3 个工作日'])
  })

  it('gives way to what is said when there is nothing', () => {
    render(
      <Table
        caption="新收"
        columns={columns}
        rows={[]}
        rowKey={(town) => town.name}
        empty={<EmptyState title="还没有纠纷" />}
      />,
    )
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText('还没有纠纷')).toBeTruthy()
  })
})

describe('a pager', () => {
  it('links only where there is a page', () => {
    routed(<Pager previous={null} next="/disputes?after=20" />)
    const pager = within(screen.getByRole('navigation', { name: '翻页' }))
    expect(pager.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['下一页', '/disputes?after=20'],
    ])
    expect(pager.getByText('上一页')).toBeTruthy()
  })

  it('is absent when all is on one page', () => {
    routed(<Pager previous={null} next={null} />)
    expect(screen.queryByRole('navigation')).toBeNull()
  })
})

it('filters by an address that can be kept', () => {
  routed(
    <FilterBar action="/disputes" label="筛选纠纷" clearTo="/disputes" count="共 2 件">
      <TextField name="place" label="地点" defaultValue="常乐镇" optional />
    </FilterBar>,
  )
  const form = screen.getByRole('form', { name: '筛选纠纷' })
  expect([form.getAttribute('method'), form.getAttribute('action')]).toEqual(['get', '/disputes'])
  expect(screen.getByRole('link', { name: '清除条件' }).getAttribute('href')).toBe('/disputes')
})
