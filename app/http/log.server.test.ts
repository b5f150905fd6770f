import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { open } from '#app/http/doorway.server'
import { logFault, useLog } from '#app/http/log.server'
import { aHost } from '#test/host'

type Line = Record<string, unknown>

function listenIn(): Line[] {
  const lines: Line[] = []
  useLog(pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line) as Line) }))
  return lines
}
afterEach(() => useLog(pino({ level: 'silent' })))

describe('the log', () => {
  it('has a line for each request, without query, cookie or address', async () => {
    const lines = listenIn()
    const host = await aHost({ '/page': { loader: open(() => ({})) } })
    const { cookie } = await host.person('mediator')
    await host.ask('/page?q=王芳&phone=13800000000', { headers: { cookie, 'user-agent': 'somebody' } })
    await expect.poll(() => lines.length).toBe(1)
    expect(lines[0]).toMatchObject({ req: { method: 'GET', path: '/page' }, res: { status: 200 } })
    expect(JSON.stringify(lines)).not.toMatch(/phone|13800000000|fengqiao=|somebody|127\.0\.0\.1/)
  })

  it('has no line for those who only ask whether we are alive', async () => {
    const lines = listenIn()
    const host = await aHost()
    for (const path of ['/healthz', '/readyz']) await host.ask(path)
    expect(lines).toEqual([])
  })

  it('has a fault under the id its page shows, with the id of the request', () => {
    const lines = listenIn()
    const request = new Request('http://localhost/disputes?q=王芳')
    const id = logFault({ error: new Error('broken'), request, context: { requestId: 'r1' } })
    expect(id).toMatch(/^[0-9a-f]{8}$/)
    expect(lines).toMatchObject([
      { level: 50, fault: id, request: 'r1', path: '/disputes', err: { message: 'broken' } },
    ])
    expect(JSON.stringify(lines)).not.toContain('王芳')
  })

  it('has what was thrown though it is no error, but not what it holds', () => {
    const lines = listenIn()
    logFault({ error: { name: '王芳' } })
    expect(lines).toMatchObject([{ err: { message: 'thrown: object' } }])
    expect(JSON.stringify(lines)).not.toContain('王芳')
  })

  it('does not take a page that is not there for a fault', () => {
    const lines = listenIn()
    expect(logFault({ error: { status: 404, data: 'nothing here' } })).toBe('')
    expect(lines).toEqual([])
  })
})
