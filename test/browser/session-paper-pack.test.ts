import { readFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import JSZip from 'jszip'
import type { Download, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { sealKey, signPack } from '#app/db/key-file.server'
import { packContents } from '#app/db/pack-contents.server'
import { packOf } from '#app/exchange/pack.server'
import { messagesFor } from '#app/messages/index'
import { threadShelf } from '#app/domain/threads'
import { expectAccessible, expectFits } from '#test/browser/accessible'
import { launch, signIn } from '#test/browser/county'
import { fill, registerDispute, takeStep, type Filling } from '#test/browser/steps'
import { aDatabase } from '#test/database'
import { aMediation, settle } from '#test/factories/county'
import { committeeOf, VILLAGE } from '#test/factories/territory'

const browser = await launch()
const { papers, handOver, caucus, sessions, reminders } = messagesFor('zh-CN')
const mediation = 'people-mediation'
const phone = { width: 360, height: 740 }
const BOTTOM_LINE = '最低可以接受两千元'

// The packs of this process are sealed with a key of its own: another site, as far as the county can tell.
beforeAll(() => void (process.env.FENGQIAO_KEY ??= Buffer.alloc(32, 9).toString('base64')))

/** A move of a thread, from its link on the page of the dispute to the word that it was recorded. */
async function move(page: Page, thread: string, key: string, filling: Filling, done = true): Promise<void> {
  const rule = threadShelf.get(thread)?.moves[key]
  if (!rule) throw new Error(`no move ${key} in ${thread}`)
  await page.getByRole('link', { name: rule.name.zh, exact: true }).first().click()
  await page.waitForURL(`**/thread/${thread}/${key}**`)
  await expectAccessible(page)
  await fill(page, filling)
  const room = page.locator('select[name="entry.room"]')
  if ((await room.count()) > 0) await room.selectOption({ index: 1 })
  await page.getByRole('button', { name: rule.name.zh, exact: true }).click()
  if (done) await page.waitForURL(/\/disputes\/\d{4}-\d+\?done=\d+$/)
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download]: [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return readFile(await download.path())
}

const problemsIn = (page: Page, xml: string): Promise<string | null> =>
  page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? null,
    xml,
  )

/** A dispute of another site, packed there. */
async function aStrangePack(): Promise<Buffer> {
  const database = await aDatabase()
  await settle(database)
  const now = '2026-03-02T01:00:00.000Z'
  const person = { account: 'far', name: '远方', role: 'mediator' as const, body: committeeOf(VILLAGE) }
  const { disputeId } = await aMediation(database, person, now)
  const wanted = { disputeId, purpose: '移交', full: false, by: null, now }
  const contents = await packContents(database, wanted)
  const made = { at: now, by: '远方', body: contents.site, purpose: '移交', numbers: 'masked' as const }
  return packOf({ ...contents, made }, { key: sealKey(), sign: signPack })
}

it('plans a session in a room nobody else gets, keeps a note to herself, makes the paper and the pack', async () => {
  const page = await browser.page({ viewport: phone, expected: [/409/] })
  await signIn(page, 'mediator')
  const number = await registerDispute(page, {
    ...{ procedure: mediation, category: '邻里', title: '两家为采光争吵', names: ['李秀兰', '王建国'] },
  })
  await takeStep(page, mediation, 'accept', { choose: ['一般'] })
  await takeStep(page, mediation, 'start', { choose: ['已口头告知'] })

  // A room for early on a day on which nobody else meets; a second session in it is told who has it.
  const day = await page.evaluate(() => new Intl.DateTimeFormat('sv').format(Date.now() + 86_400_000 * 9))
  const where = { pick: { 做什么: '调解会' }, choose: ['本机构或上级的场所'] }
  const hours = { 哪一天: day, 开始时间: '06:30', 结束时间: '07:30' }
  await page.getByText('发起随案事项').click()
  await move(page, 'session', 'plan', { ...where, type: hours })
  await page.getByText('发起随案事项').click()
  await move(page, 'session', 'plan', { ...where, type: { ...hours, 开始时间: '07:00', 结束时间: '08:00' } }, false)
  await page
    .getByRole('alert')
    .getByText(/06:30至07:30已有安排/)
    .waitFor()
  await expectFits(page)

  await page.goto(`/disputes/${number}`)
  await expectFits(page)
  await move(page, 'session', 'tell-all', { choose: ['当面口头'] })
  await page.goto('/sessions?whose=rooms')
  await expectFits(page)
  expect(await page.getByRole('link', { name: '两家为采光争吵' }).count()).toBeGreaterThan(0)
  await page.goto(`/disputes/${number}`)
  await move(page, 'session', 'hold', { choose: ['各方都到', '是', '结束'], type: { 笔录: '双方同意修窗。' } })

  await page.goto(`/disputes/${number}/notes`)
  await page.getByRole('radio', { name: '申请人', exact: true }).check()
  await page.getByLabel(caucus.text).fill(BOTTOM_LINE)
  await page.getByRole('button', { name: caucus.submit, exact: true }).click()
  await page.getByText(BOTTOM_LINE).waitFor()
  await expectFits(page)

  await page.goto(`/disputes/${number}`)
  await takeStep(page, mediation, 'agree', {
    choose: ['调解协议书', '当场履行', '否'],
    type: { '协议内容：谁、做什么': '王家三日内加装遮光窗。' },
  })
  await page.goto(`/disputes/${number}/papers`)
  await expectFits(page)
  await page.getByRole('link', { name: '人民调解协议书' }).first().click()
  await page.getByRole('button', { name: papers.preview.make, exact: true }).waitFor()
  await expectFits(page)
  const parts = await JSZip.loadAsync(await saved(page, papers.preview.make))
  const xml = Object.values(parts.files).filter(({ name }) => /\.(xml|rels)$/.test(name))
  expect(xml.length).toBeGreaterThan(3)
  for (const each of xml)
    expect([each.name, await problemsIn(page, await each.async('string'))]).toEqual([each.name, null])
  expect(await parts.file('word/document.xml')?.async('string')).toContain('王家三日内加装遮光窗。')

  await page.goto(`/disputes/${number}/pack`)
  await expectFits(page)
  await page.getByLabel(handOver.make.purpose).fill('移送人民法院')
  const pack = await saved(page, handOver.make.submit)
  const told = await Promise.all(Object.values((await JSZip.loadAsync(pack)).files).map((each) => each.async('string')))
  expect(told.join('\n')).toContain(number)
  expect(told.join('\n')).not.toContain(BOTTOM_LINE)

  // Taken in where it came from it would be there twice; one from elsewhere is, once its seal was asked after.
  const clerk = await browser.page({ expected: [/4(09|22)/] })
  await signIn(clerk, 'intake-clerk')
  const take = async (bytes: Buffer) => {
    await clerk.goto('/disputes/import')
    await expectAccessible(clerk)
    await clerk.getByLabel(handOver.take.file).setInputFiles({
      ...{ name: `${randomUUID()}.zip`, mimeType: 'application/zip', buffer: bytes },
    })
    await clerk.getByRole('checkbox', { name: handOver.take.known }).check()
    await clerk.locator('input[type="radio"][name="under"]').first().check()
    await clerk.getByRole('button', { name: handOver.take.submit, exact: true }).click()
  }
  await take(pack)
  await clerk.getByRole('alert').getByText('本系统已有这件纠纷').waitFor()
  await take(await aStrangePack())
  await clerk.waitForURL(/\/disputes\/\d{4}-\d+\?done=\d+$/)
  await clerk.getByRole('heading', { level: 1, name: '排水沟纠纷' }).waitFor()
  await expectAccessible(clerk)

  await page.goto('/reminders')
  await page.getByRole('heading', { level: 1, name: reminders.title }).waitFor()
  await expectFits(page)
  await page.goto('/sessions')
  await page.getByRole('heading', { level: 1, name: sessions.title }).waitFor()
  await expectFits(page)
})
