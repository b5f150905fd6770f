/** Nothing that was changed, cut, swollen or misnamed gets in. */
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { jsonText } from '#app/domain/hand-over/packed'
import { readPack } from '#app/exchange/read-pack.server'
import { aKey, aPack, jsonIn } from '#test/factories/pack'

beforeAll(aKey)

describe('a pack that is not what was sent', () => {
  const changed = async (pack: Buffer, change: (zip: JSZip) => unknown) => {
    const zip = await JSZip.loadAsync(pack)
    await change(zip)
    return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
  }
  const refusedAt = async (bytes: Uint8Array) => {
    const read = await readPack(bytes)
    return read.ok
      ? 'read'
      : `${read.refusal.code} ${read.refusal.about?.part ?? ''} ${read.refusal.about?.problem ?? ''}`
  }

  it.each(['dispute.json', 'cover.html', 'schema.json', 'manifest.json', 'seal.json'])(
    'is refused for one letter changed in %s, by its name',
    async (path) => {
      const { pack } = await aPack()
      const bent = await changed(pack, async (zip) => {
        const text = (await zip.file(path)?.async('string')) ?? ''
        zip.file(
          path,
          text.replace(/[a-f]/, (letter) => (letter === 'a' ? 'b' : 'a')),
        )
      })
      const said = await refusedAt(bent)
      // A manifest changed no longer fits its seal; a seal changed is no seal.
      expect(said).toMatch(path === 'manifest.json' ? /manifest|seal/ : path)
      expect(said).toContain('pack-')
    },
  )

  it('is refused cut short anywhere', async () => {
    const { pack } = await aPack()
    for (const share of [0, 0.01, 0.2, 0.5, 0.9, 0.999])
      expect(await refusedAt(pack.subarray(0, Math.floor(pack.length * share)))).toMatch(/^pack-damaged/)
  })

  it('is refused with a byte turned anywhere', async () => {
    const { pack } = await aPack()
    for (let i = 0; i < 60; i++) {
      const bent = Buffer.from(pack)
      const at = Math.floor((i / 60) * pack.length)
      bent[at] = (bent[at] ?? 0) ^ 0x55
      const read = await readPack(bent)
      // Some bytes of a zip say nothing: dates and the like. Then what is read is what was sent.
      if (read.ok) expect(jsonText(read.value.packed)).toBe(await jsonIn(pack))
    }
  })

  it.each(['../evil.txt', '/etc/passwd', 'attachments/../../x', 'a\\b', 'more.json'])(
    'is refused with an entry named %s',
    async (name) => {
      const { pack } = await aPack()
      expect(await refusedAt(await changed(pack, (zip) => zip.file(name, 'x', { createFolders: false })))).toMatch(
        /^pack-damaged/,
      )
    },
  )

  it('is refused when it holds what its manifest does not list, or lacks what it does', async () => {
    const { pack } = await aPack()
    expect(
      await refusedAt(await changed(pack, (zip) => zip.file('papers/x.docx', 'x', { createFolders: false }))),
    ).toBe('pack-damaged papers/x.docx not-listed')
    expect(await refusedAt(await changed(pack, (zip) => zip.remove('cover.html')))).toBe(
      'pack-damaged cover.html missing',
    )
  })

  it('is refused when it swells beyond measure, before it is unpacked', async () => {
    const { pack } = await aPack()
    const bomb = await changed(pack, (zip) =>
      zip.file('papers/big.bin', Buffer.alloc(30 * 1024 * 1024), { createFolders: false }),
    )
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refusedAt(bomb)).toBe('pack-damaged papers/big.bin too-large')
  })

  it('is refused when it is of another version, or no zip at all', async () => {
    const { pack } = await aPack()
    const other = await changed(pack, async (zip) => {
      const text = (await zip.file('manifest.json')?.async('string')) ?? ''
      zip.file('manifest.json', text.replace('hand-over-pack/1', 'hand-over-pack/2'))
    })
    expect(await refusedAt(other)).toMatch(/^pack-of-another-version/)
    expect(await refusedAt(Buffer.from('no zip at all'))).toBe('pack-damaged pack unreadable')
  })
})
