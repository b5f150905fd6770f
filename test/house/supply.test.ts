import { describe, expect, it } from 'vitest'
import { read } from '#test/house/sources'

type Locked = { version?: string; hasInstallScript?: boolean; resolved?: string; license?: string }
const manifest = JSON.parse(read('package.json').text) as Record<
  'dependencies' | 'devDependencies' | 'allowScripts',
  Record<string, string | boolean>
>
const lock = JSON.parse(read('package-lock.json').text) as { packages: Record<string, Locked> }
const nameOf = (place: string) => place.split('node_modules/').at(-1) ?? ''

describe('what we build on', () => {
  it('is named exactly', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies }
    expect(Object.entries(all).filter(([, version]) => !/^\d/.test(String(version)))).toEqual([])
  })

  it('comes from the npm registry and nowhere else', () => {
    const elsewhere = Object.entries(lock.packages).filter(
      ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    )
    expect(elsewhere.map(([place]) => place)).toEqual([])
  })

  it('runs install scripts only where somebody has looked at them', () => {
    const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript)
    const unseen = scripted
      .map(([place]) => nameOf(place))
      .filter((name) => !(name in manifest.allowScripts) && name !== 'fsevents')
    expect([...new Set(unseen)].filter(Boolean)).toEqual([])
  })

  it('is Prisma at one version, the engine included', () => {
    const version = (name: string) => lock.packages[`node_modules/${name}`]?.version
    expect(
      new Set(
        ['prisma', '@prisma/client', '@prisma/adapter-better-sqlite3', '@prisma/driver-adapter-utils'].map(version),
      ).size,
    ).toBe(1)
    expect(version('@prisma/schema-engine-wasm')).toBe(version('@prisma/engines-version'))
  })

  it('keeps the flags of Remix off whose code has unmended advisories', () => {
    const { text } = read('remix.config.js')
    expect(text).toContain('v3_singleFetch: false')
    expect(text).toContain('v3_lazyRouteDiscovery: false')
  })
})
