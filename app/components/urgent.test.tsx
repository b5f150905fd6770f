// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { afterEach, expect, it } from 'vitest'
import { protectionView, type Urgent } from '#app/domain/dispute/urgent'
import { protections } from '#app/domain/people/protection'
import { Protections, Urgents } from './urgent'

afterEach(cleanup)

const words = (zh: string) => ({ zh, en: zh })
const shown = (element: ReactNode) =>
  render(<RouterProvider future={{ v7_startTransition: true }} router={createMemoryRouter([{ path: '*', element }])} />)

const urgent: Urgent = {
  ...{ id: 't-1', name: words('激化预警'), state: words('红色，待签收'), flag: 'alert-red' },
  facts: [{ name: 'weapons', label: words('提到凶器或危险物品'), value: { kind: 'words', words: words('红色') } }],
  made: [{ done: words('系统按规则预警'), on: '2020-06-06' }],
  moves: [{ thread: 'alert', move: 'answer-red', name: words('签收并处置'), item: 't-1' }],
}

it('says how it stands, what was found and by whom, and leads to the next step', () => {
  shown(<Urgents view={{ number: '2020-000001', urgent: [urgent] }} />)
  expect(screen.getByText('激化预警：红色，待签收')).toBeTruthy()
  expect(screen.getByText('提到凶器或危险物品')).toBeTruthy()
  expect(screen.getByText('2020年6月6日 星期六 系统规则：系统按规则预警')).toBeTruthy()
  expect(screen.getByRole('link', { name: '签收并处置' }).getAttribute('href')).toBe(
    '/disputes/2020-000001/thread/alert/answer-red?item=t-1',
  )
})

it('says that others must act where the reader cannot, and who did what', () => {
  const made = [{ done: words('签收预警并处置'), by: '王芳', on: '2020-06-06' }]
  shown(<Urgents view={{ number: '2020-000001', urgent: [{ ...urgent, made, moves: [] }] }} />)
  expect(screen.getByText(/下一步由值班人员办理/)).toBeTruthy()
  expect(screen.getByText('2020年6月6日 星期六 王芳：签收预警并处置')).toBeTruthy()
})

it('says what to bear in mind, with the article, and that few may read it', () => {
  shown(<Protections view={{ protections: [protectionView(protections.violence)] }} />)
  expect(screen.getByText('涉及家庭暴力')).toBeTruthy()
  expect(screen.getByText(/只对承办人、登记人和获得授权的人员开放/)).toBeTruthy()
  expect(screen.getByText('《反家庭暴力法》(2015年)第十四条')).toBeTruthy()
})
