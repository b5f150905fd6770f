import { expect, it } from 'vitest'
import { expectAccessible } from '#test/browser/accessible'
import { county, heard, launch, signIn } from '#test/browser/county'

const browser = await launch()

it('takes each role to its desk', async () => {
  for (const { role } of county().signIns) {
    const page = await browser.page()
    await signIn(page, role)
    expect(new URL(page.url()).pathname).toBe('/')
    expect(await page.locator('main').count()).toBe(1)
    await expectAccessible(page)
  }
})

it('works with scripts off, and shows a wrong password beside what was typed', async () => {
  const page = await browser.page({ javaScriptEnabled: false, expected: [/401/] })
  const person = county().signIns[0]
  await page.goto('/sign-in?to=%2Faccount')
  await page.locator('input[name="login"]:not([type="hidden"])').fill(person?.login ?? '')
  await page.locator('input[name="password"][type="password"]').fill('wrong')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  expect(await page.locator('input[name="login"]:not([type="hidden"])').inputValue()).toBe(person?.login)
  await page.locator('input[name="password"][type="password"]').fill(person?.password ?? '')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/account')
})

it('can be used by everyone', async () => {
  const page = await browser.page()
  await page.goto('/sign-in')
  await expectAccessible(page)
})

it('sends a stranger to sign in and then where they were going', async () => {
  const page = await browser.page()
  await page.goto('/account')
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/sign-in?to=%2Faccount')
})

it('hears what a page complains of', async () => {
  const page = await browser.page()
  await page.goto('/sign-in')
  await Promise.all([page.waitForEvent('console'), page.evaluate(() => console.error('planted'))])
  expect(heard(page).splice(0)).toEqual([expect.stringContaining('console: planted')])
})
