import { createServer } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { checkPort, listen } from './port.server'

const first = createServer()
afterEach(() => new Promise((closed) => first.close(closed)))

describe('the port', () => {
  it('says in one line that it is taken and what to do', async () => {
    const port = await listen(first, { host: '127.0.0.1', port: 0 })
    const said = `Port ${port} is taken. Set PORT, for example: PORT=`
    await expect(listen(createServer(), { host: '127.0.0.1', port })).rejects.toThrow(said)
    await expect(checkPort({ host: '127.0.0.1', port })).rejects.toThrow(said)
  })

  it('is left free by the check', async () => {
    const port = await listen(first, { host: '127.0.0.1', port: 0 })
    await new Promise((closed) => first.close(closed))
    await checkPort({ host: '127.0.0.1', port })
    await expect(listen(first, { host: '127.0.0.1', port })).resolves.toBe(port)
  })
})
