import { describe, expect, it } from 'vitest'
import { readEnvironment, type Mode } from '#app/http/environment.server'

const configured = { ORIGIN: 'https://fengqiao.example', FENGQIAO_KEY_FILE: '/etc/fengqiao/key' }

describe('readEnvironment', () => {
  it('asks nothing of a demo: this machine only, port 3000', () => {
    expect(readEnvironment('demo', {})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      secure: false,
      trustProxy: false,
    })
  })

  it('takes empty variables as not set', () => {
    expect(readEnvironment('demo', { PORT: '', ORIGIN: '' })).toMatchObject({ port: 3000, origin: undefined })
  })

  it('is secure when people come by https', () => {
    expect(readEnvironment('production', configured)).toMatchObject({
      secure: true,
      origin: 'https://fengqiao.example',
    })
  })

  it('names everything that is missing in production at once', () => {
    expect(() => readEnvironment('production', {})).toThrow(/No key is configured[\s\S]*No address is configured/)
  })

  it('does not serve others without https', () => {
    const over = { ...configured, ORIGIN: 'http://fengqiao.example' }
    expect(() => readEnvironment('production', over)).toThrow('without https')
    expect(readEnvironment('production', { ...configured, ORIGIN: 'http://localhost:8080' }).secure).toBe(false)
  })

  it.each([
    ['PORT', '70000'],
    ['PORT', 'x'],
    ['PORT', '30.5'],
    ['ORIGIN', 'fengqiao.example'],
    ['ORIGIN', 'https://fengqiao.example/path'],
    ['ORIGIN', 'ftp://fengqiao.example'],
    ['LOG_LEVEL', 'loud'],
    ['FENGQIAO_STATISTICS_APART', '1'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readEnvironment('demo', { [name]: value })).toThrow(name)
  })

  it.each([
    [undefined, 'loopback'],
    ['1', 1],
    ['10.0.0.0/8', '10.0.0.0/8'],
  ])('believes proxies as TRUST_PROXY=%s says', (given, trustProxy) => {
    expect(readEnvironment('production', { ...configured, TRUST_PROXY: given })).toMatchObject({ trustProxy })
  })

  it('has statistics answered apart unless told otherwise, and never while developing', () => {
    const isApart = (mode: Mode, FENGQIAO_STATISTICS_APART?: string) =>
      readEnvironment(mode, { FENGQIAO_STATISTICS_APART }).statisticsApart
    expect([isApart('demo'), isApart('demo', 'yes'), isApart('demo', 'no')]).toEqual([true, true, false])
    expect([isApart('dev'), isApart('dev', 'yes')]).toEqual([false, false])
  })

  it('looks for reminders every ten minutes unless told otherwise, and knows a gateway only whole', () => {
    expect(readEnvironment('demo', {})).toMatchObject({ remindEvery: 10, notice: undefined })
    expect(readEnvironment('demo', { FENGQIAO_REMIND_MINUTES: '0' }).remindEvery).toBe(0)
    const [url, secret] = ['https://gateway.example/notices', 'a secret of many characters']
    const both = { FENGQIAO_NOTICE_URL: url, FENGQIAO_NOTICE_SECRET: secret }
    expect(readEnvironment('demo', both).notice).toEqual({ url, secret })
    expect(() => readEnvironment('demo', { FENGQIAO_NOTICE_URL: url })).toThrow('FENGQIAO_NOTICE_SECRET')
    expect(() => readEnvironment('demo', { ...both, PORT: 'x' })).toThrow('PORT')
  })
})
