/** A frozen return as a Word file, in the faces of official documents: its text, its table, its errata. */
import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Frozen } from '#app/domain/frozen/entry'
import type { Standing } from '#app/domain/frozen/standing'
import { messagesFor, say, type Locale } from '#app/messages/index'
import { faces, fontTable, INDENT, page, sizes, WIDTH } from './faces.server'
import { partsOf, zipped } from './settled.server'
import { text } from './text-run.server'

type Printed = { standing: Standing; locale: Locale; hash: string }

export async function returnDocx(printed: Printed): Promise<Buffer> {
  const { standing, locale } = printed
  const { frozen } = standing
  const font = { ascii: faces.latin, hAnsi: faces.latin, eastAsia: faces.body, cs: faces.latin }
  const { frozenReturns: words } = messagesFor(locale)
  const children = [
    centred(say(frozen.form.name, locale), sizes.title),
    centred(`${say(frozen.body.name, locale)}　${words.span(frozen.period.from, frozen.period.to)}`, sizes.table),
    ...frozen.paragraphs.flatMap((each, p) => [
      ...(each.title ? [flowing(say(each.title, locale), faces.heading)] : []),
      flowing(say(each.text, locale)),
      ...each.notes.map((note, i) => small(`[${notesBefore(frozen, p) + i + 1}] ${say(note, locale)}`)),
    ]),
    figures(printed),
    ...errata(printed),
    small(`${words.heads.asOf} ${frozen.asOf}　${words.states[standing.state]}`),
    small(`${words.page.hash} ${printed.hash}`),
  ]
  const document = new Document({
    styles: { default: { document: { run: { font, size: sizes.body } } } },
    sections: [{ properties: { page }, children }],
  })
  return settled(await Packer.toBuffer(document))
}

/** Notes are numbered through the whole text. */
const notesBefore = ({ paragraphs }: Frozen, paragraph: number): number =>
  paragraphs.slice(0, paragraph).reduce((sum, { notes }) => sum + notes.length, 0)

/** Without the clock the library writes: the same return gives the same bytes. */
async function settled(bytes: Buffer): Promise<Buffer> {
  const parts = new Map<string, string | Uint8Array>(await partsOf(bytes))
  parts.set('docProps/core.xml', core)
  parts.set('word/fontTable.xml', fontTable)
  return zipped(parts)
}
const core = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`

const centred = (value: string, size: number) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 160 },
    children: [text(value, { size, face: size === sizes.title ? faces.title : faces.body })],
  })
const flowing = (value: string, face: string = faces.body) =>
  new Paragraph({ indent: { firstLine: INDENT }, children: [text(value, { face })] })
const small = (value: string) =>
  new Paragraph({ spacing: { before: 120 }, children: [text(value, { size: sizes.small })] })

const widths = [10, 50, 20, 20].map((percent) => Math.round((WIDTH * percent) / 100))

const tableOf = (rows: readonly (readonly string[])[]) =>
  new Table({
    ...{ width: { size: WIDTH, type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths: widths },
    rows: rows.map(
      (cells, i) =>
        new TableRow({
          ...{ tableHeader: i === 0, cantSplit: true },
          children: cells.map((value, column) => cellOf(value, column, i === 0)),
        }),
    ),
  })

const cellOf = (value: string, column: number, head: boolean) =>
  new TableCell({
    ...{
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
    },
    children: [
      new Paragraph({
        alignment: column > 1 && !head ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [text(value, { size: sizes.small, face: head ? faces.heading : faces.body })],
      }),
    ],
  })

function figures({ standing, locale }: Printed) {
  const { heads } = messagesFor(locale).frozenReturns
  const rows = standing.frozen.cells.map((cell, i) => {
    const now = standing.cells[i]?.display ?? ''
    const name = [cell.group, cell.name].flatMap((each) => (each ? [say(each, locale)] : [])).join(' · ')
    return [cell.no, name, cell.display, now === cell.display ? '' : now]
  })
  return tableOf([[heads.no, heads.name, heads.printed, heads.corrected], ...rows])
}

function errata({ standing, locale }: Printed) {
  const { page: words } = messagesFor(locale).frozenReturns
  return standing.errata.map(({ at, reason, cells }) =>
    small(
      `${words.said.erratum} ${at.slice(0, 10)} ${cells.map(({ key, stated, corrected }) => `${noOf(standing, key)} ${stated.display} → ${corrected.display}`).join('; ')}: ${reason}`,
    ),
  )
}

const noOf = ({ frozen }: Standing, key: string): string => frozen.cells.find((cell) => cell.key === key)?.no ?? key
