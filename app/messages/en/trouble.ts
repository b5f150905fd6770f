import type { Shape } from '#app/messages/shape'
import type { trouble as chinese } from '#app/messages/zh-CN/trouble'

export const trouble: Shape<typeof chinese> = {
  home: 'Back to the desk',
  signIn: 'Sign in',
  notFound: {
    title: 'This page was not found',
    what: 'The address may be mistyped, or the record is no longer here.',
    next: 'Check the address, or use the search box above with a number or a name.',
  },
  forbidden: {
    title: 'Your post does not open this page',
    what: 'This page is open only to those handling the matter and to bodies with permission.',
    next: 'If your work needs it, ask the administrator of your body to change your permissions.',
  },
  unauthorized: {
    title: 'Please sign in first',
    what: 'You are not signed in, or your sign-in has expired.',
    next: 'After signing in you return to where you were going.',
  },
  refused: {
    title: 'This cannot be done now',
    next: 'Nothing was changed. Go back, adjust as described, and try again.',
    code: (code) => `Reason code: ${code}`,
  },
  fault: {
    title: 'Something went wrong in the system',
    what: 'You did nothing wrong. What was already saved is safe.',
    next: 'Please try again later. If it still fails, give the administrator the number below.',
    id: 'Fault number',
    unknownId: 'No number was received; please note the time',
  },
  offline: {
    title: 'The server cannot be reached',
    what: 'The network may be down; what you just entered was not sent.',
    next: 'Check the network and try again.',
  },
}
