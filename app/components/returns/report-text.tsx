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
  return (
    <article className="official return-text">
      {paragraphs.map(({ title, pieces }, p) => (
        <div key={p}>
          {title ? <h3>{say(title)}</h3> : null}
          <p>
            {pieces[locale === 'en' ? 'en' : 'zh'].map((piece, i) => (
              <PieceShown key={i} piece={piece} paragraph={p} to={to} />
            ))}
          </p>
        </div>
      ))}
      <aside aria-label={words.notes}>
        {paragraphs.map(({ notes }, p) => (
          <ol key={p} className="return-notes">
            {notes.map((note, i) => (
              <li key={i} id={`note-${p + 1}-${i + 1}`}>
                {say(note)}
              </li>
            ))}
          </ol>
        ))}
      </aside>
    </article>
  )
}

function PieceShown({ piece, paragraph, to }: { piece: Piece; paragraph: number; to: CellAddress }) {
  const { returns: words } = useMessages()
  const { text, cell, note } = piece
  if (note !== undefined)
    return (
      <sup>
        <a href={`#note-${paragraph + 1}-${note}`} aria-label={words.noteOf(note)}>
          {note}
        </a>
      </sup>
    )
  return cell === undefined ? <>{text}</> : <Link to={to(cell)}>{text}</Link>
}
