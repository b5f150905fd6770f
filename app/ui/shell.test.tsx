// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { afterEach, describe, expect, it } from 'vitest'
import { MessagesProvider } from '#app/messages/context'
import { CsrfProvider } from './post-form'
import { Shell } from './shell'
import type { ShellData } from './shell-data'
import { currentPlace } from './shell-nav'
import { TroublePage } from './trouble-page'
import { faultMessage, troubleOf } from './trouble'

afterEach(cleanup)

const places: ShellData['places'] = [
  { to: '/', key: 'desk' },
  { to: '/disputes', key: 'disputes' },
  { to: '/deadlines', key: 'deadlines' },
  { to: '/figures', key: 'figures' },
  { to: '/procedures', key: 'procedures' },
]

const person = {
  name: '黄丽',
  roleWords: { zh: '调解员', en: 'Mediator' },
  bodyName: { zh: '三厂调委会', en: 'Sanchang Committee' },
}

function show(data: Partial<ShellData>, address = '/disputes/7?tab=people') {
  const whole: ShellData = { locale: 'zh-CN', person, places, demo: true, csrf: 'token-1', size: 'normal', ...data }
  const page = (
    <MessagesProvider locale={whole.locale}>
      <CsrfProvider value={whole.csrf}>
        <Shell data={whole}>
          <h1>第七号</h1>
        </Shell>
      </CsrfProvider>
    </MessagesProvider>
  )
  render(
    <RouterProvider
      future={{ v7_startTransition: true }}
      router={createMemoryRouter([{ path: '*', element: page }], { initialEntries: [address] })}
    />,
  )
}

describe('the frame', () => {
  it('marks the place the page belongs to', () => {
    expect(currentPlace(places, '/disputes/7')).toBe('/disputes')
    expect(currentPlace(places, '/disputes-old')).toBeNull()
    expect(currentPlace(places, '/')).toBe('/')
    show({})
    const [tree] = screen.getAllByRole('navigation', { name: '主导航' })
    const current = within(tree as HTMLElement).getByRole('link', { current: 'page' })
    expect(current.textContent).toBe('纠纷')
  })

  it('searches by address and signs out with the session’s token', () => {
    show({})
    expect(screen.getByRole('search').getAttribute('action')).toBe('/disputes')
    const form = screen.getByText('退出登录').closest('form') as HTMLFormElement
    expect([form.method, form.getAttribute('action'), new FormData(form).get('csrf')]).toEqual([
      'post',
      '/sign-out',
      'token-1',
    ])
  })

  it('switches the language and comes back to the same page', () => {
    show({})
    const form = screen.getAllByText('English')[0]?.closest('form') as HTMLFormElement
    expect(Object.fromEntries(new FormData(form))).toEqual({
      csrf: 'token-1',
      to: 'en',
      back: '/disputes/7?tab=people',
    })
  })

  it('offers a stranger nothing but to sign in', () => {
    show({ person: null, places: [], locale: 'en' })
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in')
    expect(screen.queryByRole('search')).toBeNull()
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  it('says on every demo page that the data is synthetic', () => {
    show({})
    expect(screen.getByRole('link', { name: '依据的假设' }).getAttribute('href')).toBe('/assumptions')
  })
})

describe('trouble', () => {
  const thrown = (status: number, data: unknown = null) => ({ status, statusText: '', internal: false, data })
  const words = { zh: '本案已经办结', en: 'The case is closed' }

  it('is sorted by what was thrown', () => {
    expect(troubleOf(thrown(404), undefined)).toEqual({ kind: 'notFound' })
    expect(troubleOf(thrown(404, { code: 'not-found', words }), undefined)).toEqual({ kind: 'notFound', words })
    expect(troubleOf(thrown(403), undefined)).toEqual({ kind: 'forbidden' })
    expect(troubleOf(thrown(409, { code: 'closed', words }), undefined)).toEqual({
      kind: 'refused',
      code: 'closed',
      words,
    })
    expect(troubleOf(new Error('boom'), 'f1')).toEqual({ kind: 'fault', faultId: 'f1' })
    expect(troubleOf(new Error(faultMessage('f2')), undefined)).toEqual({ kind: 'fault', faultId: 'f2' })
    expect(troubleOf(new TypeError('Failed to fetch'), undefined)).toEqual({ kind: 'offline' })
  })

  it('shows the words of a refusal and the id of a fault', () => {
    const page = (
      <>
        <TroublePage trouble={{ kind: 'refused', code: 'closed', words }} />
        <TroublePage trouble={{ kind: 'fault', faultId: 'f3' }} />
      </>
    )
    render(
      <RouterProvider
        future={{ v7_startTransition: true }}
        router={createMemoryRouter([{ path: '*', element: page }])}
      />,
    )
    expect(screen.getByText('本案已经办结')).toBeTruthy()
    expect(screen.getByText('f3')).toBeTruthy()
  })
})
