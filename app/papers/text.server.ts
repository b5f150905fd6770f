/** Reads a document back: its paragraphs as text, in order. */
import { xml, type XmlNode } from 'easy-template-x'
import { partsOf } from './settled.server'

/** Every node below, in order. */
export function* nodesOf(node: XmlNode): Generator<XmlNode> {
  yield node
  for (const child of node.childNodes ?? []) yield* nodesOf(child)
}

const own: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n' }

/** `wellFormed` parsing: throws on what is no XML. */
export const parsed = (text: string): XmlNode => xml.parser.parse(text)

function textIn(paragraph: XmlNode): string {
  return [...nodesOf(paragraph)]
    .map((node) => (node.nodeType === 'Text' ? node.textContent : (own[node.nodeName] ?? '')))
    .join('')
}

/** The paragraphs of a document; those of a table cell each are one. */
export async function paragraphsIn(docx: Buffer): Promise<string[]> {
  const body = (await partsOf(docx)).get('word/document.xml')
  if (!body) return []
  return [...nodesOf(parsed(body.toString('utf8')))].filter((node) => node.nodeName === 'w:p').map(textIn)
}
