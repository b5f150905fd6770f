import { Writable } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withoutPadding } from '#app/http/without-padding.server'

/** Pieces of three-byte characters, of changing length: somewhere one of them meets the end of the renderer's buffer. */
const pieces = Array.from({ length: 900 }, (_, i) => '发生地点'.repeat((i % 7) + 1))
const page = (
  <p>
    {pieces.map((piece, i) => (
      <b key={i}>{piece}</b>
    ))}
  </p>
)

function rendered(through: (sink: Writable) => NodeJS.WritableStream): Promise<Buffer> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        parts.push(Buffer.from(chunk))
        done()
      },
      final(done) {
        resolve(Buffer.concat(parts))
        done()
      },
    })
    const { pipe } = renderToPipeableStream(page, { onAllReady: () => void pipe(through(sink)) })
  })
}

test('the renderer pads its buffer with zeros, and what we send has none', async () => {
  const bare = await rendered((sink) => sink)
  expect(bare.includes(0), 'React no longer pads: withoutPadding can go').toBe(true)
  const sent = await rendered((sink) => {
    const cleaned = withoutPadding()
    cleaned.pipe(sink)
    return cleaned
  })
  expect(sent.includes(0)).toBe(false)
  expect(sent.toString()).toBe(`<p>${pieces.map((piece) => `<b>${piece}</b>`).join('')}</p>`)
})
