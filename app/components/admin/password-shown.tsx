import { useMessages } from '#app/messages/context'
import { Facts } from '#app/ui/facts'
import { Notice } from '#app/ui/notice'

/** A password just made, on the one page that will ever show it. */
export function PasswordShown({ title, login, password }: { title: string; login: string; password: string }) {
  const { password: words } = useMessages().admin
  return (
    <Notice tone="good" role="status" title={title}>
      <p>{words.once}</p>
      <Facts
        items={[
          { label: words.login, value: <code>{login}</code> },
          { label: words.label, value: <code>{password}</code> },
        ]}
      />
      <p>{words.change}</p>
    </Notice>
  )
}
