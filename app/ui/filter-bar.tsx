import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useMessages } from '#app/messages/context'
import { Button } from './button'
import { Details } from './details'

type Props = {
  /** The address of the list; without it, this page. */
  action?: string
  label: string
  /** Fields most people use; each a field of the kit, marked `optional` where it is. */
  children: ReactNode
  /** Fields few people use, folded away. */
  more?: ReactNode
  /** Unfold them because one is in use. */
  moreOpen?: boolean
  /** Where the list is without conditions; shown as a link when given. */
  clearTo?: string | null
  /** How many, and of what: 「共 8,263 件已受理纠纷」. */
  count?: ReactNode
}

/** The conditions of a list, as a form that only reads: its address can be kept and sent. */
export function FilterBar({ action, label, children, more, moreOpen, clearTo, count }: Props) {
  const { kit } = useMessages()
  return (
    <div className="filter-bar">
      <Form method="get" action={action} aria-label={label}>
        <div className="filter-fields">
          {children}
          <div className="filter-go">
            <Button>{kit.filter}</Button>
            {clearTo ? <Link to={clearTo}>{kit.clear}</Link> : null}
          </div>
        </div>
        {more ? (
          <Details summary={kit.moreFilters} open={moreOpen}>
            <div className="filter-fields">{more}</div>
          </Details>
        ) : null}
      </Form>
      {count ? <p className="filter-count">{count}</p> : null}
    </div>
  )
}
