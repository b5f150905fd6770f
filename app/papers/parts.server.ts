/** What the parts of a document may be: text, styles and pictures. Nothing that runs, fetches or holds another file. */
import type { XmlNode } from 'easy-template-x'
import type { TemplateFault, TemplateFaultCode } from '#app/domain/papers/template-fault'
import { nodesOf, parsed } from './text.server'
import { isWellNested } from './well-nested'

type Parts = ReadonlyMap<string, Buffer>
type Part = { readonly name: string; readonly root: XmlNode }

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

const plainParts = [
  /^\[Content_Types\]\.xml$/,
  /^(_rels|word\/_rels|customXml\/_rels)\/[^/]*\.rels$/,
  /^docProps\/(app|core|custom)\.xml$/,
  /^docProps\/thumbnail\.(jpeg|jpg|png)$/,
  /^docMetadata\/[^/]+\.xml$/,
  /^customXml\/[^/]+\.xml$/,
  /^word\/([^/]+|theme\/[^/]+|glossary\/[^/]+|glossary\/_rels\/[^/]+)\.(xml|rels)$/,
  /^word\/media\/[^/]+\.(png|jpeg|jpg|gif)$/,
]

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name)

/** Relationships that bring another program, document or page with them. */
const carrying = /\/(vbaProject|wordVbaData|oleObject|package|aFChunk|control|subDocument|frame|attachedTemplate|font)$/
/** Fields that fetch or run when the document is opened. */
const fetching =
  /(^|[\s{])(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|MACROBUTTON|AUTOTEXT|AUTOTEXTLIST|RD)\s/i

/** UTF-8 without definitions of its own: what a validator reads is what Word reads. */
function rootOf([name, bytes]: readonly [string, Buffer]): Part | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const encoding = /^<\?xml[^>]*encoding\s*=\s*["']([^"']+)/.exec(text)?.[1] ?? 'utf-8'
    if (!/^utf-?8$/i.test(encoding) || /<!(DOCTYPE|ENTITY)/i.test(text) || !isWellNested(text)) return undefined
    return { name, root: parsed(text) }
  } catch {
    return undefined
  }
}

const valueOf = (node: XmlNode, attribute: string): string => {
  const found = node.nodeType === 'General' ? Object.entries(node.attributes ?? {}) : []
  return found.find(([name]) => name.split(':').at(-1) === attribute)?.[1]?.trim() ?? ''
}

const nodesIn = (parts: readonly Part[], local: string): XmlNode[] =>
  parts.flatMap(({ root }) => [...nodesOf(root)].filter((node) => node.nodeName.split(':').at(-1) === local))

const textOf = (node: XmlNode): string =>
  [...nodesOf(node)].map((each) => (each.nodeType === 'Text' ? each.textContent : '')).join('')

/** A field may be written in pieces, run by run: they are read together. */
function fetches({ root }: Part): boolean {
  const whole = nodesIn([{ name: '', root }], 'instrText')
    .map(textOf)
    .join('')
  const simple = nodesIn([{ name: '', root }], 'fldSimple').map((node) => valueOf(node, 'instr'))
  return [whole, ...simple].some((each) => fetching.test(` ${each} `))
}

const fault = (is: boolean, code: TemplateFaultCode, about?: readonly string[]): TemplateFault[] =>
  is ? [about && about.length > 0 ? { code, about } : { code }] : []

function mainFaults(types: Part | undefined): TemplateFault[] {
  if (!types) return [{ code: 'not-a-document' }]
  const named = nodesIn([types], 'Override').map((node) => valueOf(node, 'ContentType'))
  const all = [...named, ...nodesIn([types], 'Default').map((node) => valueOf(node, 'ContentType'))]
  if (all.some((each) => /macro|vba/i.test(each))) return [{ code: 'macros' }]
  return fault(!named.includes(MAIN), 'not-a-document')
}

/** Everything that speaks against these parts; nothing for an ordinary document. */
export function partFaults(parts: Parts): TemplateFault[] {
  if (!parts.has('[Content_Types].xml') || !parts.has('word/document.xml')) return [{ code: 'not-a-document' }]
  const xml = [...parts].filter(([name]) => isXml(name))
  const roots = xml.flatMap((each) => rootOf(each) ?? [])
  if (roots.length < xml.length) return [{ code: 'damaged' }]
  const main = mainFaults(roots.find(({ name }) => name === '[Content_Types].xml'))
  if (main.length > 0) return main
  const strange = [...parts.keys()].filter((name) => !plainParts.some((each) => each.test(name)))
  const links = nodesIn(roots, 'Relationship')
  const outside = links.filter((node) => valueOf(node, 'TargetMode').toLowerCase() === 'external')
  const carried = links.map((node) => valueOf(node, 'Type')).filter((type) => carrying.test(type))
  return [
    ...fault(
      outside.length > 0,
      'external',
      outside.map((node) => valueOf(node, 'Target').slice(0, 80)),
    ),
    ...fault(strange.length + carried.length > 0, 'embedded', strange),
    ...fault(roots.some(fetches), 'fetching'),
  ]
}
