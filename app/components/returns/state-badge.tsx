import type { State } from '#app/domain/frozen/standing'
import { useMessages } from '#app/messages/context'
import { Badge } from '#app/ui/badge'

const tones = { frozen: 'soon', approved: 'good', published: 'good', withdrawn: 'quiet' } as const

export function StateBadge({ state }: { state: State }) {
  const { states } = useMessages().frozenReturns
  return <Badge tone={tones[state]}>{states[state]}</Badge>
}
