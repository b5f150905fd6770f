/** A calendar file (iCalendar, RFC 5545) of what is planned: times, numbers and rooms, never a name or a word of a case. */
import { addDays, type Day, type Instant } from '#app/domain/law/day'

/** `from` and `until` are '09:30' of Beijing time. */
export type Planned = { key: string; day: Day; from: string; until: string; number: string; room: string | null }

const pad = (n: number): string => String(n).padStart(2, '0')

/** Beijing is eight hours before UTC all year. */
function utc(day: Day, time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const on = hour < 8 ? addDays(day, -1) : day
  return `${on.replaceAll('-', '')}T${pad((hour + 16) % 24)}${pad(minute)}00Z`
}

const stamp = (now: Instant): string => `${now.slice(0, 19).replace(/[-:]/g, '')}Z`

const escaped = (text: string): string => text.replace(/[\\;,]/g, (each) => `\\${each}`).replace(/\r?\n/g, '\\n')

/** At most 75 bytes to a line, never through the middle of a character. */
function folded(line: string): string {
  const lines: string[] = []
  let [rest, room] = ['', 75]
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length
    if (size > room) {
      lines.push(rest)
      ;[rest, room] = ['', 74]
    }
    rest += letter
    room -= size
  }
  return [...lines, rest].join('\r\n ')
}

const eventOf = ({ key, day, from, until, number, room }: Planned, now: Instant): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(key)}@fengqiao`,
  `DTSTAMP:${stamp(now)}`,
  `DTSTART:${utc(day, from)}`,
  `DTEND:${utc(day, until)}`,
  `SUMMARY:${escaped(number)}`,
  ...(room === null ? [] : [`LOCATION:${escaped(room)}`]),
  'CLASS:CONFIDENTIAL',
  'END:VEVENT',
]

export function calendarFile(planned: readonly Planned[], now: Instant): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Fengqiao//Sessions//ZH']
  const lines = [...head, ...planned.flatMap((each) => eventOf(each, now)), 'END:VCALENDAR']
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
