import { useMessages } from '#app/messages/context'
import { Facts } from '#app/ui/facts'

type Tags = { plain: readonly string[]; lists: Readonly<Record<string, readonly string[]>> }

function Named({ tags }: { tags: readonly string[] }) {
  return (
    <span lang="zh-CN">
      {tags.map((tag) => (
        <span key={tag}>
          <code>{`{${tag}}`}</code>{' '}
        </span>
      ))}
    </span>
  )
}

/** Every tag a template of this paper may hold, to be copied. */
export function TagList({ tags }: { tags: Tags }) {
  const { templates: words } = useMessages().papers
  return (
    <>
      <p className="quiet">{words.tagsLead}</p>
      <Facts
        items={[
          { label: words.plain, value: <Named tags={tags.plain} />, wide: true },
          ...Object.entries(tags.lists).map(([list, fields]) => ({
            ...{ label: words.list(list), value: <Named tags={fields} />, wide: true },
          })),
        ]}
      />
    </>
  )
}
