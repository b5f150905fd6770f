import type { OwnNote } from '#app/db/caucus-notes.server'
import { useFormat, useMessages } from '#app/messages/context'
import { Button } from '#app/ui/button'
import { Details } from '#app/ui/details'
import { PostForm } from '#app/ui/post-form'
import { Timeline } from '#app/ui/timeline'

/** One's own notes, newest first, each with the way to tear it up: two presses, for there is no way back. */
export function NoteList({ notes }: { notes: readonly OwnNote[] }) {
  const { caucus, dispute } = useMessages()
  const format = useFormat()
  if (notes.length === 0) return <p className="quiet">{caucus.none}</p>
  const entries = notes.map(({ id, side, text, at }) => ({
    ...{ key: id, when: format.instant(at), title: caucus.alone(dispute.people.sides[side]) },
    body: (
      <>
        <p className="told">{text}</p>
        <Tear note={id} />
      </>
    ),
  }))
  return <Timeline label={caucus.own} entries={entries} />
}

function Tear({ note }: { note: string }) {
  const { caucus } = useMessages()
  return (
    <Details summary={caucus.tear}>
      <PostForm>
        <input type="hidden" name="do" value="tear" />
        <input type="hidden" name="note" value={note} />
        <p>{caucus.tearWhat}</p>
        <Button tone="danger">{caucus.tearNow}</Button>
      </PostForm>
    </Details>
  )
}
