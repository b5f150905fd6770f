/** The name twice: plainly for what reads no other, and as it is (RFC 6266, RFC 8187). */
function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(name).replace(/['()*]/g, (each) => `%${each.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

export type Download = { name: string; type: string; bytes: Uint8Array }

/** A file to be kept, never to be shown as one of our pages; nosniff and no-store the host says of every answer. */
export const download = ({ name, type, bytes }: Download): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      'Content-Disposition': disposition(name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
