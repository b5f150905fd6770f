import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useMessages } from '#app/messages/context'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'

/** Said while the signals are being looked for. With scripts the page asks again by itself; without, by the link. */
export function UnderWay({ to }: { to: string }) {
  const { signals: words } = useMessages()
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (state !== 'idle') return
    const timer = setTimeout(revalidate, 2000)
    return () => clearTimeout(timer)
  }, [revalidate, state])
  return (
    <Notice tone="soon" role="status" title={words.underWay}>
      <p>{words.underWayLead}</p>
      <LinkButton to={to}>{words.reload}</LinkButton>
    </Notice>
  )
}
