import type { Drawn, Piece } from '#app/domain/papers/drawn'
import { useMessages } from '#app/messages/context'

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const { preview } = useMessages().papers
  return (
    <>
      {pieces.map((piece, i) =>
        'text' in piece ? (
          <span key={i}>{piece.text}</span>
        ) : (
          <span key={i} className="sheet-blank" title={preview.blank(piece.blank)} />
        ),
      )}
    </>
  )
}

type Of<K extends Drawn['kind']> = Extract<Drawn, { kind: K }>

function Labels({ rows }: Of<'table'>) {
  return (
    <table className="sheet-table">
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            {row.flatMap(({ label, pieces }, k) => [
              <th key={`h${k}`} scope="row">
                {label}
              </th>,
              <td key={`d${k}`} colSpan={row.length > 1 ? 1 : 3}>
                <Pieces pieces={pieces} />
              </td>,
            ])}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Rows({ heads, rows }: Of<'list'>) {
  return (
    <table className="sheet-table sheet-list">
      <thead>
        <tr>
          {heads.map(({ head, width }) => (
            <th key={head} scope="col" className={`sheet-part-${Math.round(width / 10)}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            {row.map((pieces, k) => (
              <td key={heads[k]?.head}>
                <Pieces pieces={pieces} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Part({ block }: { block: Drawn }) {
  switch (block.kind) {
    case 'table':
      return <Labels {...block} />
    case 'list':
      return <Rows {...block} />
    case 'seal':
      return (
        <div className="sheet-seal">
          <p>
            <Pieces pieces={block.pieces} />
          </p>
          <p>
            <Pieces pieces={block.day} />
          </p>
        </div>
      )
    case 'title':
      return (
        <h2 className="sheet-title">
          <Pieces pieces={block.pieces} />
        </h2>
      )
    case 'heading':
      return (
        <h3 className="sheet-heading">
          <Pieces pieces={block.pieces} />
        </h3>
      )
    default:
      return (
        <p className={`sheet-${block.kind}`}>
          <Pieces pieces={block.pieces} />
        </p>
      )
  }
}

/** A paper as it will be printed, drawn from the same blocks as its Word file. In Chinese whatever the page's language. */
export function PaperSheet({ paper }: { paper: readonly Drawn[] }) {
  const { preview } = useMessages().papers
  return (
    <div className="sheet-frame" role="region" aria-label={preview.sheet}>
      <article className="sheet official" lang="zh-CN">
        {paper.map((block, i) => (
          <Part key={i} block={block} />
        ))}
      </article>
    </div>
  )
}

/** What a replaced template says, without its looks. */
export function PaperText({ paragraphs }: { paragraphs: readonly string[] }) {
  const { preview } = useMessages().papers
  return (
    <div className="sheet-frame" role="region" aria-label={preview.sheet}>
      <article className="sheet official" lang="zh-CN">
        {paragraphs.map((text, i) => (
          <p key={i} className="sheet-line">
            {text}
          </p>
        ))}
      </article>
    </div>
  )
}
