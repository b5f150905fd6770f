// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { renderToString } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { field } from '#app/domain/procedures/field'
import type { BodyChoices } from '#app/domain/territory/choice'
import { ErrorSummary } from '#app/ui/error-summary'
import { outside } from '#test/mocks/server'
import { SchemaFields } from './schema-fields'
import { typedSchema } from './typed'
import { useCheckedForm } from './use-checked-form'

const words = (zh: string) => ({ zh, en: zh })
const schema = z.object({
  to: field.body(words('移送到'), { kinds: ['village'] }),
  why: field.choice(words('原因'), { cannot: words('化解不成'), asked: words('当事人要求') }),
  attempts: field.narrative(words('已做工作'), { hint: words('写明经过') }),
  amount: field.money(words('金额')).optional(),
  people: field.count(words('人数')).optional(),
  told: field.yesNo(words('已告知')).optional(),
  on: field.day(words('日期')).optional(),
})
const few: BodyChoices = {
  to: { whole: true, options: [{ code: '320614101201', name: words('东村'), above: words('三厂') }] },
}
const many: BodyChoices = { to: { whole: false, options: few.to?.options ?? [] } }

afterEach(cleanup)

const whole = z.object({ entry: typedSchema(schema) })
const sent = vi.fn()

function Form({ bodies }: { bodies: BodyChoices }) {
  const { register, onSubmit, problems } = useCheckedForm({ schema: whole })
  return (
    <form method="post" onSubmit={onSubmit} noValidate>
      <ErrorSummary fieldErrors={problems} />
      <SchemaFields schema={schema} prefix="entry." bodies={bodies} problems={problems} register={register} />
      <button type="submit">办理</button>
    </form>
  )
}

function show(bodies: BodyChoices) {
  const action = async ({ request }: { request: Request }) => {
    sent(Object.fromEntries(await request.formData()))
    return null
  }
  const router = createMemoryRouter([{ path: '/', element: <Form bodies={bodies} />, action }])
  render(<RouterProvider router={router} future={{ v7_startTransition: true }} />)
}

describe('fields drawn from a schema', () => {
  it('draws each kind of field with its label, hint and limits', () => {
    render(<SchemaFields schema={schema} bodies={few} lastDay="2020-03-02" values={{ attempts: '劝过两次' }} />)
    expect(screen.getByRole('combobox', { name: '移送到' }).textContent).toContain('东村 · 三厂')
    expect(screen.getByRole('radiogroup', { name: '原因' })).toBeTruthy()
    expect(screen.getByRole('textbox', { name: '已做工作' })).toHaveProperty('value', '劝过两次')
    expect(screen.getByText('写明经过')).toBeTruthy()
    expect(screen.getByRole('textbox', { name: '金额 (选填)' }).getAttribute('inputmode')).toBe('decimal')
    expect(screen.getByLabelText(/日期/).getAttribute('max')).toBe('2020-03-02')
  })

  it('says what is wrong before anything is sent, and sends what is right', async () => {
    show(few)
    fireEvent.click(screen.getByRole('button', { name: '办理' }))
    await waitFor(() => expect(screen.getAllByText('请填写这一项').length).toBeGreaterThanOrEqual(2))
    expect(sent).not.toHaveBeenCalled()
    fireEvent.change(screen.getByRole('combobox', { name: '移送到' }), { target: { value: '320614101201' } })
    fireEvent.click(screen.getByRole('radio', { name: '化解不成' }))
    fireEvent.change(screen.getByRole('textbox', { name: '已做工作' }), { target: { value: '劝过两次' } })
    fireEvent.click(screen.getByRole('button', { name: '办理' }))
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(1))
    expect(sent.mock.calls[0]?.[0]).toMatchObject({
      'entry.to': '320614101201',
      'entry.why': 'cannot',
      'entry.attempts': '劝过两次',
    })
  })
})

describe('choosing one of many bodies', () => {
  it('asks the server by name and keeps the choice', async () => {
    const asked = vi.fn()
    outside.use(
      http.get('*/bodies/search', ({ request }) => {
        asked(new URL(request.url).search)
        return HttpResponse.json({ bodies: [{ code: '320614102233', name: words('常乐村'), above: words('常乐') }] })
      }),
    )
    show(many)
    fireEvent.change(screen.getByRole('searchbox', { name: '按名称查找机构' }), { target: { value: '常乐' } })
    const found = await screen.findByRole('radio', { name: '常乐村 · 常乐' })
    expect(decodeURIComponent(String(asked.mock.calls[0]?.[0]))).toBe('?q=常乐&kinds=village')
    expect(screen.getByRole('status').textContent).toBe('找到 1 个机构，请选择。')
    fireEvent.click(found)
    fireEvent.change(screen.getByRole('searchbox', { name: '按名称查找机构' }), { target: { value: '' } })
    expect(screen.getByRole('radio', { name: '常乐村 · 常乐' })).toHaveProperty('checked', true)
  })

  it('says when it cannot be looked up', async () => {
    outside.use(http.get('*/bodies/search', () => HttpResponse.error()))
    show(many)
    fireEvent.change(screen.getByRole('searchbox', { name: '按名称查找机构' }), { target: { value: '常乐' } })
    expect(await screen.findByText('暂时查不到，请稍后再试。')).toBeTruthy()
  })

  it('says where nobody could receive the case yet', () => {
    render(<SchemaFields schema={schema} bodies={{ to: { whole: true, options: [], unstaffed: true } }} />)
    expect(screen.getByText('尚无人员可接收。')).toBeTruthy()
    cleanup()
    show({ to: { whole: false, options: few.to?.options ?? [], unstaffed: true } })
    expect(screen.getByText('尚无人员可接收。填写机构编码或者按名称查找。')).toBeTruthy()
  })

  it('takes a code, with the nearest suggested, before scripts run', () => {
    const page = renderToString(<SchemaFields schema={schema} bodies={many} />)
    expect(page).toContain('<datalist id="field-to-list"><option value="320614101201">东村 · 三厂</option></datalist>')
    expect(page).toContain('name="to"')
    expect(page).not.toContain('type="search"')
  })
})
