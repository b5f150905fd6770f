import { expect, it } from 'vitest'
import { launch, signIn } from '#test/browser/county'

const browser = await launch()

it('a grid worker reports a quarrel on a phone and settles it on the spot', async () => {
  const page = await browser.page({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  await signIn(page, 'grid-worker')

  const register = page.getByRole('main').getByRole('link', { name: '登记纠纷' })
  const box = await register.boundingBox()
  expect(box && box.y + box.height).toBeLessThan(740) // on the first screen
  await register.click()

  // What, and who as far as known: the place, the day and the body are already there.
  await page.getByRole('combobox', { name: '纠纷类型' }).selectOption({ label: '邻里' })
  await page.getByRole('button', { name: '上报登记' }).click()
  await page.getByRole('alert').getByRole('link', { name: '什么事：请填写这一项' }).waitFor()
  expect(await page.getByRole('combobox', { name: '纠纷类型' }).inputValue()).toBe('neighbour')

  await page.getByRole('textbox', { name: '什么事' }).fill('两家因屋檐滴水争吵')
  await page.getByRole('textbox', { name: '姓名或名称 (选填)' }).first().fill('龚秀兰')
  await page.getByRole('textbox', { name: '电话 (选填)' }).first().fill('13800005678')
  await page.getByRole('button', { name: '上报登记' }).click()
  await page.getByRole('heading', { level: 1, name: '两家因屋檐滴水争吵' }).waitFor()
  await page.getByRole('status').getByText('登记纠纷').waitFor()

  // The number is masked from the first moment.
  const main = page.getByRole('main')
  await main.getByText('138****5678').waitFor()
  expect(await main.getByText('13800005678').count()).toBe(0)

  await main.getByRole('link', { name: '就地化解' }).first().click()
  await page.getByRole('textbox', { name: '化解情况' }).fill('现场改接落水管，双方和好。')
  await page.getByRole('main').getByRole('button', { name: '就地化解' }).click()
  await page.getByText('网格处置 · 就地化解').first().waitFor()

  // It can be found by two characters of a name, and waits for nobody any more.
  await page.getByRole('searchbox', { name: '查找纠纷' }).fill('秀兰')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '两家因屋檐滴水争吵' }).first().waitFor()
})

it('a form sent twice registers once', async () => {
  const page = await browser.page()
  await signIn(page, 'grid-worker')
  await page.goto('/disputes/new')
  await page.getByRole('combobox', { name: '纠纷类型' }).selectOption({ label: '邻里' })
  await page.getByRole('textbox', { name: '什么事' }).fill('同一张表交了两次')
  const sent = await page.locator('main form').evaluate(async (form: HTMLFormElement) => {
    const post = () =>
      fetch('/disputes/new', { method: 'POST', body: new URLSearchParams(new FormData(form) as never) })
    return [(await post()).url, (await post()).url]
  })
  expect(sent[0]).toMatch(/\/disputes\/\d{4}-\d{6}/)
  expect(sent[1]).toBe(sent[0])
})
