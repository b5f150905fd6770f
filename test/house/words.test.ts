import { describe, expect, it } from 'vitest'
import { refusalCodes } from '#app/domain/dispute/refusal'
import { refusalStatus, refusalWords } from '#app/http/refusal.server'
import { texts } from '#test/house/code'
import { isTest, sources, type Source } from '#test/house/sources'

const han = /\p{Script=Han}/u

const withHan = (files: Source[]): string[] =>
  files.flatMap((file) => texts(file).flatMap((text) => (han.test(text) ? [`${file.path}: ${text.trim()}`] : [])))

describe('words on screen', () => {
  it('are in messages and in the law, not in furniture and corridors', () => {
    const furniture = sources().filter(({ path }) => /^app\/(ui|components|routes)\//.test(path) && !isTest(path))
    expect(withHan(furniture)).toEqual([])
  })

  it('would be found there', () => {
    const text = '// 注释\nexport const A = () => <p title={`第${1}页`}>调解</p>'
    expect(withHan([{ path: 'app/ui/x.tsx', text }])).toEqual([
      'app/ui/x.tsx: 第',
      'app/ui/x.tsx: 页',
      'app/ui/x.tsx: 调解',
    ])
  })

  it.each(refusalCodes)('say why not in both languages: %s', (code) => {
    const { zh, en } = refusalWords({ code })
    expect(zh).toMatch(han)
    expect(en).toMatch(/^[A-Z].*\.$/)
    expect(en).not.toMatch(han)
    expect(refusalStatus[code]).toBeGreaterThanOrEqual(400)
  })
})
