import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { messagesFor } from '#app/messages/index'
import { TOWN } from '#prisma/demo/sign-ins'
import { expectFits } from '#test/browser/accessible'
import { aColleague, launch, signIn } from '#test/browser/county'
import { casesOf, numberIn, rowsOf } from '#test/browser/cases'

const browser = await launch()
const { frozenReturns: words, difference, publishing, step } = messagesFor('zh-CN')
const phone = { width: 360, height: 740 }
const year = `year=2020&body=${TOWN}`
const WHY = '一件劳动争议登记有误，实为合同纠纷'

const labour = (page: Page) => page.locator('#cell-type-labour .numeric a')
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Puts right the kind of a labour dispute of hers that counts once; its number. */
async function correctOne(page: Page): Promise<string> {
  await page.goto(`/returns/people-mediation?${year}`)
  await casesOf(page, labour(page))
  const hers = await rowsOf(page)
    .filter({ has: page.locator('a[href^="/disputes/"]') })
    .allTextContents()
  const numbers = (await rowsOf(page).allTextContents()).map((text) => /\d{4}-\d{6}/.exec(text)?.[0])
  const number = hers
    .map((text) => /\d{4}-\d{6}/.exec(text)?.[0] ?? '')
    .find((each) => numbers.filter((other) => other === each).length === 1)
  await page.goto(`/disputes/${number}`)
  await page.locator('a[href$="/correct/1"]').first().click()
  await page.waitForURL('**/correct/1')
  await page.getByLabel('纠纷类型').selectOption({ label: '合同' })
  await page.getByLabel(step.correct.reason).first().fill('调解笔录写明是承揽合同')
  await press(page, step.correct.submit)
  await page.waitForURL(/\?done=/)
  return number ?? ''
}

it('an official publishes a return, one case is put right, and every number can still be answered for', async () => {
  // On a phone she reads the year, opens a number, and finds as many cases as it says.
  const page = await browser.page({ viewport: phone })
  const yesterday = await page.evaluate(() => new Intl.DateTimeFormat('sv').format(Date.now() - 86_400_000))
  await signIn(page, 'official')
  const people = `/figures?${year}&procedure=people-mediation`
  await page.goto(people)
  await expectFits(page)
  const cell = page.locator('#category td a[href*="category=labour"][href*="measure=accepted"]').first()
  const before = await casesOf(page, cell)
  const live = page.url()
  await page.goto(`/figures/trends?${year}`)
  await expectFits(page)
  await page.goto(`/returns?${year}`)
  await expectFits(page)
  await page.locator('#people-mediation').getByRole('link', { name: '2020年', exact: true }).click()
  await page.waitForURL('**/returns/people-mediation?**')
  await expectFits(page)
  expect(numberIn(await labour(page).textContent())).toBe(before)

  // What she makes stand still another one answers for.
  await page.getByRole('link', { name: words.freezeOne }).click()
  await page.waitForURL('**/returns/freeze?**')
  await press(page, words.freeze.submit)
  await page.getByRole('status').getByText(words.page.done.frozen).waitFor()
  await expectFits(page)
  const frozen = new URL(page.url()).pathname
  const approver = await browser.page()
  await signIn(approver, aColleague('approver', 'official', '320614-gov'))
  await approver.goto(frozen)
  await press(approver, words.page.approve)
  await approver.getByRole('status').getByText(words.page.done.approved).waitFor()

  const caseworker = await browser.page()
  await signIn(caseworker, 'mediator')
  const number = await correctOne(caseworker)

  // The live figure moves; what was frozen stands, and its number still opens the cases of its instant.
  await page.goto(`/returns/people-mediation?${year}`)
  expect(await casesOf(page, labour(page))).toBe(before - 1)
  await page.goto(frozen)
  await page.getByText(words.page.sound).waitFor()
  const stood = page.locator('#figures tr', { hasText: '劳动争议' })
  expect(await casesOf(page, stood.locator('a'))).toBe(before)

  // As known yesterday beside today: the case between them, and why.
  await page.goto(live)
  await page.getByRole('link', { name: difference.ask }).click()
  await page.waitForURL('**/figures/difference?**')
  await page.getByLabel(difference.day).fill(yesterday)
  await page.locator('.filter-bar button').click()
  const between = page.locator('#cases .table tbody tr')
  await between.first().waitFor()
  await expectFits(page)
  expect(await between.allTextContents()).toEqual([expect.stringContaining(number)])
  expect(await between.textContent()).toContain(difference.causes.corrected)

  // An erratum with its reason stands beside the number it corrects, for strangers too.
  await page.goto(frozen)
  await page.getByText(words.page.erratum, { exact: true }).click()
  await page.locator('[name="n.type-labour"]').fill(String(before - 1))
  await page.locator('#reason-erratum').fill(WHY)
  await press(page, words.page.submitErratum)
  await page.getByRole('status').getByText(words.page.done.erratum).waitFor()
  await expectFits(page)
  expect(await stood.locator('del').textContent()).toBe(String(before))
  expect(await stood.locator('ins').textContent()).toBe(String(before - 1))
  await press(page, words.page.publish)
  await page.getByRole('status').getByText(words.page.done.published).waitFor()

  const stranger = await browser.page({ viewport: phone })
  await stranger.goto('/public')
  await expectFits(stranger)
  await stranger.locator('#returns').getByRole('link', { name: '人民调解案件情况统计表' }).click()
  await stranger.waitForURL('**/public/returns/**')
  await expectFits(stranger)
  const told = stranger.locator('tr', { hasText: '劳动争议' }).first()
  expect([await told.locator('del').textContent(), await told.locator('ins').textContent()]).toEqual([
    ...[String(before), String(before - 1)],
  ])
  await stranger.getByRole('heading', { name: publishing.figures.errata }).waitFor()
  expect(await stranger.locator('#errata').textContent()).toContain(WHY)
})
