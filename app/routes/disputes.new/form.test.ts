import { describe, expect, it } from 'vitest'
import { gridHandling } from '#app/domain/procedures/grid-handling'
import type { Procedure } from '#app/domain/procedures/procedure'
import { referral } from '#app/domain/procedures/referral'
import { parseForm } from '#app/http/form.server'
import { rowsIn } from './filling'
import { registerForm } from './form'

const filled = {
  command: '6e0f2f7c-3f3a-4d53-9f0e-0a4c5b1b7d10',
  procedure: 'grid-handling',
  title: '屋檐滴水',
  category: 'neighbour',
  place: '320614101201-01',
  body: '320614101201-01',
  on: '2020-03-02',
  source: 'grid-report',
}

function sent(more: Record<string, string>, rules: Procedure = gridHandling) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...filled, ...more })) form.set(name, value)
  return parseForm(registerForm(rules), form)
}

describe('the form of a registration', () => {
  it('needs what and where, nothing of the people', () => {
    const parsed = sent({ 'parties.0.side': 'applicant', 'parties.0.kind': 'person', 'parties.0.name': '' })
    expect(parsed.ok && parsed.value).toMatchObject({ title: '屋檐滴水', parties: [], entry: {} })
  })

  it('keeps the parties that were filled in, and reads yuan into fen', () => {
    const parsed = sent({
      ...{ 'parties.0.side': 'applicant', 'parties.0.kind': 'person', 'parties.0.name': '' },
      ...{ 'parties.1.side': 'respondent', 'parties.1.kind': 'person', 'parties.1.name': '王建国' },
      'parties.1.minor': 'on',
      amount: '1,200.50',
      people: '3',
      'entry.risk': 'green',
    })
    expect(parsed.ok && parsed.value).toMatchObject({
      parties: [{ side: 'respondent', kind: 'person', name: '王建国', minor: true }],
      amount: 120050,
      people: 3,
      entry: { risk: 'green' },
    })
  })

  it('says what is wrong beside its input', () => {
    const parsed = sent({
      title: '',
      category: '',
      source: 'nobody',
      on: '2020-02-30',
      amount: '很多',
      'parties.1.side': 'respondent',
      'parties.1.kind': 'person',
      'parties.1.phone': '123',
      'parties.0.side': 'applicant',
      'parties.0.kind': 'person',
      'entry.risk': 'purple',
    })
    expect(parsed.ok ? {} : parsed.fieldErrors).toEqual({
      title: ['required'],
      category: ['required'],
      source: ['not-a-choice'],
      on: ['not-a-day'],
      amount: ['not-a-number'],
      'parties.1.name': ['required'],
      'parties.1.phone': ['bad-phone'],
      'entry.risk': ['not-a-choice'],
    })
  })

  it('takes from who sent it where it comes from, whatever else was typed', () => {
    const sourceOf = (sender: string) => {
      const parsed = sent({ procedure: 'referral', source: 'grid-report', 'entry.sender': sender }, referral)
      return parsed.ok ? parsed.value.source : parsed.fieldErrors
    }
    expect(['hotline', 'police', 'court-after-filing', 'organ', ''].map(sourceOf)).toEqual([
      'hotline',
      'police',
      'court-after-filing',
      'administrative-organ',
      { 'entry.sender': ['required'] },
    ])
  })

  it('remembers how many rows there were', () => {
    expect(rowsIn({})).toBe(2)
    expect(rowsIn({ 'parties.4.name': '', 'parties.x.name': '' })).toBe(5)
    expect(rowsIn({ 'parties.999.name': '' })).toBe(200)
  })
})
