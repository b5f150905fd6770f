/** The address of a page of the history. */
import type { ReminderPage, ReminderPlace } from '#app/db/reminders.server'

export const addressOf = (page: { after?: ReminderPlace; before?: ReminderPlace } = {}): string => {
  const [name, place] = page.before ? ['before', page.before] : ['after', page.after]
  return place ? `/reminders?${new URLSearchParams({ [name as string]: `${place.at}~${place.id}` })}` : '/reminders'
}

function placeOf(text: string | null): ReminderPlace | undefined {
  const [at = '', id = '', ...more] = (text ?? '').split('~')
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(at) && id !== '' && more.length === 0 ? { at, id } : undefined
}

/** Where the page begins; an address that says nothing sensible begins at the latest. */
export function pageOf(asked: URLSearchParams): ReminderPage {
  const [before, after] = [placeOf(asked.get('before')), placeOf(asked.get('after'))]
  return before ? { before } : after ? { after } : {}
}
