import { Link } from '@remix-run/react'
import type { Piece } from '#app/domain/returns/sentences'
import { useLocale, useMessages, useSay } from '#app/messages/context'
import type { CellAddress } from './return-sheet'
import type { ParagraphView } from './return-view'

type Props = { paragraphs: readonly ParagraphView[]; to: CellAddress }

/** The sentences of a report: every figure leads to its cases, every note to its definition below. */
export function ReportText({ paragraphs, to }: Props) {
  const { returns: words } = useMessages()
  const say = useSay()
  const locale = useLocale()
  // Notes are numbered through the whole text, as they stand at its foot.
  const before = (p: number) => paragraphs.slice(0, p).reduce((sum, { notes }) => sum + notes.length, 0)
  return (
    <article className="official return-text">
      {paragraphs.map(({ title, pieces }, p) => (
        <div key={p}>
          {title ? <h3>{say(title)}</h3> : null}
          <p>
            {pieces[locale === 'en' ? 'en' : 'zh'].map((piece, i) => (
              <PieceShown key={i} piece={piece} notesBefore={before(p)} to={to} />
            ))}
          </p>
        </div>
      ))}
      <aside aria-label={words.notes}>
        <ol className="return-notes">
          {paragraphs
            .flatMap(({ notes }) => notes)
            .map((note, i) => (
              <li key={i} id={`note-${i + 1}`}>
                {say(note)}
              </li>
            ))}
        </ol>
      </aside>
    </article>
  )
}

function PieceShown({ piece, notesBefore, to }: { piece: Piece; notesBefore: number; to: CellAddress }) {
  const { returns: words } = useMessages()
  const { text, cell, note } = piece
  if (note !== undefined)
    return (
      <sup>
        <a href={`#note-${notesBefore + note}`} aria-label={words.noteOf(notesBefore + note)}>
          {notesBefore + note}
        </a>
      </sup>
    )
  return cell === undefined ? <>{text}</> : <Link to={to(cell)}>{text}</Link>
}
