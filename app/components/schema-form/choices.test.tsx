// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { afterEach, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { field } from '#app/domain/procedures/field'
import { SchemaFields } from './schema-fields'
import { typedSchema } from './typed'
import { useCheckedForm } from './use-checked-form'

const words = (zh: string) => ({ zh, en: zh })
const schema = z.object({
  from: field.time(words('开始')),
  room: field.room(words('地点')),
  chair: field.person(words('主持')).optional(),
  people: field.people(words('参加')),
})
const choices = {
  room: [{ id: 'r-1', name: '一号室' }],
  people: ['张三', '李四'].map((name, i) => ({ id: `a-${i}`, name })),
}
const whole = z.object({ entry: typedSchema(schema) })
const sent = vi.fn()

afterEach(cleanup)

function Form() {
  const { register, onSubmit, problems } = useCheckedForm({ schema: whole })
  return (
    <form method="post" onSubmit={onSubmit} noValidate>
      <SchemaFields schema={schema} prefix="entry." {...{ choices, problems, register }} />
      <button type="submit">排定</button>
    </form>
  )
}

function show() {
  const action = async ({ request }: { request: Request }) => {
    const form = await request.formData()
    sent(form.getAll('entry.people'), form.get('entry.from'), form.get('entry.room'))
    return null
  }
  const router = createMemoryRouter([{ path: '/', element: <Form />, action }])
  render(<RouterProvider router={router} future={{ v7_startTransition: true }} />)
}

it('offers rooms and people by name, and says so where there are none', () => {
  render(<SchemaFields schema={schema} choices={choices} values={{ from: '09:00', people: 'a-1', room: 'r-1' }} />)
  expect(screen.getByLabelText(/开始/)).toHaveProperty('value', '09:00')
  expect(screen.getByRole('combobox', { name: '地点' })).toHaveProperty('value', 'r-1')
  expect(screen.getByRole('checkbox', { name: '张三' })).toHaveProperty('checked', false)
  expect(screen.getByRole('checkbox', { name: '李四' })).toHaveProperty('checked', true)
  expect(screen.getByRole('combobox', { name: '主持 (选填)' }).getAttribute('aria-describedby')).toBeTruthy()
  expect(screen.getByText(/本机构暂无可选项/)).toBeTruthy()
})

it('sends each person ticked, and asks for one before anything is sent', async () => {
  show()
  fireEvent.change(screen.getByLabelText(/开始/), { target: { value: '09:30' } })
  fireEvent.change(screen.getByRole('combobox', { name: '地点' }), { target: { value: 'r-1' } })
  fireEvent.click(screen.getByRole('button', { name: '排定' }))
  await waitFor(() => expect(screen.getByText('请填写这一项')).toBeTruthy())
  expect(sent).not.toHaveBeenCalled()
  for (const name of ['张三', '李四']) fireEvent.click(screen.getByRole('checkbox', { name }))
  fireEvent.click(screen.getByRole('button', { name: '排定' }))
  await waitFor(() => expect(sent).toHaveBeenCalledWith(['a-0', 'a-1'], '09:30', 'r-1'))
})
