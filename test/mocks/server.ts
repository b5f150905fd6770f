import { setupServer } from 'msw/node'

/** The outside world as tests see it. It offers nothing: the product calls nobody, and a call nobody expected is an error. */
export const outside = setupServer()
