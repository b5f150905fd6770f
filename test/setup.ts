import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { outside } from '#test/mocks/server'

// Requests to ourselves (an app on a free port of this machine) are no business of the outside world.
const isLocal = (url: string) => ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)

beforeAll(() =>
  outside.listen({
    onUnhandledRequest(request, print) {
      if (!isLocal(request.url)) print.error()
    },
  }),
)
afterEach(() => outside.resetHandlers())
afterAll(() => outside.close())

// What a page shows in the end is waited for as long as a slow machine needs.
if ('document' in globalThis) (await import('@testing-library/react')).configure({ asyncUtilTimeout: 20_000 })

// A console error is a defect even when every expectation holds.
const complaints: string[] = []
beforeEach(() => {
  complaints.length = 0
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    complaints.push(words.map(String).join(' '))
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  expect(complaints, 'console.error was called').toEqual([])
})
