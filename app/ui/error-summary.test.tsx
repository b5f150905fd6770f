// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ErrorSummary } from './error-summary'
import { errorOf, flatErrors } from './form-errors'
import { TextField } from './text-field'

afterEach(cleanup)

it('says how many, links each to its field and takes the focus', () => {
  const errors = { 'parties.0.name': ['required', 'too-long'], amount: undefined }
  render(
    <>
      <ErrorSummary fieldErrors={errors} formErrors={['请先核对地点']} labels={{ 'parties.0.name': '姓名' }} />
      <TextField name="parties.0.name" label="姓名" error={errorOf(errors, 'parties.0.name')} />
    </>,
  )
  const summary = screen.getByRole('alert', { name: '有 2 处需要修改' })
  expect(document.activeElement).toBe(summary)
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '请先核对地点',
    '姓名：请填写这一项',
  ])
  const target = screen.getByRole('link', { name: '姓名：请填写这一项' }).getAttribute('href')
  expect(target).toBe(`#${screen.getByRole('textbox', { name: '姓名' }).id}`)
})

it('is absent when nothing is wrong', () => {
  render(<ErrorSummary fieldErrors={{ amount: [] }} formErrors={[]} />)
  expect(screen.queryByRole('alert')).toBeNull()
})

it('flattens the nested errors of react-hook-form', () => {
  const nested = {
    title: { type: 'too_small', message: '请填写事由', ref: {} },
    parties: [undefined, { name: { type: 'required', message: '请填写姓名' } }],
  }
  expect(flatErrors(nested)).toEqual({ title: '请填写事由', 'parties.1.name': '请填写姓名' })
})
