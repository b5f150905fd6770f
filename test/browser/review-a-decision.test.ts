import { expect, it } from 'vitest'
import { messagesFor } from '#app/messages/index'
import { launch, signIn } from '#test/browser/county'
import { fill, registerDispute, takeStep } from '#test/browser/steps'

const browser = await launch()
const { dispute: words, step: steps } = messagesFor('zh-CN')
const review = 'administrative-reconsideration'

it('takes a reconsideration from the application to the decision, with the proof of a date and a slip put right', async () => {
  const page = await browser.page()
  await signIn(page, 'review-officer')
  await registerDispute(page, {
    ...{ procedure: review, category: '其他', title: '不服行政处罚决定', names: ['陈志强'] },
    pick: { 复议事项: '行政处罚', 行政管理领域: '市场监管' },
    choose: ['区政府部门'],
  })
  // Five working days to accept or refuse (行政复议法2023第三十条), counted before one's eyes.
  const review30 = page.locator('#due').getByRole('listitem').filter({ hasText: '(2023年修订)第三十条' }).first()
  await review30.getByText(words.due.proof).click()
  expect(await review30.getByText('开始之日不计算在期间内').isVisible()).toBe(true)
  await takeStep(page, review, 'accept-2023', { choose: ['普通程序'] })
  await takeStep(page, review, 'send-copy')
  await takeStep(page, review, 'record-receipt')
  await takeStep(page, review, 'receive-reply')
  await takeStep(page, review, 'hear-parties', { choose: ['当面'], type: { 意见摘要: '申请人坚持原请求。' } })

  const story = page.getByRole('list', { name: words.story.title })
  await story.getByRole('listitem').first().getByRole('link', { name: words.story.correct }).click()
  await page.waitForURL('**/correct/**')
  await fill(page, { choose: ['电话'], type: { [steps.correct.reason]: '当面是误选' } })
  await page.getByRole('button', { name: steps.correct.submit, exact: true }).click()
  await page.waitForURL(/\?done=\d+#entry-\d+$/)
  const corrected = story.getByRole('listitem').filter({ has: page.locator('s', { hasText: '已听取当事人意见' }) })
  expect(await corrected.locator('del').textContent()).toContain('当面')
  expect(await corrected.textContent()).toContain('当面是误选')

  await takeStep(page, review, 'decide-2023', { pick: { 决定: '撤销' } })
  expect(await page.locator('#proceedings').getByText(words.chain.resolvedAt('区')).count()).toBe(1)
  expect(await page.locator('.stands').first().textContent()).toContain('撤销')
})

it('works with scripts off: a step refused beside its field, then taken', async () => {
  const page = await browser.page({ javaScriptEnabled: false, expected: [/422/] })
  await signIn(page, 'review-officer')
  await registerDispute(page, {
    ...{ procedure: review, category: '其他', title: '不服信息公开答复', names: ['陈志强'] },
    pick: { 复议事项: '信息公开', 行政管理领域: '公安' },
    choose: ['区政府部门'],
  })
  await page.getByRole('link', { name: '受理', exact: true }).click()
  await page.getByRole('button', { name: '受理', exact: true }).click()
  expect(await page.getByRole('alert').textContent()).toContain('适用程序')
  await fill(page, { choose: ['普通程序'] })
  await page.getByRole('button', { name: '受理', exact: true }).click()
  await page.waitForURL(/\?done=\d+$/)
  expect(await page.locator('.stands').first().textContent()).toContain('已受理')
})
