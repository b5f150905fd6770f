import { expect, it } from 'vitest'
import { calendarFile } from './calendar-file'

const NOW = '2026-03-01T23:05:09.123Z'
const planned = { key: 'item-1', day: '2026-03-09', from: '09:30', until: '11:00', number: '2026-000012', room: null }

it('writes one entry in universal time, with the number and nothing else of the case', () => {
  expect(calendarFile([{ ...planned, room: '调解一室,二楼' }], NOW).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fengqiao//Sessions//ZH',
    'BEGIN:VEVENT',
    'UID:item-1@fengqiao',
    'DTSTAMP:20260301T230509Z',
    'DTSTART:20260309T013000Z',
    'DTEND:20260309T030000Z',
    'SUMMARY:2026-000012',
    'LOCATION:调解一室\\,二楼',
    'CLASS:CONFIDENTIAL',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

it('goes back to the day before for the small hours', () => {
  const text = calendarFile([{ ...planned, day: '2026-03-01', from: '07:45', until: '08:00' }], NOW)
  expect(text).toContain('DTSTART:20260228T234500Z')
  expect(text).toContain('DTEND:20260301T000000Z')
  expect(text).not.toContain('LOCATION')
})

it('folds long lines by bytes, not through a character', () => {
  // "LOCATION:" takes 9 of 75 bytes: 22 characters of 3 bytes fit, and 24 on each line after its space.
  const text = calendarFile([{ ...planned, room: '室'.repeat(50) }], NOW)
  expect(text).toContain(`LOCATION:${'室'.repeat(22)}\r\n ${'室'.repeat(24)}\r\n ${'室'.repeat(4)}\r\n`)
})
