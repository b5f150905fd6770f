import { expect, it } from 'vitest'
import { stepPage } from '#app/domain/dispute/step-page'
import { testCalendar } from '#test/calendar'
import { aDispute, person, TODAY } from '#test/factories/dispute'
import { CENTRE, territory } from '#test/factories/territory'

const clerk = person('intake-clerk', CENTRE)

function handsOver(way?: string) {
  const dossier = aDispute().in('referral', { as: clerk, entry: { sender: 'hotline' } })
  const { dispute, catalogue, threads, people } = dossier
  const viewing = { person: clerk, today: TODAY, territory, calendar: testCalendar, catalogue, threads, people }
  const proceeding = dispute.proceedings[0]?.id
  const found = stepPage(dispute, { proceeding, step: 'hand-over', way }, viewing, () => new Set<string>())
  return found.ok ? found.value.page.about.handsOver.map(({ zh }) => zh) : found.refusal.code
}

it('says of a hand-over where it leads: each way, and once one is chosen that one alone', () => {
  expect(handsOver()).toContain('行政调解')
  expect(handsOver('people-mediation')).toEqual(['人民调解'])
})
