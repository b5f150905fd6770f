import { execFileSync } from 'node:child_process'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, expect, inject, onTestFinished } from 'vitest'
import type { Role } from '#app/domain/people/role'
import { findChromium, WHAT_TO_DO } from '#test/browser/chromium'
import type { County } from '#test/browser/serve'
import { root } from '#test/house/sources'

/** The county that is being served: its address, its folder, one sign-in per role. */
export const county = (): County => inject('county')

type Looking = BrowserContextOptions & {
  /** Complaints this journey is about, such as the 403 of a page it must not see. */
  expected?: readonly RegExp[]
}

export type Walk = {
  /** A fresh window without cookies, Chinese unless said otherwise. Whatever it complains about fails the test. */
  page(looking?: Looking): Promise<Page>
}

const complaintsOf = new WeakMap<Page, string[]>()

/** What a page has complained of so far. */
export const heard = (page: Page): string[] => complaintsOf.get(page) ?? []

/** Everything a page may complain of: errors, what the policy on content stopped, faults, requests to anybody else. */
function listen(page: Page, expected: readonly RegExp[]): void {
  const complaints: string[] = []
  complaintsOf.set(page, complaints)
  const complain = (text: string) => {
    if (!expected.some((each) => each.test(text))) complaints.push(text)
  }
  page.on('pageerror', (error) => complain(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} ${message.location().url}`.trim())
  })
  page.on('response', (response) => {
    if (response.status() >= 500) complain(`fault: ${response.status()} ${response.url()}`)
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== county().url && !['data:', 'blob:'].includes(protocol)) complain(`elsewhere: ${request.url()}`)
  })
  onTestFinished(() => expect(complaints, 'the page complained').toEqual([]))
}

/** A browser for the tests of a file; ends with them. */
export async function launch(): Promise<Walk> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error(WHAT_TO_DO)
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...asRoot, '--disable-background-networking', '--disable-dev-shm-usage']
  const browser: Browser = await chromium.launch({ executablePath, args })
  afterAll(() => browser.close())
  return {
    async page({ expected = [], ...options } = {}) {
      const context = await browser.newContext({
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        baseURL: county().url,
        ...options,
      })
      context.setDefaultTimeout(45_000) // a slow machine is no failure
      onTestFinished(() => context.close())
      const page = await context.newPage()
      listen(page, expected)
      return page
    },
  }
}

/** Signs in on the sign-in page as the demo county's person of this role, or as somebody given by name. */
export async function signIn(page: Page, who: Role | { login: string; password: string }): Promise<void> {
  const person = typeof who === 'string' ? county().signIns.find(({ role }) => role === who) : who
  if (person === undefined) throw new Error(`The demo county offers no sign-in for ${String(who)}`)
  await page.goto('/sign-in')
  await page.locator('input[name="login"]:not([type="hidden"])').fill(person.login)
  await page.locator('input[name="password"][type="password"]').fill(person.password)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

/** Somebody more at a body, added as an operator would. */
export function aColleague(login: string, role: Role, body: string): { login: string; password: string } {
  const flags = ['--login', login, '--name', '顾明远', '--role', role, '--body', body, '--json']
  const told = execFileSync('npm', ['run', '-s', 'fq', '--', 'user', 'add', ...flags], {
    ...{ cwd: root, encoding: 'utf8' },
    env: { ...process.env, DATA_DIR: county().dataDir },
  })
  return JSON.parse(told) as { login: string; password: string }
}
