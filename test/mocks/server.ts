import { setupServer } from 'msw/node'

/**
 * The outside world as tests see it. It offers nothing unless a test says so: the product calls one gateway
 * at most, and a call nobody expected is an error.
 */
export const outside = setupServer()
