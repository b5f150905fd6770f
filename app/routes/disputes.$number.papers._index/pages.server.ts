import { z } from 'zod'
import type { Problem } from '#app/domain/procedures/problems'

const pages = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.number().int().min(1).max(999))

/** The field of an item of the file. */
const fieldOf = (id: string): string => `pages-${id}`

/** The pages typed for these items, by id; what is not typed stays as it was. */
export function countedIn(form: FormData, ids: readonly string[]) {
  const counted = new Map<string, number>()
  const problems: Record<string, Problem[]> = {}
  for (const id of ids) {
    const typed = form.get(fieldOf(id))
    if (typed === null) continue
    const read = pages.safeParse(typed)
    if (read.success) counted.set(id, read.data)
    else problems[fieldOf(id)] = ['not-valid']
  }
  return { counted, problems }
}
