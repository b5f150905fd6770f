import { attachmentFor } from '#app/db/attachments.server'
import { reading } from '#app/http/doorway.server'
import { download } from '#app/http/download.server'
import { granted } from '#app/http/refusal.server'

export const loader = reading('see-dispute', async (visit) =>
  download(granted(await attachmentFor(visit, visit.params.id, visit.now))),
)
