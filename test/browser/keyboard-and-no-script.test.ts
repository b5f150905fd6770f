import { expect, it } from 'vitest'
import { launch, signIn } from '#test/browser/county'

const browser = await launch()

it('a dispute is registered by keyboard alone', async () => {
  const page = await browser.page()
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  /** Goes on with Tab until the focus is on what is called so. */
  const reach = async (name: string) => {
    for (let n = 0; n < 60 && (await focused()).trim() !== name; n++) await press('Tab')
    expect((await focused()).trim()).toBe(name)
  }
  await signIn(page, 'grid-worker')
  await page.goto('/')
  await press('Tab')
  expect(await focused()).toBe('跳到正文')
  await press('Enter')
  await reach('登记纠纷')
  await press('Enter')
  await page.getByRole('heading', { level: 1, name: '登记纠纷' }).waitFor()

  await page.getByRole('combobox', { name: '纠纷类型' }).focus()
  await press('ArrowDown', 'ArrowDown', 'Tab')
  await page.keyboard.type('键盘登记的纠纷')
  await press('Enter')
  await page.getByRole('heading', { level: 1, name: '键盘登记的纠纷' }).waitFor()
})

it('with scripts off: register with a third party, be told what is wrong, lose nothing typed', async () => {
  const page = await browser.page({ javaScriptEnabled: false, expected: [/422/] })
  await signIn(page, 'mediator')
  await page.goto('/disputes/new')
  await page.getByRole('link', { name: '人民调解', exact: true }).click()
  await page.getByRole('textbox', { name: '什么事' }).fill('三家合伙账目不清')
  await page.getByRole('button', { name: '再加一名当事人' }).click()
  await page.getByRole('group', { name: '当事人 3' }).waitFor()
  expect(await page.getByRole('textbox', { name: '什么事' }).inputValue()).toBe('三家合伙账目不清')
  const names = page.getByRole('textbox', { name: '姓名或名称 (选填)' })
  expect(await names.count()).toBe(3)
  await names.nth(0).fill('龚秀兰')
  await names.nth(2).fill('施德明')
  await page.getByRole('textbox', { name: '涉及金额 (选填)' }).fill('很多')
  await page.getByRole('button', { name: '登记', exact: true }).click()

  const summary = page.getByRole('alert')
  await summary.getByRole('link', { name: '纠纷类型：请填写这一项' }).waitFor()
  await summary.getByRole('link', { name: '涉及金额：请用数字填写，例如 3000' }).waitFor()
  expect(await names.nth(2).inputValue()).toBe('施德明')
  expect(await page.getByRole('textbox', { name: '涉及金额 (选填)' }).inputValue()).toBe('很多')

  await page.getByRole('textbox', { name: '涉及金额 (选填)' }).fill('12,000.50')
  await page.getByRole('combobox', { name: '纠纷类型' }).selectOption({ label: '合同' })
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '三家合伙账目不清' }).waitFor()
  await page.getByText('¥12,000.50').first().waitFor()
})

it('with scripts off: the list is narrowed and turned page by page', async () => {
  const page = await browser.page({ javaScriptEnabled: false })
  await signIn(page, 'intake-clerk')
  await page.goto('/disputes')
  await page
    .getByRole('form', { name: '筛选纠纷' })
    .getByRole('combobox', { name: /纠纷类型/ })
    .selectOption({ label: '邻里' })
  await page.getByRole('button', { name: '筛选', exact: true }).click()
  await page.waitForURL((url) => url.searchParams.get('category') === 'neighbour')
  const numbers = () => page.locator('main tbody tr td:nth-child(2)').allTextContents()
  const first = await numbers()
  await page.getByRole('link', { name: '下一页' }).click()
  await page.waitForURL((url) => url.searchParams.has('before'))
  const second = await numbers()
  expect(second.filter((number) => first.includes(number))).toEqual([])
  await page.getByRole('link', { name: '上一页' }).click()
  await page.waitForURL((url) => url.searchParams.has('after'))
  expect(await numbers()).toEqual(first)
})
