import { Document, Packer, Paragraph } from 'docx'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { messagesFor } from '#app/messages/index'
import { expectAccessible, expectFits } from '#test/browser/accessible'
import { numberIn } from '#test/browser/cases'
import { launch, signIn } from '#test/browser/county'

const browser = await launch()
const { reportCheck: words } = messagesFor('zh-CN')

// What the county holds of 2020: 8263 resolved, 55 received, 53 accepted, 32 of 75 directly corrected: 42.67 %.
const right = [
  '2020年，全区化解矛盾纠纷8263件，其中非诉讼方式化解8201件，占99.25%。',
  '全年收到行政复议申请55件，受理53件，不予受理2件。',
  '全年审结行政复议案件75件，直接纠错32件，直接纠错率42.67%。',
].join('\n')
const planted = right.replace('受理53件', '受理54件').replace('99.25%', '98.25%').replace('42.67%', '45.67%')
const MISTAKES = 3

const text = (page: Page) => page.getByRole('textbox', { name: words.text })
const check = (page: Page) => page.getByRole('button', { name: words.submit, exact: true }).click()
const told = (page: Page) => page.locator('#result').getByRole('status')

async function pasted(page: Page, report: string): Promise<void> {
  await text(page).fill(report)
  await check(page)
}

it('an official finds the mistakes of a draft in their places, opens the cases, mends it and finds none', async () => {
  const page = await browser.page({ viewport: { width: 360, height: 740 } })
  await signIn(page, 'official')
  await page.goto('/check-report')
  await expectFits(page)
  await pasted(page, planted)
  await told(page).getByText(words.errors(MISTAKES)).waitFor()
  await expectFits(page)
  // Where they stand in the text, and each with what is so.
  const marked = page.locator('.report-text')
  expect((await marked.textContent())?.replace(/[✓✗⊘＝≠]|（[^）]*）/g, '')).toBe(planted)
  const wrong = await marked.locator('.claim-contradicted, .claim-differs, .claim-impossible').allTextContents()
  expect(wrong).toEqual(['98.25%', '54件', '45.67%'].map((each) => expect.stringContaining(each)))
  await page.getByRole('link', { name: words.firstError }).click()
  const of = (claim: string) =>
    page.locator('.claim-list > li', { has: page.locator('.claim-head', { hasText: claim }) })
  expect(await of('98.25%').textContent()).toContain('99.25%')
  expect(await of('54件').textContent()).toContain('53')
  expect(await of('45.67%').textContent()).toContain('32/75')
  await of('45.67%')
    .getByRole('link', { name: words.figure('直接纠错率') })
    .click()
  await page.waitForURL('**/figures/reconsideration-direct-correction-rate?**')
  expect(numberIn(await page.locator('.case-count').textContent())).toBe(32)
  expect(await page.locator('#cases .table tbody tr').count()).toBe(32)

  await page.goto('/check-report')
  await pasted(page, planted)
  await told(page).getByText(words.errors(MISTAKES)).waitFor()
  expect(await text(page).inputValue()).toBe(planted)
  await pasted(page, right)
  await told(page).getByText(words.noErrors).waitFor()
  await expectAccessible(page)
})

const asDocx = async (report: string): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: report.split('\n').map((line) => new Paragraph(line)) }] }))

it.each([true, false])('the draft may be a Word document (scripts: %s)', async (javaScriptEnabled) => {
  const page = await browser.page({ javaScriptEnabled })
  await signIn(page, 'official')
  await page.goto('/check-report')
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const file = { name: '2020年总结.docx', mimeType, buffer: await asDocx(planted) }
  await page.getByLabel(words.file).setInputFiles(file)
  await check(page)
  await told(page).getByText(words.errors(MISTAKES)).waitFor()
  // Sent again as it stands on the page, put right.
  await pasted(page, right)
  await told(page).getByText(words.noErrors).waitFor()
})
