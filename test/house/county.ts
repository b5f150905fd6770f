import { createHash } from 'node:crypto'
import { startHost, type Answer } from '#test/host'
import { bodies, committeeOf, OTHER_TOWN, TOWN, VILLAGE } from '#test/factories/territory'
import { filled } from '#test/factories/entry'
import { aDispute } from '#test/factories/dispute'
import { insertAccount } from '#app/db/accounts.server'
import { attach } from '#app/db/attachments.server'
import type { Database } from '#app/db/connection.server'
import { perform } from '#app/db/perform.server'
import { catalogue } from '#app/domain/procedures'
import { startSession } from '#app/http/session.server'
import type { Role } from '#app/domain/people/role'
import type { Row } from '#test/house/matrix'
import { answerable, answered } from '#test/house/answered'
import { builtFrom, servedRoutes, type ServedRoute } from '#test/house/served'

// One dispute, and people who stand to it in every way there is.

/** own: registered it · same: works where it is · other: works in another town. */
export const relations = ['own', 'same', 'other'] as const
export type Relation = (typeof relations)[number]

const NOW = '2026-03-02T01:00:00.000Z'
const HERE = committeeOf(TOWN)
const ELSEWHERE = committeeOf(OTHER_TOWN)

/** Whoever registered it now works elsewhere, so that nothing but having registered it ties them to it. */
const bodyOf: Record<Relation, string> = { own: ELSEWHERE, same: HERE, other: ELSEWHERE }
const accountOf: Record<Relation, string> = { own: 'owner', same: 'stranger', other: 'stranger' }

async function tenants(database: Database) {
  await database.exclusively((db) => {
    const put = db.prepare(
      `INSERT INTO Body (code, kind, nameZh, nameEn, parent, level, "from", "to") VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    for (const { code, kind, name, parent, level, from, to } of bodies)
      put.run(code, kind, name.zh, name.en, parent ?? null, level, from, to ?? null)
    for (const id of ['owner', 'stranger', 'colleague', 'somebody']) {
      const role = 'mediator' as const
      insertAccount(db, { id, login: id, name: '王芳', role, body: HERE, passwordHash: 'none', createdAt: NOW })
    }
    // Somebody else is an administrator, so that no change is refused for being the last one.
    db.exec(`UPDATE Account SET role = 'administrator' WHERE id = 'somebody'`)
  })
}

let ids = 0
const newId = () => `id-${++ids}`

/** In people's mediation, with a party whose numbers are kept. */
async function registered(database: Database) {
  const person = { account: 'owner', name: '王芳', role: 'mediator', body: HERE } as const
  const mediation = catalogue.get('people-mediation')
  const { parties: _, ...command } = aDispute({ place: VILLAGE }).registration({
    ...{ procedure: 'people-mediation', body: HERE, on: '2026-03-02', title: '田埂之争' },
    entry: mediation ? { ...filled(mediation.opening, '2026-03-02', HERE) } : {},
  })
  const people = [
    { side: 'applicant', kind: 'person', name: '张三', phone: '13800000000' },
    { side: 'respondent', kind: 'person', name: '李四' },
  ] as const
  const asked = { id: newId(), command, people } as Parameters<typeof perform>[1]
  const made = await perform(database, asked, { person, now: NOW, newId })
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  return { ...made.value, person }
}

/** One with a paper attached; and another that nobody asks for, drawn into a sample. */
async function theDispute(database: Database) {
  const { disputeId, number, person } = await registered(database)
  const one = (sql: string) => String(database.reader.prepare(sql).pluck().get(disputeId))
  const bytes = Buffer.from('png')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const upload = { name: 'a.png', type: 'image/png', size: 3, sha256, bytes }
  const kept = await attach(database, { id: newId(), disputeId, on: '2026-03-02', upload }, { person, now: NOW, newId })
  if (!kept.ok) throw new Error(JSON.stringify(kept.refusal))
  const sampled = await registered(database)
  await answerable(database, sampled.disputeId, ELSEWHERE, NOW)
  return {
    number,
    proceeding: one(`SELECT id FROM Proceeding WHERE disputeId = ?`),
    party: one(`SELECT id FROM Party WHERE disputeId = ? AND name = '张三'`),
    id: one(`SELECT id FROM Attachment WHERE disputeId = ?`),
  }
}

/** The ids in an address, those of the dispute there is or of one there is not. */
const idsOf = (dispute: Ids): Ids => ({
  ...{ n: '1', step: 'accept', code: TOWN, key: 'people-mediation', indicator: 'disputes-resolved' },
  ...{ paper: 'file-catalogue', format: 'csv' },
  ...{ thread: 'follow-up', move: 'plan' },
  ...dispute,
})
type Ids = Readonly<Record<string, string>>
const nothing: Ids = { number: '2026-999999', proceeding: 'id-999', party: 'id-999', id: 'id-999' }

const answeredIn = (route: string, { id }: Ids): Ids => {
  if (id === nothing['id']) return {}
  if (route.includes('returns.frozen')) return { id: answered.return }
  return route.includes('samples') ? { id: answered.sample } : {}
}

function addressOf({ id, path }: ServedRoute, ids: Ids): string {
  const given: Ids = id.includes('admin.accounts') ? { id: 'somebody' } : { ...ids, ...answeredIn(id, ids) }
  return path.replace(/:(\w+)/g, (_, name: string) => given[name] ?? name).replace('*', 'nowhere/at/all')
}

const acceptance = () => {
  const step = catalogue.get('people-mediation')?.steps['accept']
  const entry = step ? { ...filled(step, '2026-03-02', HERE) } : {}
  return Object.fromEntries(Object.entries(entry).map(([name, value]) => [`entry.${name}`, String(value)]))
}
const beginning = () => {
  const opening = catalogue.get('people-mediation')?.opening
  const entry = opening ? { ...filled(opening, '2026-03-02', HERE) } : {}
  const typed = Object.fromEntries(Object.entries(entry).map(([name, value]) => [`entry.${name}`, String(value)]))
  return { on: '2026-03-02', body: HERE, ...typed }
}

/** What a form of a procedure's own asks, filled in. */
const more: Readonly<Record<string, () => Ids>> = {
  'routes/disputes.$number.step.$proceeding.$step': acceptance,
  'routes/disputes.$number.begin': beginning,
}

export type Visitor = { cookie: string; csrf: string }

/** Every page of the product on a real host, with that one dispute; `stop` the host when done. */
export async function serveCounty() {
  const routes = await servedRoutes()
  const host = await startHost({}, { build: await builtFrom(routes) })
  await tenants(host.database)
  const dispute = await theDispute(host.database)
  const tokens = new Map<string, Visitor>()
  const signIn = async (account: string) => {
    const token = await startSession(host.database, { accountId: account, now: NOW, agent: null, replaces: undefined })
    const sql = 'SELECT csrf FROM Session WHERE accountId = ? ORDER BY rowid DESC'
    const csrf = host.database.reader.prepare(sql).pluck().get(account) as string
    tokens.set(account, { cookie: `fengqiao=${token}`, csrf })
  }
  const routeOf = (id: string) => {
    const route = routes.find((each) => each.id === id)
    if (!route) throw new Error(`no route ${id}`)
    return route
  }
  return {
    ...{ routes, host },
    /** Signs in as this role in this relation; a session a request ended is begun anew. */
    async as(role: Role, relation: Relation): Promise<Visitor> {
      const account = accountOf[relation]
      await host.database.exclusively((db) =>
        db.prepare('UPDATE Account SET role = ?, body = ? WHERE id = ?').run(role, bodyOf[relation], account),
      )
      const sessions = 'SELECT count(*) FROM Session WHERE accountId = ?'
      if (host.database.reader.prepare(sessions).pluck().get(account) === 0) await signIn(account)
      return tokens.get(account) ?? { cookie: '', csrf: '' }
    },
    /** By the rule "who may see what": own and handled cases, and those of one's body; officials and auditors none. */
    seesContent: (role: Role, relation: Relation): boolean =>
      !['official', 'auditor', 'administrator'].includes(role) && relation !== 'other',
    address: (id: string, unknown = false) => addressOf(routeOf(id), idsOf(unknown ? nothing : dispute)),
    /** Asks for the page or posts its form, as one of our own pages would. */
    ask(
      id: string,
      method: 'get' | 'post',
      { cookie, csrf }: Visitor,
      { query = '', form = {} }: Pick<Row, 'query' | 'form'>,
      { data = false, unknown = false } = {},
    ): Promise<Answer> {
      const asked = new URLSearchParams(query)
      if (data) asked.set('_data', id)
      const path = `${addressOf(routeOf(id), idsOf(unknown ? nothing : dispute))}?${asked}`
      if (method === 'get') return host.ask(path, { headers: { cookie } })
      const fields: Record<string, string> = { csrf, ...form, ...more[id]?.() }
      if ('command' in form) fields['command'] = newId()
      return host.post(path, fields, { cookie })
    },
    withoutIds: (text: string) =>
      Object.values(dispute).reduce(
        (left, id) => left.replaceAll(id, '-'),
        Object.values(nothing).reduce((left, id) => left.replaceAll(id, '-'), text),
      ),
  }
}
