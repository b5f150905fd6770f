import type { Mark } from '#app/domain/threads/mark'
import { useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'

/** What a dispute is marked with, in a line. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  const say = useSay()
  return marks.map(({ flag, words, tone }) => (
    <Badge key={flag} tone={tone}>
      {say(words)}
    </Badge>
  ))
}
