import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 AA, as far as a program can tell; the test says which element breaks which rule. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated, not put into the page: the page's policy on scripts stays as it is.
  await page.evaluate(program)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const results = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)} })`)
  const found = (results as AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  )
  expect(found, `accessibility of ${page.url()}`).toEqual([])
}

/** The same, and nothing of the page lies beyond the right edge of a phone. */
export async function expectFits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide, `wider than the screen: ${page.url()}`).toBeLessThanOrEqual(0)
  await expectAccessible(page)
}
