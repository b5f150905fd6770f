import { expect, it } from 'vitest'
import { z } from 'zod'
import { agreedLater, agreedTerms } from './agreement'
import { fieldsOf } from './field'
import { withNeeded } from './needed'

const fields = fieldsOf(z.object(agreedTerms))

it('says which answers make the day of performance necessary, and nothing of the other fields', () => {
  const told = withNeeded(fields, agreedLater.needsField).flatMap(({ name, neededFor }) =>
    neededFor ? [[name, neededFor.map(({ zh }) => zh)]] : [],
  )
  expect(told).toEqual([['perform-by', ['约定期限履行', '分期履行']]])
})

it('leaves a form alone that asks for nothing more', () => {
  expect(withNeeded(fields)).toEqual(fields)
})
