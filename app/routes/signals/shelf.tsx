import type { Setting } from '#app/domain/signals/signal'
import type { Words } from '#app/domain/words'
import { useMessages, useSay } from '#app/messages/context'
import { Details } from '#app/ui/details'
import { Section } from '#app/ui/page'

export type SignalExplained = {
  key: string
  name: Words
  looksAt: Words
  innocent: Words
  settings: readonly Setting[]
}

/** Every signal with what it looks at, its thresholds and the reason for each. */
export function Shelf({ shelf }: { shelf: readonly SignalExplained[] }) {
  const { signals: words } = useMessages()
  const say = useSay()
  return (
    <Section title={words.shelf.title} id="shelf">
      <p className="quiet">{words.shelf.fixed}</p>
      {shelf.map(({ key, name, looksAt, innocent, settings }) => (
        <Details key={key} summary={say(name)}>
          <p id={`shelf-${key}`}>{say(looksAt)}</p>
          <p>{words.opened.innocent(say(innocent))}</p>
          <h3>{words.shelf.settings}</h3>
          <ul>
            {settings.map((setting) => (
              <li key={setting.name.zh}>
                {words.shelf.value(say(setting.name), String(setting.value))} <span>{say(setting.why)}</span>
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </Section>
  )
}
