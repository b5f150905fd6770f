import type { Words } from '#app/domain/words'
import { useMessages, useSay } from '#app/messages/context'
import { Button } from '#app/ui/button'
import { Section } from '#app/ui/page'
import { PostForm } from '#app/ui/post-form'
import { Table, type Column } from '#app/ui/table'

type DemoAccount = { login: string; password: string; roleWords: Words; body?: Words }

/** The demo county's accounts, one for each post, each with a button that signs in at once. */
export function DemoSignIns({ to, accounts }: { to: string; accounts: readonly DemoAccount[] }) {
  const { signIn: words } = useMessages().account
  const say = useSay()
  const columns: readonly Column<DemoAccount>[] = [
    {
      key: 'role',
      head: words.table.role,
      lead: true,
      cell: ({ roleWords, body }) => (body ? `${say(roleWords)} · ${say(body)}` : say(roleWords)),
    },
    { key: 'login', head: words.table.login, tight: true, cell: ({ login }) => login },
    { key: 'password', head: words.table.password, tight: true, cell: ({ password }) => password },
    {
      key: 'use',
      head: words.table.use,
      tight: true,
      cell: ({ login, password, roleWords }) => (
        <PostForm reloadDocument>
          <input type="hidden" name="to" value={to} />
          <input type="hidden" name="login" value={login} />
          <input type="hidden" name="password" value={password} />
          <Button>{words.demoUse(say(roleWords))}</Button>
        </PostForm>
      ),
    },
  ]
  return (
    <Section title={words.demo}>
      <Table caption={words.demoLead} columns={columns} rows={accounts} rowKey={({ login }) => login} />
    </Section>
  )
}
