import { SMALL_BASE } from '#app/domain/figures/overview'
import { useMessages } from '#app/messages/context'

/** Beside a rate over few cases: one more or less moves it far. */
export function SmallBase() {
  const { overview: words } = useMessages()
  return (
    <span className="small-base" title={words.smallWhy}>
      {' '}
      {words.small(String(SMALL_BASE))}
    </span>
  )
}
