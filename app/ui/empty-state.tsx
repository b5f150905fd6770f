import type { ReactNode } from 'react'

/** Nothing here: says why, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children ? <div>{children}</div> : null}
      {action ? <div className="empty-action">{action}</div> : null}
    </div>
  )
}
