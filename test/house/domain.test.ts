import { describe, expect, it } from 'vitest'
import { code } from '#test/house/code'
import { isTest, sources, type Source } from '#test/house/sources'

// Time, ids and chance are arguments: the same history gives the same result on every machine on every day.

const forbidden =
  /\bnew Date\b|\bDate ?\. ?now\b|\bMath ?\. ?random\b|\bperformance ?\. ?now\b|\bsetTimeout\b|\bprocess ?\.|\bcrypto\b|\bfetch ?\(|\bconsole ?\./

const impure = (files: Source[]): string[] =>
  files.flatMap((file) => {
    const found = forbidden.exec(code(file))
    return found ? [`${file.path}: ${found[0]}`] : []
  })

describe('the domain', () => {
  it('asks no clock, no chance and no machine', () => {
    const domain = sources().filter(({ path }) => path.startsWith('app/domain/') && !isTest(path))
    expect(domain.length).toBeGreaterThan(30)
    expect(impure(domain)).toEqual([])
  })

  it('would be caught at it', () => {
    const text = '// new Date() in a comment is no matter\nconst t = new Date()'
    expect(impure([{ path: 'app/domain/x.ts', text }])).toEqual(['app/domain/x.ts: new Date'])
    expect(impure([{ path: 'app/domain/x.ts', text: '/* Math.random() */ const a = 1' }])).toEqual([])
  })
})
