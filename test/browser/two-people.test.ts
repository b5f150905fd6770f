import { expect, it } from 'vitest'
import { messagesFor } from '#app/messages/index'
import { aColleague, launch, signIn } from '#test/browser/county'
import { fill, openStep, registerDispute, takeStep } from '#test/browser/steps'
import { COMMITTEE } from '#prisma/demo/sign-ins'

const browser = await launch()
const { step: words } = messagesFor('zh-CN')
const mediation = 'people-mediation'

it('tells the second of two people what the first did, keeps what was typed, and lets it be sent again', async () => {
  const colleague = aColleague('colleague', 'mediator', COMMITTEE)
  const first = await browser.page()
  const second = await browser.page({ expected: [/409/] })
  await signIn(first, 'mediator')
  await signIn(second, colleague)
  const number = await registerDispute(first, {
    ...{ procedure: mediation, category: '邻里', title: '两家为院墙争吵', names: ['李秀兰', '王建国'] },
  })
  await takeStep(first, mediation, 'accept', { choose: ['简易'] })
  await takeStep(first, mediation, 'start', { choose: ['已口头告知'] })

  await second.goto(`/disputes/${number}`)
  await openStep(second, mediation, 'hold-session')
  await fill(second, { type: { 调解情况: '我这里谈到的：王家愿意后退半尺。' } })
  await takeStep(first, mediation, 'investigate', { type: { 调查情况: '量过了，院墙压线半尺。' } })

  await second.getByRole('button', { name: '记录调解', exact: true }).click()
  const told = second.getByRole('alert')
  await told.getByText(words.changed.kept).waitFor()
  await told.getByText('已调查').waitFor()
  expect(await second.getByLabel('调解情况').inputValue()).toBe('我这里谈到的：王家愿意后退半尺。')
  await second.getByRole('button', { name: words.changed.again }).click()
  await second.waitForURL(/\?done=\d+$/)
  const story = second.getByRole('list', { name: '办理经过' })
  expect(await story.textContent()).toContain('王家愿意后退半尺')
  expect(await story.textContent()).toContain('量过了')
})

it('shows the second who was first even when the step is no longer possible, with what was typed', async () => {
  const first = await browser.page()
  const second = await browser.page({ expected: [/409/] })
  await signIn(first, 'mediator')
  await signIn(second, 'mediator')
  const number = await registerDispute(first, {
    ...{ procedure: mediation, category: '邻里', title: '两家为树枝争吵', names: ['李秀兰', '王建国'] },
  })
  await second.goto(`/disputes/${number}`)
  await openStep(second, mediation, 'accept')
  await fill(second, { choose: ['一般'], type: { 补充说明: '下午再去一次。' } })
  await takeStep(first, mediation, 'accept', { choose: ['简易'] })
  await takeStep(first, mediation, 'start', { choose: ['已口头告知'] })
  await second.getByRole('button', { name: '受理', exact: true }).click()
  await second.getByText(words.changed.gone).waitFor()
  expect(await second.getByLabel('补充说明').inputValue()).toBe('下午再去一次。')
  expect(await second.getByRole('button', { name: words.changed.again }).count()).toBe(0)
})
