/** Puts the values of a paper into a template. Tags are read once, from the template: a value is never read for tags. */
import { createHash } from 'node:crypto'
import { LoopPlugin, TagPlacement, TemplateHandler, TextPlugin, xml, type ScopeData, type Tag } from 'easy-template-x'
import { BLANK } from '#app/domain/papers/drawn'
import type { PaperData } from '#app/domain/papers/paper'
import { partsOf, zipped } from './settled.server'

/** Deeper than a document of ours, or any table within a table, will be. */
const DEEPEST = 60

/** Texts only. Nobody's value: a line to write on, but a cell is a blank by itself. */
class PlainText extends TextPlugin {
  override simpleTagReplacements(tag: Tag, data: ScopeData): void {
    if (tag.placement !== TagPlacement.TextNode) throw new Error('a tag in an attribute')
    const value: unknown = data.getScopeData()
    const isBlank = typeof value !== 'string' || value === ''
    const inCell = Boolean(xml.query.findParentByName(tag.xmlTextNode, 'w:tc'))
    const text = isBlank ? (inCell ? '' : BLANK) : value
    super.simpleTagReplacements(tag, { getScopeData: () => text } as ScopeData)
  }
}

export const handler = (): TemplateHandler =>
  new TemplateHandler({
    plugins: [new LoopPlugin(), new PlainText()],
    defaultContentType: 'text',
    containerContentType: 'loop',
    maxXmlDepth: DEEPEST,
  })

/** Fills a template, checked or built in. Throws on one whose tags do not fit together. */
export async function fill(template: Buffer, data: PaperData): Promise<Buffer> {
  const filled = await handler().process(template, structuredClone(data) as Parameters<TemplateHandler['process']>[1])
  return zipped(await partsOf(filled))
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
