/** From a number on a page to the list of its cases. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

export const numberIn = (text: string | null): number => Number(/[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', ''))

/** The cases a page lists. */
export const rowsOf = (page: Page): Locator => page.locator('.table tbody tr')

/** Opens the cases of a number below a page's length, of which there are as many as it says; gives back how many. */
export async function casesOf(page: Page, number: Locator): Promise<number> {
  const shown = numberIn(await number.textContent())
  await number.click()
  await page.waitForURL('**/figures/cases?**')
  expect(numberIn(await page.locator('.case-count').textContent())).toBe(shown)
  expect(await rowsOf(page).count()).toBe(shown)
  return shown
}
