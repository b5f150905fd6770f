import { expect, it } from 'vitest'
import { messagesFor } from '#app/messages/index'
import { launch, signIn } from '#test/browser/county'
import { registerDispute, takeStep, openStep, fill, sendStep } from '#test/browser/steps'
import { COMMITTEE } from '#prisma/demo/sign-ins'

const browser = await launch()
const { dispute: words, register, step } = messagesFor('zh-CN')
const grid = 'grid-handling'
const mediation = 'people-mediation'

it('passes a quarrel up from the grid and settles it at the town, where it then counts', async () => {
  const worker = await browser.page({ viewport: { width: 360, height: 740 } })
  await signIn(worker, 'grid-worker')
  const quarrel = { category: '邻里', title: '两家为屋后排水沟争吵', names: ['李秀兰', '王建国'] }
  const number = await registerDispute(worker, { ...quarrel, button: register.report })
  await takeStep(worker, grid, 'verify', { choose: ['黄色：需要关注'] })
  await openStep(worker, grid, 'escalate')
  await worker.getByLabel('上报到').selectOption(COMMITTEE)
  await fill(worker, { choose: ['本级化解不成'], type: { 已做工作: '到两家各去了两次，没有谈拢。' } })
  await sendStep(worker, grid, 'escalate')
  // It is at the town now: she sees it and waits; all she may still do is take it back before it is received.
  const steps = await worker
    .locator('a[href*="/step/"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')))
  expect(steps).toEqual([expect.stringMatching(/\/recall$/)])

  const mediator = await browser.page()
  await signIn(mediator, 'mediator')
  await mediator.goto(`/disputes/${number}`)
  await takeStep(mediator, grid, 'receive')
  await openStep(mediator, grid, 'refer')
  await mediator.locator('input[name="way"][value="people-mediation"]').check()
  await mediator.getByRole('button', { name: step.begin.next, exact: true }).click()
  await mediator.waitForURL('**/step/**way=people-mediation')
  await mediator.locator(`input[type="radio"][value="${COMMITTEE}"]`).check()
  await sendStep(mediator, grid, 'refer', '启动人民调解')
  await takeStep(mediator, mediation, 'accept', { choose: ['一般'] })
  await takeStep(mediator, mediation, 'start', { choose: ['已口头告知'] })
  await takeStep(mediator, mediation, 'hold-session', { type: { 调解情况: '双方同意各出一半费用修沟。' } })
  await takeStep(mediator, mediation, 'agree', {
    choose: ['口头协议', '当场履行', '否'],
    type: { '协议内容：谁、做什么': '李家、王家各出一半，三日内修好水沟。' },
  })
  expect(await mediator.getByText(words.chain.resolvedAt('镇（街道）')).count()).toBe(1)
  const story = mediator.getByRole('list', { name: words.story.title })
  for (const told of ['登记纠纷', '已核实', '已上报', '已签收', '启动人民调解']) {
    expect(await story.getByText(told, { exact: false }).count(), told).toBeGreaterThan(0)
  }
})
