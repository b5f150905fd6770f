import { Link } from '@remix-run/react'
import { disputePath } from '#app/components/what-now'
import type { Elsewhere } from '#app/domain/dispute/elsewhere'
import { useMessages, useSay } from '#app/messages/context'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'

/** The same people have another dispute, or another body is said to have this one: evidence, and where to put it on record. */
export function ElsewhereNotice({ number, told }: { number: string; told: Elsewhere | undefined }) {
  const { elsewhere: words } = useMessages()
  const say = useSay()
  if (!told) return null
  const ask = words.ask(told.desk && say(told.desk))
  if (told.known.length === 0 && !told.pending) return <p className="quiet">{ask}</p>
  return (
    <Notice tone="soon" title={words.title}>
      {told.pending ? <p>{words.pending}</p> : null}
      {told.known.length > 0 ? (
        <ul className="bulleted">
          {told.known.map(({ number: other, category, procedure, stage, open, by }) => (
            <li key={other}>
              <Link to={disputePath(other)}>{other}</Link>{' '}
              {words.line({
                kind: say(category),
                procedure: procedure ? say(procedure) : '',
                stage: stage ? say(stage) : '',
                open,
                by: words.by[by],
              })}
            </li>
          ))}
        </ul>
      ) : null}
      <p>{words.judge}</p>
      <p className="quiet">{ask}</p>
      <p>
        <LinkButton to={disputePath(number) + told.record}>{words.record}</LinkButton>
      </p>
    </Notice>
  )
}
