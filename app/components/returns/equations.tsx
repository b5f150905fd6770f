import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { Notice } from '#app/ui/notice'
import type { CheckView } from './return-view'

/** Each equation with both its sides and whether it holds; one the form does not print says so. */
export function Equations({ checks }: { checks: readonly CheckView[] }) {
  const { returns: words } = useMessages()
  const format = useFormat()
  const say = useSay()
  const failing = checks.filter(({ holds }) => !holds).length
  return (
    <>
      {failing > 0 ? (
        <Notice tone="bad" title={words.someFail(format.count(failing))} role="alert" />
      ) : (
        <p className="quiet">{words.allHold(format.count(checks.length))}</p>
      )}
      <ul className="return-checks">
        {checks.map(({ name, left, right, holds, inferred }) => (
          <li key={name.zh}>
            <Badge tone={holds ? 'good' : 'bad'}>{holds ? words.holds : words.fails}</Badge>{' '}
            <span className="number">{say(name)}</span>
            <span className="number return-sides" aria-label={words.sides(format.count(left), format.count(right))}>
              {format.count(left)} {holds ? '=' : '≠'} {format.count(right)}
            </span>
            {inferred ? <span className="quiet"> {words.inferred}</span> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
