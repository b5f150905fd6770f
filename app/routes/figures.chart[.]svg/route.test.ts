/** A chart that leaves the site says of whom it speaks, of which days, and when that was known. */
import { expect, it, onTestFinished } from 'vitest'
import { aMediation, settle } from '#test/factories/county'
import { committeeOf, DISTRICT, VILLAGE } from '#test/factories/territory'
import { startHost } from '#test/host'
import { loader } from './route'

it('bears the body, the days, the day it was known and by whose bodies in its title', async () => {
  const host = await startHost({ '/chart': { loader } })
  onTestFinished(() => host.stop())
  await settle(host.database)
  const mediator = { account: 'wang', name: '王芳', role: 'mediator' as const, body: committeeOf(VILLAGE) }
  await aMediation(host.database, mediator, '2026-03-02T01:00:00.000Z')
  host.set('2026-04-02T01:00:00.000Z')
  const { cookie } = await host.person('official', DISTRICT)
  const path = '/chart?chart=month&year=2026&as-of=2026-03-31&tree=now&_data=routes%2Fchart'
  const { text } = await host.ask(path, { headers: { cookie } })
  const title = /<title>(.*?)<\/title>/.exec(text)?.[1] ?? ''
  for (const part of [`机构 ${DISTRICT}`, '2026-01-01至2026-12-31', '截至 2026-03-31', '机构归属 按现在的机构'])
    expect(title).toContain(part)
})
