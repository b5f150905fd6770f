/** Keys are for ever: returns, addresses and the books refer to them. A new one is added; none is taken out or changed. */
import { expect, it } from 'vitest'
import { measures, told } from '#app/domain/measures'

const pinned = `
  registered received accepted concluded turned-away resolved reopened amount-accepted amount-concluded found confirmed
  performance-due.performed performance-due.in-part performance-due.not-performed performance-due.not-recorded
  heard accepted-by-receipt concluded-in-60-from-receipt concluded-in-60-from-acceptance
  first-instance district-defendant head-due head-attended suggestion-received suggestion-replied
  first-instance-attended in-court in-court-attended head-proposed head-proposed-attended suggestion-replied-since
`
/** The families facets make; their last part is a key of the code list or of the field. */
const families = `
  accepted.source accepted.matter accepted.respondent accepted.applicants accepted.type accepted.stage accepted.people
  concluded.form concluded.agreement-amount concluded.prevented concluded.prevented-people concluded.type
  concluded.compensation concluded.settled received.instance first-instance.defendant suggestion-received.from
  suggestion-replied.from
`
const listed = (text: string) => text.split(/\s+/).filter(Boolean).sort()

it('has the measures it has always had', () => {
  expect(measures.map(({ key }) => key).sort()).toEqual(listed(pinned))
})

it('has the families it has always had', () => {
  const found = new Set(told.map(({ key }) => key.split('.').slice(0, 2).join('.')))
  expect([...found].sort()).toEqual(listed(families))
})
