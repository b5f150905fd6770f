/** The template built in: the blocks of a paper as a Word document with its tags in place. */
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun, type FileChild } from 'docx'
import type { Block } from '#app/domain/papers/block'
import type { Paper } from '#app/domain/papers/paper'
import { faces, fontTable, INDENT, LINE, page, sizes } from './faces.server'
import { partsOf, zipped } from './settled.server'
import { eachTable, labelTable, listTable } from './tables.server'
import { text } from './text-run.server'

const exactly = { line: LINE, lineRule: 'exact' } as const

function drawn(block: Block): FileChild[] {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({
          ...{ alignment: AlignmentType.CENTER, spacing: { after: 200 }, keepNext: true },
          children: [text(block.text, { face: faces.title, size: sizes.title })],
        }),
      ]
    case 'number':
      return [new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 200 }, children: [text(block.text)] })]
    case 'heading':
      return [
        new Paragraph({
          ...{ spacing: exactly, indent: { firstLine: INDENT }, keepNext: true },
          children: [text(block.text, { face: faces.heading })],
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          spacing: exactly,
          ...(block.flush ? {} : { indent: { firstLine: INDENT } }),
          children: [text(block.text)],
        }),
      ]
    case 'line':
      return [new Paragraph({ spacing: { before: 240 }, children: [text(block.text, { size: sizes.table })] })]
    case 'note':
      return [new Paragraph({ spacing: { before: 240 }, children: [text(block.text, { size: sizes.small })] })]
    case 'seal':
      return [block.text, block.day].map(
        (each, i) =>
          new Paragraph({
            ...{ alignment: AlignmentType.RIGHT, indent: { right: INDENT }, keepNext: i === 0 },
            ...{ spacing: { ...exactly, before: i === 0 ? 480 : 0 }, children: [text(each)] },
          }),
      )
    case 'table':
      return [labelTable(block.rows), new Paragraph({ spacing: { line: 200, lineRule: 'exact' } })]
    case 'list':
      return [listTable(block), new Paragraph({ spacing: { line: 200, lineRule: 'exact' } })]
    case 'each':
      return [eachTable(block)]
  }
}

const footer = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28, font: '宋体' })],
    }),
  ],
})

/** Without the clock and the maker that the library writes, and with the faces to fall back on. */
async function withoutChance(bytes: Buffer, title: string): Promise<Buffer> {
  const parts = new Map<string, string | Uint8Array>(await partsOf(bytes))
  parts.set(
    'docProps/core.xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
  )
  parts.set('word/fontTable.xml', fontTable)
  return zipped(parts)
}

async function made(paper: Paper): Promise<Buffer> {
  const font = { ascii: faces.latin, hAnsi: faces.latin, eastAsia: faces.body, cs: faces.latin }
  const document = new Document({
    styles: { default: { document: { run: { font, size: sizes.body } } } },
    sections: [{ properties: { page }, footers: { default: footer }, children: paper.blocks.flatMap(drawn) }],
  })
  return withoutChance(await Packer.toBuffer(document), paper.name.zh)
}

const kept = new Map<Paper, Promise<Buffer>>()

/** Made when first asked for, and kept: a paper does not change while the program runs. */
export function builtIn(paper: Paper): Promise<Buffer> {
  const found = kept.get(paper) ?? made(paper)
  kept.set(paper, found)
  return found
}
