import { expect, it } from 'vitest'
import { z } from 'zod'
import { field, fieldsOf } from '#app/domain/procedures/field'
import { problemsOf } from '#app/domain/procedures/problems'
import { say } from '#app/domain/words'

const label = say('字段', 'Field')
const colours = { red: say('红', 'Red'), green: say('绿', 'Green') }

const form = z.strictObject({
  colour: field.choice(label, colours),
  sure: field.yesNo(label),
  on: field.day(label),
  amount: field.money(label),
  people: field.count(label, { least: 1, most: 10 }),
  number: field.text(label),
  told: field.narrative(label),
  to: field.body(label, { levels: ['town'] }),
  note: field.narrative(label).optional(),
})
const full = {
  ...{
    colour: 'red',
    sure: 'no',
    on: '2020-02-29',
    amount: '12300',
    people: '2',
    number: '12',
    told: 'all',
    to: '320614',
  },
}

const problems = (typed: Record<string, unknown>) => {
  const parsed = form.safeParse(typed)
  return parsed.success ? {} : problemsOf(parsed.error)
}

it('takes a form as the browser sends it', () => {
  expect(form.parse(full)).toEqual({ ...full, amount: 12300, people: 2 })
})

it('says of every field what is missing', () => {
  const required = ['required']
  expect(problems({})).toEqual({
    ...{ colour: required, sure: required, on: required, amount: required, people: required, number: required },
    ...{ told: required, to: required },
  })
})

it('says of every field what is wrong with it', () => {
  const wrong = {
    colour: 'blue',
    sure: 'perhaps',
    on: '2021-02-29',
    amount: 'much',
    people: '11',
    number: 'x'.repeat(121),
  }
  expect(problems({ ...full, ...wrong, told: '', to: 'Nantong!' })).toEqual({
    ...{ colour: ['not-a-choice'], sure: ['not-a-choice'], on: ['not-a-day'], amount: ['not-a-number'] },
    ...{ people: ['too-large'], number: ['too-long'], told: ['required'], to: ['bad-format'] },
  })
  expect(problems({ ...full, told: '  ' })).toEqual({ told: ['required'] })
  expect(problems({ ...full, people: '0', amount: '-1' })).toEqual({ people: ['below-one'], amount: ['below-zero'] })
})

it('tells the page how to draw each, in the order written', () => {
  const fields = fieldsOf(form)
  expect(fields.map((each) => `${each.name}:${each.widget}${each.required ? '' : '?'}`)).toEqual([
    ...['colour:choice', 'sure:yes-no', 'on:day', 'amount:money', 'people:count', 'number:text', 'told:narrative'],
    ...['to:body', 'note:narrative?'],
  ])
  expect(fields[0]?.options).toEqual(colours)
  expect(fields[7]?.bodies).toEqual({ levels: ['town'] })
})

it('finds a field without a label to be a fault of its procedure', () => {
  expect(() => fieldsOf(z.object({ bare: z.string() }))).toThrow('field bare has no label')
})
