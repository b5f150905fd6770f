import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { blindIndex, open, seal } from '#app/db/key-file.server'
import { keysOf, newRing, readRing, SealBroken } from '#app/db/key-ring.server'

// A valid check digit over a region code nobody was given.
const number = '990101199003070009'
const place = ['Party', 'identityCipher', 'p1'] as const

describe('sealed texts', () => {
  const keys = keysOf(newRing())

  it('opens where it was sealed, and nothing of it shows', () => {
    const cipher = keys.seal(number, place)
    expect(cipher).not.toContain(number)
    expect(Buffer.from(cipher.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain(number)
    expect(keys.open(cipher, place)).toBe(number)
  })

  it('seals the same text differently each time', () => {
    expect(keys.seal(number, place)).not.toBe(keys.seal(number, place))
  })

  it.each([
    ['row', ['Party', 'identityCipher', 'p2']],
    ['column', ['Party', 'phoneCipher', 'p1']],
    ['table', ['Account', 'identityCipher', 'p1']],
  ] as const)('does not open in another %s', (_, elsewhere) => {
    const cipher = keys.seal(number, place)
    expect(() => keys.open(cipher, elsewhere)).toThrow(SealBroken)
  })

  it('does not open with another key, nor with another key under the same id', () => {
    const ring = newRing()
    const cipher = keysOf(ring).seal(number, place)
    expect(() => keys.open(cipher, place)).toThrow(SealBroken)
    const other = Object.values(newRing().keys)[0] ?? ''
    expect(() => keysOf({ ...ring, keys: { [ring.current]: other } }).open(cipher, place)).toThrow(SealBroken)
  })

  it('does not open after any one bit was changed, or cut short', () => {
    const [algorithm, id, body = ''] = keys.seal('138', place).split('.')
    const bytes = Buffer.from(body, 'base64url')
    for (let i = 0; i < bytes.length; i++) {
      const changed = Buffer.from(bytes)
      changed[i] = (changed[i] ?? 0) ^ 1
      expect(() => keys.open([algorithm, id, changed.toString('base64url')].join('.'), place)).toThrow(SealBroken)
    }
    for (const broken of ['', 'a1', `a1.${id}`, `a1.${id}.AA`, `a2.${id}.${body}`])
      expect(() => keys.open(broken, place)).toThrow(SealBroken)
  })

  it('opens what an older key sealed, and finds it, after a new key took over', () => {
    const before = newRing()
    const next = newRing()
    const after = { current: next.current, index: before.index, keys: { ...before.keys, ...next.keys } }
    expect(keysOf(after).open(keysOf(before).seal(number, place), place)).toBe(number)
    expect(keysOf(after).blindIndex('identity', number)).toBe(keysOf(before).blindIndex('identity', number))
    expect(keysOf(after).seal(number, place)).toContain(next.current)
  })

  it('finds equal texts of one kind only', () => {
    expect(keys.blindIndex('phone', '13800000000')).toBe(keys.blindIndex('phone', '13800000000'))
    expect(keys.blindIndex('phone', '13800000000')).not.toBe(keys.blindIndex('identity', '13800000000'))
    expect(keysOf(newRing()).blindIndex('phone', '13800000000')).not.toBe(keys.blindIndex('phone', '13800000000'))
  })

  it('reads a bare key in either writing and refuses a short one', () => {
    const bytes = Buffer.alloc(32, 7)
    expect(readRing(bytes.toString('hex'))).toEqual(readRing(`${bytes.toString('base64')}\n`))
    expect(() => readRing('c2hvcnQ=')).toThrow('32 random bytes')
  })
})

describe('the key file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fengqiao-'))
    vi.stubEnv('DATA_DIR', folder)
    vi.stubEnv('FENGQIAO_KEY', '')
    vi.stubEnv('FENGQIAO_KEY_FILE', '')
    onTestFinished(() => {
      vi.unstubAllEnvs()
      rmSync(folder, { recursive: true })
    })
  })

  it('is made once, for its owner only, and then kept', () => {
    const cipher = seal(number, place)
    const file = join(folder, 'key.json')
    const text = readFileSync(file, 'utf8')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    blindIndex('phone', '1')
    expect(readFileSync(file, 'utf8')).toBe(text)
    expect(keysOf(readRing(text)).open(cipher, place)).toBe(number)
    expect(open(cipher, place)).toBe(number)
  })

  it('is not made where a configured one is missing', () => {
    vi.stubEnv('FENGQIAO_KEY_FILE', join(folder, 'elsewhere.json'))
    expect(() => seal(number, place)).toThrow('FENGQIAO_KEY_FILE cannot be read')
  })

  it('gives way to a configured key', () => {
    const file = join(folder, 'elsewhere.json')
    const ring = newRing()
    writeFileSync(file, JSON.stringify(ring))
    vi.stubEnv('FENGQIAO_KEY_FILE', file)
    expect(keysOf(ring).open(seal(number, place), place)).toBe(number)
  })
})
