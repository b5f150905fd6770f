/** The facts of a registration: one schema that labels them in the story and is the form when they are put right. */
import { z } from 'zod'
import { categoryWords } from '#app/domain/codes/categories'
import { sourceWords } from '#app/domain/codes/sources'
import type { Entry, EventOf } from '#app/domain/dispute/event'
import { field } from '#app/domain/procedures/field'
import { say } from '#app/domain/words'

export const registrationFields = z.object({
  // Told like the story: a title may name people, so it is kept in a record.
  title: z
    .string()
    .min(1)
    .max(80)
    .meta({ widget: 'narrative', label: say('标题', 'Title') }),
  story: field.narrative(say('简要经过', 'What happened')).optional(),
  category: field.choice(say('纠纷类型', 'Kind of dispute'), categoryWords),
  source: field.choice(say('案件来源', 'Source'), sourceWords),
  place: field.body(say('发生地', 'Place'), { kinds: ['district', 'town', 'street', 'village', 'community', 'grid'] }),
  amount: field.money(say('涉及金额', 'Amount')).optional(),
  people: field.count(say('涉及人数', 'People involved'), { least: 1 }).optional(),
})

/** Those facts as an entry of that form. */
export const registeredEntry = (data: EventOf<'registered'>['data']): Entry =>
  Object.fromEntries(
    Object.entries(data).filter(([name, value]) => name in registrationFields.shape && value !== undefined),
  ) as Entry
