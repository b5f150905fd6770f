import { reached, type Warning } from '#app/domain/warnings/warning'

/** Many people in one quarrel draw more. */
export const people: Warning = {
  key: 'people',
  name: { zh: '涉及人数较多', en: 'Many people involved' },
  why: { zh: '涉及人数达到本地预警人数，可能形成群体性事件。', en: 'As many people as may become a crowd.' },
  lasting: true,
  find: ({ dispute: { people: count = 0 }, settings: { peopleYellow, peopleOrange, peopleRed } }) => {
    const level = reached(count, [peopleYellow, peopleOrange, peopleRed])
    return level && { level, count }
  },
}
