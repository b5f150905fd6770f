import { describe, expect, it } from 'vitest'
import { acceptFile, MOST_BYTES } from '#app/http/upload.server'

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 0xff, 0xd9])
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from('rest'),
  Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]),
])
const pdf = Buffer.from('%PDF-1.7\n…\n%%EOF\n')
const file = (bytes: Uint8Array<ArrayBuffer>, name: string) => new File([bytes], name, { type: 'application/pdf' })

describe('acceptFile', () => {
  it.each([
    [jpeg, '协议.jpg', 'image/jpeg'],
    [jpeg, 'a.JPEG', 'image/jpeg'],
    [png, 'a.png', 'image/png'],
    [pdf, 'a.pdf', 'application/pdf'],
  ])('takes %#: the type is what the bytes say', async (bytes, name, type) => {
    expect(await acceptFile(file(bytes, name))).toMatchObject({ ok: true, value: { name, type, size: bytes.length } })
  })

  it('gives the hash of the bytes', async () => {
    // by the coreutils: printf '%%PDF-1.4\n%%%%EOF' | sha256sum
    const accepted = await acceptFile(file(Buffer.from('%PDF-1.4\n%%EOF'), 'a.pdf'))
    expect(accepted.ok && accepted.value.sha256).toBe(
      '4f1949e95440af0ece666ebd5f399c1d77d22de639950784d349fa5feb47dca5',
    )
  })

  it.each([
    ['an empty file', Buffer.alloc(0), 'a.pdf'],
    ['a picture called PDF', jpeg, 'a.pdf'],
    ['a PDF called picture', pdf, 'a.png'],
    ['a name without an ending', pdf, 'pdf'],
    ['a page of HTML', Buffer.from('<html><script>1</script>'), 'a.pdf'],
    ['an SVG', Buffer.from('<svg onload="x"/>'), 'a.svg'],
    ['a ZIP', Buffer.from([0x50, 0x4b, 3, 4]), 'a.docx'],
    ['a program', Buffer.from('MZ'), 'a.exe'],
    ['a JPEG cut short', jpeg.subarray(0, 6), 'a.jpg'],
    ['a PDF cut short', pdf.subarray(0, 9), 'a.pdf'],
  ])('refuses %s', async (_, bytes, name) => {
    expect(await acceptFile(file(bytes, name))).toMatchObject({ ok: false, refusal: { code: 'file-not-what-it-says' } })
  })

  it('refuses one byte too many', async () => {
    const large = Buffer.alloc(MOST_BYTES + 1)
    expect(await acceptFile(file(large, 'a.pdf'))).toMatchObject({ refusal: { code: 'file-too-large' } })
  })

  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\temp\\a.pdf', 'a.pdf'],
    ['..pdf.pdf', 'pdf.pdf'],
    ['a\u202Efdp.exe.pdf', 'afdp.exe.pdf'],
    ['a\nb.pdf', 'ab.pdf'],
  ])('calls %j %j', async (given, name) => {
    expect(await acceptFile(file(pdf, given))).toMatchObject({ ok: true, value: { name } })
  })
})
