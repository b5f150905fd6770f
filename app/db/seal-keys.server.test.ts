import { expect, it } from 'vitest'
import { aDatabase } from '#test/database'
import { dropSealKey, knowSealKey, sealKeys } from './seal-keys.server'

const by = { by: null, now: '2026-03-02T01:00:00.000Z' }

it('keeps every key of those entered at once, under its last name, until it is dropped', async () => {
  const database = await aDatabase()
  await Promise.all(['a', 'b', 'c'].map((key) => knowSealKey(database, { key, name: `${key}区` }, by)))
  await Promise.all([knowSealKey(database, { key: 'a', name: '海门' }, by), dropSealKey(database, 'b', by)])
  expect(sealKeys(database)).toEqual([
    { key: 'c', name: 'c区' },
    { key: 'a', name: '海门' },
  ])
})
