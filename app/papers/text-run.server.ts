import { TextRun } from 'docx'
import { faces, sizes } from './faces.server'

type Look = { face?: string; size?: number }

/** A run of text in an official face: Han in it, figures and Latin in the Latin one. */
export const text = (value: string, { face = faces.body, size = sizes.body }: Look = {}): TextRun =>
  new TextRun({ text: value, size, font: { ascii: faces.latin, hAnsi: faces.latin, eastAsia: face, cs: faces.latin } })
