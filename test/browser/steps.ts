/** A person at the page of a dispute: takes a step by its button, fills in its form, and reads that it was recorded. */
import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { messagesFor } from '#app/messages/index'
import { catalogue } from '#app/domain/procedures'

const { dispute: words, register } = messagesFor('zh-CN')

/** What is done to a form: radio buttons chosen, an option picked from a list by its label, texts typed by theirs. */
export type Filling = {
  choose?: readonly string[]
  pick?: Readonly<Record<string, string>>
  type?: Readonly<Record<string, string>>
}

export async function fill(page: Page, { choose = [], pick = {}, type = {} }: Filling): Promise<void> {
  for (const [list, label] of Object.entries(pick)) await page.getByLabel(list).selectOption({ label })
  for (const name of choose) await page.getByRole('radio', { name, exact: true }).check()
  for (const [label, text] of Object.entries(type)) await page.getByLabel(label).first().fill(text)
}

function stepOf(procedure: string, step: string) {
  const found = catalogue.get(procedure)?.steps[step]
  if (!found) throw new Error(`no step ${step} in ${procedure}`)
  return found
}

/** Opens the form of a step from the page of the dispute. */
export async function openStep(page: Page, procedure: string, step: string): Promise<void> {
  const { name } = stepOf(procedure, step)
  await page.getByRole('link', { name: name.zh, exact: true }).click()
  await page.waitForURL('**/step/**')
}

/** Sends the form that is open and reads on the page of the dispute that it was recorded. */
export async function sendStep(page: Page, procedure: string, step: string, told?: string): Promise<void> {
  const { name, done } = stepOf(procedure, step)
  await page.getByRole('button', { name: name.zh, exact: true }).click()
  await page.waitForURL(/\/disputes\/\d{4}-\d+\?done=\d+$/)
  expect(
    await page
      .getByRole('status')
      .filter({ hasText: words.done('') })
      .textContent(),
  ).toContain(told ?? done.zh)
}

export async function takeStep(page: Page, procedure: string, step: string, filling: Filling = {}): Promise<void> {
  await openStep(page, procedure, step)
  await fill(page, filling)
  await sendStep(page, procedure, step)
}

type Registering = Filling & { procedure?: string; button?: string; category: string; title: string; names: string[] }

/** Registers a dispute and gives back its number. */
export async function registerDispute(page: Page, registering: Registering): Promise<string> {
  const { procedure, button = register.submit, category, title, names } = registering
  await page.goto(`/disputes/new${procedure === undefined ? '' : `?procedure=${procedure}`}`)
  await page.getByLabel(register.category).selectOption({ label: category })
  await page.getByLabel(register.matter).fill(title)
  for (const [i, name] of names.entries()) await page.locator(`[name="parties.${i}.name"]`).fill(name)
  await fill(page, registering)
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.waitForURL(/\/disputes\/\d{4}-\d+\?done=1$/)
  return /\d{4}-\d+/.exec(page.url())?.[0] ?? ''
}
