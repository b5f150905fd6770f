/** Puts the values of a paper into a template. Tags are read once, from the template: a value is never read for tags. */
import { createHash } from 'node:crypto'
import {
  LoopPlugin,
  TagPlacement,
  TemplateHandler,
  TextPlugin,
  xml,
  type ScopeData,
  type Tag,
  type TextNodeTag,
} from 'easy-template-x'
import { BLANK } from '#app/domain/papers/drawn'
import type { PaperData } from '#app/domain/papers/paper'
import { partsOf, zipped } from './settled.server'
import { nodesOf } from './text.server'

/** Deeper than a document of ours, or any table within a table, will be. */
const DEEPEST = 60

/** Where a whole paragraph is wanting, somebody will write more than a word. */
const LINES = Array<string>(3).fill('_'.repeat(50)).join('\n')

function blankFor({ xmlTextNode, rawText }: TextNodeTag): string {
  if (xml.query.findParentByName(xmlTextNode, 'w:tc')) return ''
  const paragraph = xml.query.findParentByName(xmlTextNode, 'w:p')
  const whole = paragraph
    ? [...nodesOf(paragraph)].map((node) => (node.nodeType === 'Text' ? node.textContent : ''))
    : []
  return whole.join('').trim() === rawText ? LINES : BLANK
}

/** Texts only. Nobody's value: a line to write on, but a cell is a blank by itself. */
class PlainText extends TextPlugin {
  override simpleTagReplacements(tag: Tag, data: ScopeData): void {
    if (tag.placement !== TagPlacement.TextNode) throw new Error('a tag in an attribute')
    const value: unknown = data.getScopeData()
    const isBlank = typeof value !== 'string' || value === ''
    const text = isBlank ? blankFor(tag) : value
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
