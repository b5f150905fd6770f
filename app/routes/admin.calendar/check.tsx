import { useFormat, useMessages } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { PostForm } from '#app/ui/post-form'
import { MovedTable } from './moved-table'
import type { Checked } from './notice.server'

/** What loading the notice would do, before it is done. */
export function Check({ checked, replaces }: { checked: Checked; replaces: string | undefined }) {
  const { check: words, load } = useMessages().admin.calendar
  const format = useFormat()
  const { year, title, lines, moved, count } = checked
  return (
    <>
      <p>{title}</p>
      <p>{words.days(format.count(checked.holidays), format.count(checked.makeUps))}</p>
      {replaces === undefined ? null : <Notice tone="soon" title={words.replaces(replaces)} />}
      <p>{count === 0 ? words.none : words.will(format.count(count))}</p>
      {count === 0 ? null : <MovedTable rows={moved} />}
      {count > moved.length ? <p className="quiet">{words.first(format.count(moved.length))}</p> : null}
      <PostForm encType="multipart/form-data">
        <input type="hidden" name="year" value={year} />
        <input type="hidden" name="title" value={title} />
        <textarea name="lines" value={lines} readOnly hidden />
        <ButtonRow>
          <Button tone="primary" name="do" value="load">
            {load.confirm}
          </Button>
          <Button name="do" value="change">
            {load.change}
          </Button>
        </ButtonRow>
      </PostForm>
    </>
  )
}
