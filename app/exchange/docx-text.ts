/**
 * The text of a Word document as its reader sees it: paragraphs as lines, the cells of a table set apart by tabs, footnotes
 * at the end; what is marked inserted counts, what is marked deleted does not. Reads tags in order and builds no tree, so
 * it takes time in proportion to the length.
 */

/** Of word/document.xml, and of word/footnotes.xml and word/endnotes.xml where there are any. All well nested. */
export function docxText(document: string, notes: readonly string[] = []): string {
  const body = linesOf(document)
  const asked = new Set(body.notes)
  const below = notes.flatMap((each) => notesOf(each, asked))
  return [...body.lines, ...below].join('\n')
}

type Read = { lines: string[]; notes: string[] }
type Tag = { name: string; closes: boolean; closed: boolean; attributes: string }

const pieces =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s<>/!?]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|([^<]+)/g

/** Their text is none of the reader's: moved away, deleted, a field's instruction, the same picture for older programs. */
const unseen = new Set(['del', 'moveFrom', 'delText', 'delInstrText', 'instrText', 'Fallback', 'pPr', 'rPr', 'tblPr'])
const marks: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', ptab: '\t' }

/** The local name: Word calls the room w:, others may call it anything. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

export function linesOf(xml: string): Read {
  const page = new Page()
  let [hidden, inText, inDrawing] = [0, 0, 0]
  for (const [, cdata, closes, name, attributes = '', closed, plain] of xml.matchAll(pieces)) {
    if (name === undefined) {
      if (inText > 0 && hidden === 0) page.write(cdata ?? decoded(plain ?? ''))
      continue
    }
    const tag: Tag = { name: local(name), closes: closes !== '', closed: closed !== '', attributes }
    const step = tag.closed ? 0 : tag.closes ? -1 : 1
    // a:t is text in a drawing, w:t in the document; both are shown. m:t is a formula.
    if (tag.name === 't') inText += step
    else if (unseen.has(tag.name)) hidden += step
    else if (tag.name === 'drawing' || tag.name === 'pict') inDrawing += step
    if (hidden === 0) page.take(tag, inDrawing > 0)
  }
  return page.read()
}

/** What is being written: lines outside tables, cells within the outermost one. */
class Page {
  private lines: string[] = []
  private notes: string[] = []
  private line = ''
  private cells: string[] = []
  private tables = 0
  private span = 1

  write(text: string): void {
    this.line += text
  }

  take(tag: Tag, inDrawing: boolean): void {
    const { name, closes, closed } = tag
    const mark = closes ? undefined : marks[name]
    if (mark !== undefined) this.line += this.tables > 0 ? ' ' : mark
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.notes.push(idOf(tag.attributes))
    else if (name === 'gridSpan' && this.tables === 1)
      this.span = Number(/:val="(\d{1,2})"/.exec(tag.attributes)?.[1] ?? 1)
    else if (name === 'p' && (closes || closed)) this.endParagraph(inDrawing)
    else if (name === 'tbl' && !closed) this.turnTable(closes)
    else if (this.tables === 1 && closes && name === 'tc') this.endCell()
    else if (this.tables === 1 && closes && name === 'tr') this.endRow()
  }

  private endParagraph(inDrawing: boolean): void {
    if (this.tables > 0) return
    // What stands in a box is a line of its own, and the paragraph around it goes on.
    if (inDrawing) this.line += '\n'
    else this.endLine()
  }

  private endLine(): void {
    this.lines.push(...this.line.split('\n'))
    this.line = ''
  }

  private turnTable(closes: boolean): void {
    this.tables += closes ? -1 : 1
    // An empty line on either side: a table is no part of the paragraph before it.
    if (this.tables === (closes ? 0 : 1)) this.lines.push('')
  }

  private endCell(): void {
    this.cells.push(this.line.replace(/\s+/g, ' ').trim(), ...Array<string>(Math.max(0, this.span - 1)).fill(''))
    this.line = ''
    this.span = 1
  }

  private endRow(): void {
    if (this.cells.some((cell) => cell !== '')) this.lines.push(this.cells.join('\t'))
    this.cells = []
  }

  read(): Read {
    if (this.line !== '') this.lines.push(this.line)
    return { lines: this.lines, notes: this.notes }
  }
}

const idOf = (attributes: string): string => /:id="(-?\d+)"/.exec(attributes)?.[1] ?? ''

/** The notes that the document speaks of, a line each. */
function notesOf(xml: string, asked: ReadonlySet<string>): string[] {
  const each = /<(?:[^\s<>/:]+:)?(footnote|endnote)\s([^<>]*)>([\s\S]*?)<\/(?:[^\s<>/:]+:)?\1>/g
  return [...xml.matchAll(each)].flatMap(([, , attributes = '', inner = '']) =>
    asked.has(idOf(` ${attributes}`)) ? [linesOf(inner).lines.join('').trim()].filter((line) => line !== '') : [],
  )
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal)
      return code > 8 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ''
    },
  )
