import { expect, it } from 'vitest'
import { passwordProblem } from './password'

const wang = { login: 'm-sanchang-1', name: '王芳' }

it.each([
  ['correct horse battery', undefined],
  ['春眠不觉晓处处闻啼鸟', undefined],
  ['x'.repeat(60) + 'abcdefgh', undefined],
  ['tooshort9', 'password-too-short'],
  ['1234567890', 'password-too-common'],
  ['9876543210', 'password-too-common'],
  ['aaaaaaaaaaaa', 'password-too-common'],
  ['Password2026', 'password-too-common'],
  ['fengqiao2020', 'password-too-common'],
  ['m-sanchang-1!!', 'password-too-common'],
  ['ｐａｓｓｗｏｒｄ１２３', 'password-too-common'],
  ['长'.repeat(129), 'password-too-long'],
] as const)('%s: %s', (password, problem) => {
  expect(passwordProblem(password, wang)).toBe(problem)
})
