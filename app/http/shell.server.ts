import type { AppLoadContext } from '@remix-run/node'
import { bodyName } from '#app/db/accounts.server'
import { database } from '#app/db/connection.server'
import { unseenCount } from '#app/db/reminders.server'
import { may, relationsFor, type Person } from '#app/domain/people/permission'
import { roles } from '#app/domain/people/role'
import { readCookie } from '#app/http/cookies.server'
import { isLocale, locales, type Locale } from '#app/messages/index'
import type { Place, ShellData } from '#app/ui/shell-data'

/** The language a person chose, else the first of ours their browser asks for, else Chinese. */
export function localeOf(request: Request): Locale {
  const chosen = readCookie(request.headers.get('cookie'), 'locale')
  if (isLocale(chosen)) return chosen
  for (const asked of (request.headers.get('accept-language') ?? '').split(',')) {
    const language = asked.split(';')[0]?.trim().split('-')[0]?.toLowerCase()
    const ours = locales.find((locale) => locale.split('-')[0] === language)
    if (ours) return ours
  }
  return 'zh-CN'
}

const doors: readonly (Place & { isFor(person: Person): boolean })[] = [
  { to: '/', key: 'desk', isFor: () => true },
  { to: '/disputes', key: 'disputes', isFor: (person) => relationsFor(person, 'see-line').length > 0 },
  { to: '/deadlines', key: 'deadlines', isFor: (person) => relationsFor(person, 'see-line').length > 0 },
  { to: '/reminders', key: 'reminders', isFor: (person) => relationsFor(person, 'see-line').length > 0 },
  { to: '/sessions', key: 'sessions', isFor: (person) => relationsFor(person, 'act').length > 0 },
  { to: '/figures', key: 'figures', isFor: (person) => may(person, 'see-figures') },
  { to: '/returns', key: 'returns', isFor: (person) => may(person, 'see-figures') },
  { to: '/publications', key: 'public', isFor: (person) => may(person, 'confirm-publication') },
  { to: '/procedures', key: 'procedures', isFor: (person) => may(person, 'see-procedures') },
  { to: '/admin/accounts', key: 'people', isFor: (person) => may(person, 'manage-accounts') },
  { to: '/admin/bodies', key: 'bodies', isFor: (person) => may(person, 'manage-bodies') },
  { to: '/admin/rooms', key: 'rooms', isFor: (person) => may(person, 'manage-bodies') },
  { to: '/admin/duty', key: 'duty', isFor: (person) => may(person, 'manage-bodies') },
  { to: '/admin/warnings', key: 'warnings', isFor: (person) => may(person, 'manage-bodies') },
  { to: '/admin/numbers', key: 'numbers', isFor: (person) => may(person, 'manage-bodies') },
  { to: '/admin/seals', key: 'seals', isFor: (person) => may(person, 'manage-bodies') },
  { to: '/disputes/import', key: 'packs', isFor: (person) => may(person, 'receive-packs') },
  { to: '/admin/templates', key: 'templates', isFor: (person) => may(person, 'manage-templates') },
  { to: '/admin/calendar', key: 'calendar', isFor: (person) => may(person, 'manage-calendar') },
  { to: '/signals', key: 'signals', isFor: (person) => may(person, 'see-signals') },
  { to: '/samples', key: 'samples', isFor: (person) => may(person, 'answer-samples') },
  { to: '/audit', key: 'audit', isFor: (person) => may(person, 'see-audit') },
  { to: '/integrity', key: 'integrity', isFor: (person) => may(person, 'verify') },
]

/** Where this person may go; the pages behind ask again. */
export const placesFor = (person: Person): Place[] =>
  doors.filter((door) => door.isFor(person)).map(({ to, key }) => ({ to, key }))

/** With how many reminders wait to be read. */
const withCounts = (places: Place[], person: Person): Place[] =>
  places.map((place) =>
    place.key === 'reminders' ? { ...place, count: unseenCount(database(), person.account) } : place,
  )

/** What the frame around every page needs to know of a request. */
export async function shellData(request: Request, context: AppLoadContext): Promise<ShellData> {
  const person = context.visitor?.person
  return {
    locale: localeOf(request),
    person: person
      ? { name: person.name, roleWords: roles[person.role], bodyName: bodyName(database(), person.body) }
      : null,
    places: person ? withCounts(placesFor(person), person) : [],
    demo: context.demo,
    csrf: context.visitor?.csrf ?? '',
    size: readCookie(request.headers.get('cookie'), 'size') === 'large' ? 'large' : 'normal',
  }
}
