import { templateInForce, templateOf } from '#app/db/paper-templates.server'
import { refuse } from '#app/domain/dispute/refusal'
import { papers } from '#app/domain/papers'
import { isPaperKey } from '#app/domain/papers/keys'
import { reading } from '#app/http/doorway.server'
import { download, WORD } from '#app/http/download.server'
import { granted } from '#app/http/refusal.server'
import { builtIn } from '#app/papers/built-in.server'

/** The template in force, or the version asked for; 0 is the one built in. It holds tags, and nothing of any case. */
export const loader = reading('manage-templates', async ({ database, params, url }) => {
  const key = params.paper
  if (!isPaperKey(key)) return granted(refuse('not-found'))
  const asked = url.searchParams.get('version')
  const held =
    asked === null
      ? templateInForce(database.reader, key)
      : /^\d{1,9}$/.test(asked)
        ? templateOf(database.reader, key, Number(asked))
        : undefined
  if (!held) return granted(refuse('not-found'))
  const bytes = held.bytes ?? (await builtIn(papers[key]))
  return download({ name: `${papers[key].name.zh} v${held.version}.docx`, type: WORD, bytes })
})
