// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useForm } from 'react-hook-form'
import { afterEach, describe, expect, it } from 'vitest'
import { MessagesProvider } from '#app/messages/context'
import { CheckField, ChecksField, RadioField, SelectField } from './choice-field'
import { DayField, FileField, MoneyField, TextArea, TextField } from './text-field'

afterEach(cleanup)

describe('a field', () => {
  it('is found by its label and read with its hint and its error', () => {
    render(<TextField name="what" label="事由" hint="一句话" error="请写明事由" defaultValue="排水" />)
    const input = screen.getByRole('textbox', { name: '事由' })
    expect(input).toHaveProperty('value', '排水')
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(input.getAttribute('aria-required')).toBe('true')
    const described = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
    expect(described).toEqual(['一句话', '错误：请写明事由'])
  })

  it('says when it may be left empty, in the reader’s language', () => {
    render(
      <MessagesProvider locale="en">
        <TextArea name="note" label="Note" optional />
      </MessagesProvider>,
    )
    const area = screen.getByRole('textbox', { name: 'Note (optional)' })
    expect(area.getAttribute('aria-required')).toBeNull()
    expect(area.getAttribute('aria-describedby')).toBeNull()
  })

  it('asks for days, money and files in the browser’s own way', () => {
    render(
      <>
        <DayField name="on" label="日期" min="2020-01-01" max="2020-12-31" />
        <MoneyField name="amount" label="金额" />
        <FileField name="photo" label="照片" accept="image/png" />
      </>,
    )
    const day = screen.getByLabelText('日期')
    expect([day.getAttribute('type'), day.getAttribute('min'), day.getAttribute('max')]).toEqual([
      'date',
      '2020-01-01',
      '2020-12-31',
    ])
    expect(screen.getByRole('textbox', { name: '金额' }).getAttribute('inputmode')).toBe('decimal')
    expect(screen.getByLabelText('照片').getAttribute('type')).toBe('file')
  })
})

describe('a choice', () => {
  const kinds = [
    { value: 'a', label: '巡查发现' },
    { value: 'b', label: '群众上门' },
  ]

  it('offers options in groups after an empty one', () => {
    render(<SelectField name="place" label="地点" options={[{ label: '三厂街道', options: kinds }]} defaultValue="b" />)
    expect(screen.getByRole('combobox', { name: '地点' })).toHaveProperty('value', 'b')
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      '请选择',
      '巡查发现',
      '群众上门',
    ])
  })

  it('groups radios under their question and keeps the one chosen', () => {
    render(<RadioField name="kind" label="来源" options={kinds} defaultValue="b" error="请核对来源" />)
    expect(screen.getByRole('radiogroup', { name: '来源' }).getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByRole('radio', { name: '群众上门' })).toHaveProperty('checked', true)
    expect(screen.getByRole('radio', { name: '巡查发现' }).id).toBe('field-kind')
  })

  it('ticks any of several, and a single yes', () => {
    render(
      <>
        <ChecksField name="flags" label="特殊情况" options={kinds} defaultValue={['a', 'b']} />
        <CheckField name="told" label="已告知" />
      </>,
    )
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(2)
    expect(screen.getByRole('checkbox', { name: '已告知' })).toHaveProperty('checked', false)
  })
})

it('gives react-hook-form what was typed and chosen', async () => {
  const posted: unknown[] = []
  function Trial() {
    const { register, handleSubmit } = useForm<{ what: string; kind: string }>({ defaultValues: { kind: 'a' } })
    return (
      <form onSubmit={handleSubmit((values) => void posted.push(values))}>
        <TextField label="事由" {...register('what')} />
        <RadioField
          label="来源"
          {...register('kind')}
          options={[
            { value: 'a', label: '甲' },
            { value: 'b', label: '乙' },
          ]}
        />
        <button type="submit">上报</button>
      </form>
    )
  }
  render(<Trial />)
  fireEvent.change(screen.getByRole('textbox', { name: '事由' }), { target: { value: '排水' } })
  fireEvent.click(screen.getByRole('radio', { name: '乙' }))
  fireEvent.click(screen.getByRole('button', { name: '上报' }))
  await expect.poll(() => posted).toEqual([{ what: '排水', kind: 'b' }])
})
