import { Link } from '@remix-run/react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'

/** `primary` once per page; `danger` names what is lost; `quiet` looks like a link. */
export type ButtonTone = 'primary' | 'plain' | 'danger' | 'quiet'

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { tone?: ButtonTone }

export function Button({ tone = 'plain', type = 'submit', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`button button-${tone}`} />
}

type LinkButtonProps = { to: string; tone?: ButtonTone; reloadDocument?: boolean; children: ReactNode }

/** For going somewhere; `reloadDocument` for what is not a page, such as a file to keep. */
export function LinkButton({ to, tone = 'plain', reloadDocument, children }: LinkButtonProps) {
  return (
    <Link to={to} reloadDocument={reloadDocument} className={`button button-${tone}`}>
      {children}
    </Link>
  )
}

/** The buttons at the foot of a form, the main one first; on a phone they fill the width. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>
}
