// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { catalogue } from '#app/domain/procedures'
import { stepAbout } from '#app/domain/procedures/step-about'
import { StepAboutList } from './step-about'

function show(procedure: string, key: string) {
  const rules = catalogue.get(procedure)
  const step = rules?.steps[key]
  if (!rules || !step) throw new Error(`no step ${key} in ${procedure}`)
  render(<StepAboutList about={stepAbout(rules, step, '2010', catalogue)} />)
}

it('says which procedure begins, or that the one chosen does', () => {
  show('people-mediation', 'refer-to-arbitration')
  expect(screen.getByText('本程序终结，并启动：仲裁。')).toBeTruthy()
  show('people-mediation', 'refer-on')
  expect(
    screen.getByText('本程序终结，并启动所选的一种程序：行政调解、律师调解、行政裁决', { exact: false }),
  ).toBeTruthy()
})
