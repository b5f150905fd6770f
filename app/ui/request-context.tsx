import { createContext, useContext } from 'react'

/** What a page knows of the request it answers besides its data. In a browser there is no nonce: it hides them. */
export type RequestFacts = {
  /** Lets our own inline scripts through the content security policy. */
  nonce: string | undefined
  /** The id under which a fault was logged while this page was made. */
  faultId: string | undefined
}

const RequestContext = createContext<RequestFacts>({ nonce: undefined, faultId: undefined })

export const RequestProvider = RequestContext.Provider

export function useRequestFacts(): RequestFacts {
  return useContext(RequestContext)
}
