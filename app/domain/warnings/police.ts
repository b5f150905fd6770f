import { higherOf, type Warning } from '#app/domain/warnings/warning'

/** The police were called again and again for the same people; this dispute counts when it comes from them too. */
export const police: Warning = {
  key: 'police',
  name: { zh: '多次报警', en: 'Police called repeatedly' },
  why: {
    zh: '相同当事人的纠纷近期内多次由公安移交。',
    en: 'The police handed over disputes of the same people several times.',
  },
  lasting: true,
  find: ({ dispute, earlier, settings: { policeOrange, policeRed } }) => {
    const count = earlier.policeCalls + (dispute.source === 'police' ? 1 : 0)
    const level = higherOf(count >= policeOrange ? 'orange' : undefined, count >= policeRed ? 'red' : undefined)
    return level && { level, count }
  },
}
