import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freeze } from '#app/db/freeze.server'
import { sayOf } from '#app/db/return-marks.server'
import type { Person } from '#app/domain/people/permission'
import { monthPeriod } from '#app/domain/law/day'
import { returns } from '#app/domain/returns'
import { does, settle, takes } from '#test/factories/county'
import { filled } from '#test/factories/entry'
import { DISTRICT, JUSTICE, TOWN } from '#test/factories/territory'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { startHost, type TestHost } from '#test/host'
import { builtFrom, servedRoutes } from '#test/house/served'

// What a stranger finds on the public pages: the figures and results somebody answered for, and nobody's name.

const NOW = '2026-03-02T01:00:00.000Z'
const APRIL = '2026-04-02T01:00:00.000Z'
const APPLICANTS = [
  '陈建国',
  '欧阳明月',
  '王强',
  '李秀兰',
  '周小宝',
  '赵卫东',
  '钱多多',
  '孙立人',
  '吴天明',
  '郑成文',
  '冯远',
  '褚时',
  '卫青山',
  '蒋平',
]
const secrets = (i: number) => ({ phone: `100123456${10 + i}`, address: `常乐镇中南村${i + 1}组8号` })

let host: TestHost & { stop: () => Promise<void> }
type Who = Awaited<ReturnType<TestHost['person']>>
const numbers: string[] = []
let [officer, official, another]: (Who | undefined)[] = []

const as = ({ account }: Pick<Who, 'account'>, role: Person['role'], body: string): Person => ({
  account,
  name: '王芳',
  role,
  body,
})

/** Fourteen reconsiderations of March: three accepted, nine withdrawn, two waiting. */
async function reconsiderations(who: Person): Promise<void> {
  for (const [i, name] of APPLICANTS.entries()) {
    const { phone, address } = secrets(i)
    const entry = { ...filled(administrativeReconsideration.opening, '2026-03-02', JUSTICE, { matter: 'penalty' }) }
    const story = `${name}（电话${phone}，住${address}）不服城市管理局罚款。${name}称摊位未占道。周小宝，8岁，在场。`
    const { disputeId, number } = await does(
      host.database,
      who,
      {
        command: {
          ...{ kind: 'register', title: `${name}不服处罚`, story, category: 'other', source: 'application' },
          ...{ place: TOWN, on: '2026-03-02', entry, procedure: 'administrative-reconsideration', body: JUSTICE },
        },
        people: [
          { side: 'applicant', kind: 'person', name, phone, address, minor: name === '周小宝' },
          { side: 'respondent', kind: 'organisation', name: '海门区城市管理局' },
        ],
      },
      NOW,
    )
    numbers.push(number)
    if (i < 9) await takes(host.database, who, disputeId, 'withdraw', NOW)
    else if (i < 12) await takes(host.database, who, disputeId, 'accept-2023', NOW)
  }
}

async function publishMonth(one: Person, other: Person): Promise<string> {
  let ids = 0
  const asking = (person: Person) => ({
    person,
    now: APRIL,
    newId: () => `said-${one.account}-${++ids}`,
    forms: returns,
  })
  const month = { form: 'monthly-reconsideration', body: DISTRICT, period: monthPeriod('2026-03') }
  const frozen = await freeze(host.database, month, asking(one))
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.refusal))
  for (const mark of ['approved', 'published'] as const) {
    const said = await sayOf(host.database, frozen.value, { mark, reason: '' }, asking(other))
    if (!said.ok) throw new Error(JSON.stringify(said.refusal))
  }
  return frozen.value
}

const post = (path: string, { cookie, csrf }: Who, form: Record<string, string>) =>
  host.post(path, { csrf, ...form }, { cookie })

/** Every page a stranger comes to from the public one, by address. */
async function crawled(): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const waiting = ['/public', '/public/data']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue
    const { text } = await host.ask(path)
    pages.set(path, text)
    for (const [, to = ''] of text.matchAll(/href="(\/[^"#]*)"/g))
      if (/^\/(public|schemas)\b/.test(to)) waiting.push(to.replaceAll('&amp;', '&'))
  }
  return pages
}

beforeAll(async () => {
  host = await startHost({}, { build: await builtFrom(await servedRoutes()) })
  await settle(host.database)
  officer = await host.person('review-officer', JUSTICE)
  official = await host.person('official', DISTRICT)
  another = await host.person('official', DISTRICT)
  await reconsiderations(as(officer, 'review-officer', JUSTICE))
})
afterAll(() => host?.stop())

describe('a result', () => {
  const publish = (i: number) => `/disputes/${numbers[i]}/publish`
  const summary = '申请人不服罚款决定，申请复议。审理期间申请人自愿撤回。'
  const people = () => {
    if (!officer || !official) throw new Error('nobody there')
    return { officer, official }
  }

  it('is proposed without its people, and each thing taken out is shown beside what stands for it', async () => {
    const { text } = await host.ask(publish(0), { headers: { cookie: people().officer.cookie } })
    expect(text).toContain('value="陈某某不服海门区城市管理局行政处罚案"')
    expect(text).toContain('<del>10012345610</del>')
    expect(text).toContain('<ins>（电话略）</ins>')
  })

  it.each([
    ['a name', '陈建国不服罚款决定，申请复议，后撤回。'],
    ['a name with spaces in it', '陈 建 国不服罚款决定，申请复议，后撤回。'],
    ['a phone', '申请人（13812345678）不服罚款决定，后撤回。'],
    ['an address', '住常乐镇中南村1组8号的申请人不服罚款决定。'],
  ])('is refused with %s in it', async (_, told) => {
    const answer = await post(publish(0), people().officer, { title: '陈某某不服行政处罚案', summary: told })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('还有姓名、号码或者地址')
  })

  it('is drafted by one and confirmed by another', async () => {
    for (const i of [0, 1, 4]) {
      // Where a child is a party not even a family name may be told.
      const who = i === 4 ? '某人' : '陈某某'
      const title = `${who}不服海门区城市管理局行政处罚案`
      if (i === 4)
        expect((await post(publish(i), people().officer, { title: '陈某某不服行政处罚案', summary })).status).toBe(422)
      expect((await post(publish(i), people().officer, { title, summary })).status).toBe(302)
    }
    expect((await host.ask('/public/reconsiderations')).text).not.toContain('陈某某')
    expect((await post(publish(0), people().officer, { title: '另一份稿件', summary })).status).toBe(409)
    const sql = `SELECT id FROM PublicationEntry WHERE kind = 'drafted' ORDER BY seq`
    const ids = host.database.reader.prepare(sql).pluck().all() as string[]
    const say = (form: Record<string, string>) => post('/publications', people().official, form)
    expect((await say({ do: 'confirmed', id: ids[0] ?? '' })).status).toBe(302)
    expect((await say({ do: 'confirmed', id: ids[0] ?? '' })).status).toBe(409)
    expect((await say({ do: 'sent-back', id: ids[1] ?? '' })).status).toBe(422)
    expect((await say({ do: 'sent-back', id: ids[1] ?? '', reason: '请写明理由' })).status).toBe(302)
    expect((await say({ do: 'confirmed', id: ids[2] ?? '' })).status).toBe(302)
    const list = (await host.ask('/public/reconsiderations')).text
    expect(list.match(/\/public\/reconsiderations\/[0-9a-f-]{36}/g)?.length).toBeGreaterThan(0)
    expect((await host.ask(`/public/reconsiderations/${ids[0]}`)).text).toContain('审理期间申请人自愿撤回')
    expect((await say({ do: 'withdrawn', id: ids[2] ?? '', reason: '表述有误' })).status).toBe(302)
    expect((await host.ask(`/public/reconsiderations/${ids[2]}`)).status).toBe(404)
  })

  it('of a case still open is not published', async () => {
    expect((await host.ask(publish(13), { headers: { cookie: people().officer.cookie } })).status).toBe(409)
  })
})

describe('figures', () => {
  it('are there once an official published them, small ones withheld with what would give them away', async () => {
    if (!official || !another) throw new Error('nobody there')
    host.set(APRIL)
    expect((await host.ask('/public')).text).toContain('还没有公开的统计报表')
    const id = await publishMonth(as(official, 'official', DISTRICT), as(another, 'official', DISTRICT))
    const { returns: told } = JSON.parse((await host.ask('/public/data/returns.json')).text)
    const cells = Object.fromEntries(
      told[0].cells.map((cell: { key: string; stated: { numerator: number; suppressed: boolean } }) => [
        cell.key,
        cell.stated.suppressed ? 'suppressed' : cell.stated.numerator,
      ]),
    )
    // Received 14 are told; accepted 3 and the same 3 still in hand are not, nor is what the rest of a sum would be.
    expect(cells).toMatchObject({ received: 14, accepted: 'suppressed', pending: 'suppressed', 'carried-over': 0 })
    expect((await host.ask(`/public/returns/${id}`)).text).toContain('不公开')
    // A reason is for everybody too, and whoever writes one may name somebody.
    const put = { erratum: [{ key: 'received', numerator: 15 }], reason: '漏记一件，陈建国的申请当月收到' }
    const asking = { person: as(official, 'official', DISTRICT), now: APRIL, newId: () => 'erratum-1' }
    expect((await sayOf(host.database, id, put, asking)).ok).toBe(true)
    expect((await host.ask(`/public/returns/${id}`)).text).toContain('漏记一件，陈某某的申请当月收到')
  })

  it('come as files with a tag, so that who has them need not fetch them again', async () => {
    const first = await host.ask('/public/data/returns.csv')
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=300',
      'content-type': 'text/csv; charset=utf-8',
    })
    expect(first.text).toContain('suppressed')
    const tag = String(first.headers.etag)
    const again = await host.ask('/public/data/returns.csv', { headers: { 'if-none-match': tag } })
    expect([again.status, again.text]).toEqual([304, ''])
  })
})

describe('a stranger who reads every public page', () => {
  it('finds no name, number, address, dispute or clerk, and no way further in than signing in', async () => {
    const pages = await crawled()
    expect(pages.size).toBeGreaterThan(8)
    const all = [...pages.values()].join('\n')
    const people = APPLICANTS.flatMap((name, i) => [name, ...Object.values(secrets(i))])
    const clerks = [officer, official, another].flatMap((each) => [each?.account, each?.login].map((id) => `"${id}"`))
    for (const secret of [...people, ...numbers, ...clerks, '王芳', '中南村', '摊位未占道'])
      expect(all).not.toContain(secret)
    const inward = [...all.matchAll(/href="(\/[^"]*)"/g)].map(([, to = '']) => to)
    const known = /^\/(public|schemas|sign-in|assumptions|assets|app)\b|\.(css|svg|js)/
    expect(inward.filter((to) => !known.test(to))).toEqual([])
  })

  it('would find a name that was left in', async () => {
    await host.database.exclusively((db) =>
      db.exec(`INSERT INTO PublicationEntry (id, kind, "of", disputeId, proceeding, body, day, matter, outcome, title, summary, reason, "by", at)
        SELECT 'leak' || n, CASE n WHEN 1 THEN 'drafted' ELSE 'confirmed' END, 'leak1', 'd', 'p', '${JUSTICE}', '2026-03-02', 'penalty', 'upheld', '陈建国不服处罚案', '', '', 'x', '${NOW}'
        FROM (SELECT 1 AS n UNION SELECT 2)`),
    )
    expect([...(await crawled()).values()].join('\n')).toContain('陈建国')
  })
})
