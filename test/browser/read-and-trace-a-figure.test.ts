import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectAccessible } from '#test/browser/accessible'
import { numberIn } from '#test/browser/cases'
import { launch, signIn } from '#test/browser/county'

const browser = await launch()

/** The card of a figure by its key: its large number leads to its cases. */
const figure = (page: Page, key: string) =>
  page.locator('.figure', { has: page.locator(`a[href*="/figures/${key}?"]`) })
const large = (page: Page, key: string) => figure(page, key).locator('.stat-value a')

/** The number the list of cases says it has. */
const counted = async (page: Page): Promise<number> => numberIn(await page.locator('.case-count').textContent())

it('an official reads the figures of 2020 and traces one to its cases', async () => {
  const page = await browser.page()
  await signIn(page, 'official')
  await page.goto('/figures?year=2020')
  await expectAccessible(page)
  expect(await large(page, 'disputes-resolved').textContent()).toBe('8,263')
  await large(page, 'disputes-resolved').click()
  await page.waitForURL('**/figures/disputes-resolved?**')
  expect(await counted(page)).toBe(8263)
  const first = await page.locator('.table tbody tr').allTextContents()
  expect(first).toHaveLength(50)
  await page.locator('a[rel="next"]').click()
  await page.locator('a[rel="prev"]').waitFor()
  expect(await page.locator('.table tbody tr').allTextContents()).not.toEqual(first)
  await page.locator('a[rel="prev"]').click()
  await page.locator('a[rel="prev"]').waitFor({ state: 'detached' })
  expect(await page.locator('.table tbody tr').allTextContents()).toEqual(first)
  await page.locator('.breadcrumb a').first().click()
  await page.waitForURL('**/figures?year=2020')
})

it('prints the direct correction rate rounded or cut off, as asked, with its 32 of 75', async () => {
  const page = await browser.page()
  await signIn(page, 'official')
  const key = 'reconsideration-direct-correction-rate'
  for (const [rounding, shown] of Object.entries({ 'half-up': '42.67%', truncate: '42.66%' })) {
    await page.goto('/figures?year=2020')
    await page.locator('.filter-bar summary').click()
    await page.locator('select[name="rounding"]').selectOption(rounding)
    await page.locator('.filter-bar button').click()
    await page.waitForURL(new RegExp(`rounding=${rounding}`))
    await large(page, key).filter({ hasText: shown }).waitFor()
    expect(await figure(page, key).locator('.stat-of').textContent()).toContain('32 / 75')
  }
  await figure(page, key).locator('.stat-of a').nth(1).click()
  await page.waitForURL(/of=denominator/)
  expect(await counted(page)).toBe(75)
})

it('leads from cells of the tables and of the balance to as many cases as they say, with scripts off too', async () => {
  const page = await browser.page({ javaScriptEnabled: false })
  await signIn(page, 'official')
  for (const place of ['#category tbody tr:first-child td a', '#month tbody tr:nth-child(3) td a', '#balance .pan a']) {
    await page.goto('/figures?year=2020')
    const cell = page.locator(place).first()
    const shown = numberIn(await cell.textContent())
    await cell.click()
    await page.waitForURL('**/figures/cases?**')
    expect(await counted(page)).toBe(shown)
  }
})

it('says so when the figures are as known on another day', async () => {
  const page = await browser.page()
  await signIn(page, 'official')
  await page.goto('/figures?year=2020&as-of=2020-06-30')
  expect(await page.locator('.notice-soon').textContent()).toContain('2020年6月30日')
  const known = numberIn(await large(page, 'disputes-resolved').textContent())
  expect(known).toBeGreaterThan(0)
  expect(known).toBeLessThan(8263)
})
