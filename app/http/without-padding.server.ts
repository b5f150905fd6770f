import { Transform } from 'node:stream'

/**
 * Passes a rendered page on without zero bytes. React 18 writes its 2,048-byte buffer whole when the next character of
 * several bytes no longer fits, and the unused end goes out as zeros: a browser shows two broken signs inside a Chinese
 * word. HTML has no zero bytes of its own.
 */
export const withoutPadding = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk)
    },
  })
