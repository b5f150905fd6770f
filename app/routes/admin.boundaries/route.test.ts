import { expect, it } from 'vitest'
import { boundariesOf } from '#app/db/boundaries.server'
import type { BoundaryFault } from '#app/domain/territory/boundary'
import { aHost } from '#test/host'
import { action, loader } from './route'

const square = (east: number) => {
  const [w, s] = [121.1 + east / 100, 31.9]
  return [
    [
      [w, s],
      [w + 0.01, s],
      [w + 0.01, s + 0.01],
      [w, s + 0.01],
      [w, s],
    ],
  ]
}
const town = (code: string, east: number, coordinates: unknown = square(east)) => ({
  ...{ type: 'Feature', properties: { code, note: 'x' }, geometry: { type: 'Polygon', coordinates } },
})
const fileOf = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const declared = { property: 'code', source: '自然资源和规划局', reviewNumber: '苏S(2021)024号', datum: 'CGCS2000' }

async function anOffice() {
  const host = await aHost({ '/admin/boundaries': { loader, action } })
  const administrator = await host.person('administrator')
  const bodies = [
    ['320614', 'district', '海门区', null],
    ['320614101', 'town', '甲镇', null],
    ['320614102', 'town', '乙镇', null],
    ['320614103', 'town', '丙镇', '2010-01-01'],
  ]
  const insert = `INSERT INTO Body (code, kind, level, parent, nameZh, nameEn, "from", "to") VALUES (?, ?, 'town', ?, ?, ?, '2000-01-01', ?)`
  await host.database.exclusively((db) => {
    for (const [code, kind, name, to] of bodies)
      db.prepare(insert).run(code, kind, kind === 'town' ? '320614' : null, name, name, to)
  })
  const send = async (text: string, more: Record<string, string> = {}) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ csrf: administrator.csrf, ...declared, ...more }))
      form.set(name, value)
    form.set('file', new File([text], '界线.geojson'))
    const headers = { origin: host.url, cookie: administrator.cookie }
    const answer = await fetch(`${host.url}/admin/boundaries`, {
      method: 'POST',
      headers,
      body: form,
      redirect: 'manual',
    })
    const text2 = await answer.text()
    const data =
      answer.status === 302
        ? null
        : (
            JSON.parse(text2) as {
              actionData: Record<string, { faults?: BoundaryFault[]; fieldErrors?: Record<string, string[]> }>
            }
          ).actionData
    return { status: answer.status, said: data && Object.values(data)[0] }
  }
  const kept = () =>
    [`BoundarySet`, `Boundary`].map((table) =>
      host.database.reader.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
    )
  return { host, administrator, send, kept }
}

it('keeps a good file, draws the latest, and takes one off again', async () => {
  const { host, administrator, send, kept } = await anOffice()
  const both = ['320614101', '320614102']
  expect((await send(fileOf(town('320614101', 0)))).status).toBe(302)
  expect(boundariesOf(host.database.reader, both)).toBeUndefined()
  const named = fileOf(town('甲镇', 5), town('乙镇', 6))
  expect((await send(named, { reviewNumber: 'GS京(2022)0001号', datum: 'GCJ-02' })).status).toBe(302)
  expect(kept()).toEqual([2, 3])
  const drawn = boundariesOf(host.database.reader, both)
  expect(drawn?.reviewNumbers).toEqual(['GS京(2022)0001号'])
  expect(drawn?.shapes.features.map(({ properties, geometry }) => [properties.name, geometry.coordinates])).toEqual([
    ['320614101', square(5)],
    ['320614102', square(6)],
  ])
  const removed = await host.post(
    '/admin/boundaries',
    { csrf: administrator.csrf, do: 'remove', set: '2' },
    { cookie: administrator.cookie },
  )
  expect([removed.status, kept()]).toEqual([302, [1, 1]])
  const audited = host.database.reader.prepare(`SELECT action, subject FROM AuditEntry ORDER BY id`).all()
  expect(audited).toEqual([
    { action: 'boundaries-added', subject: '1' },
    { action: 'boundaries-added', subject: '2' },
    { action: 'boundaries-removed', subject: '2' },
  ])
})

it('refuses open rings and whatever else is no boundary, whole, and keeps nothing', async () => {
  const { send, kept } = await anOffice()
  const open = town('320614102', 1, [square(1)[0]?.slice(0, 4)])
  const { status, said } = await send(fileOf(town('320614101', 0), open))
  expect([status, said?.faults]).toEqual([422, [{ problem: 'ring-open', feature: 2, about: '320614102' }]])
  expect((await send('not json at all')).said?.faults).toEqual([{ problem: 'not-json' }])
  expect((await send(fileOf(town('320614103', 0)))).said?.faults).toEqual([
    { problem: 'unknown-place', feature: 1, about: '320614103' },
  ])
  expect((await send(fileOf(town('320614101', 0)), { property: 'XZQDM' })).said?.faults).toEqual([
    { problem: 'no-property', feature: 1, about: 'code, note' },
  ])
  expect(kept()).toEqual([0, 0])
})

it('refuses a map that does not say its review number, its source and its datum', async () => {
  const { send, kept } = await anOffice()
  const fields = async (more: Record<string, string>) =>
    (await send(fileOf(town('320614101', 0)), more)).said?.fieldErrors
  expect(await fields({ reviewNumber: '' })).toEqual({ reviewNumber: ['required'] })
  expect(await fields({ reviewNumber: 'yes' })).toEqual({ reviewNumber: ['bad-format'] })
  expect(await fields({ datum: 'WGS84', source: '' })).toEqual({ datum: ['not-a-choice'], source: ['required'] })
  expect(kept()).toEqual([0, 0])
})
