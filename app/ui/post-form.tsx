import { Form } from '@remix-run/react'
import type { FormProps } from '@remix-run/react'
import { createContext, forwardRef, useContext } from 'react'

/** The name of the hidden field that carries the session's token against forged posts. */
export const csrfField = 'csrf'

const CsrfContext = createContext('')

export const CsrfProvider = CsrfContext.Provider

/** A form that changes something: posts with the session's token, and shows our messages instead of the browser's. */
export const PostForm = forwardRef<HTMLFormElement, Omit<FormProps, 'method'>>(function PostForm(
  { children, ...rest },
  ref,
) {
  const token = useContext(CsrfContext)
  return (
    <Form noValidate {...rest} method="post" ref={ref}>
      <input type="hidden" name={csrfField} value={token} />
      {children}
    </Form>
  )
})
