import { attachmentFor } from '#app/db/attachments.server'
import { reading } from '#app/http/doorway.server'
import { granted } from '#app/http/refusal.server'

/** The name twice: plainly for what reads no other, and as it is (RFC 6266, RFC 8187). */
function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(name).replace(/['()*]/g, (each) => `%${each.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

/** A file to be kept, never to be shown as one of our pages; nosniff and no-store the host says of every answer. */
export const loader = reading('see-dispute', async (visit) => {
  const { name, type, bytes } = granted(await attachmentFor(visit, visit.params.id, visit.now))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      'Content-Disposition': disposition(name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
})
