import type { Shape } from '#app/messages/shape'
import type { shell as chinese } from '#app/messages/zh-CN/shell'

export const shell: Shape<typeof chinese> = {
  name: 'Fengqiao',
  tagline: 'Disputes settled without a court',
  skip: 'Skip to content',
  nav: 'Main',
  more: 'More',
  here: 'You are here',
  loading: 'Opening…',
  places: {
    desk: 'Desk',
    disputes: 'Disputes',
    deadlines: 'Deadlines',
    figures: 'Figures',
    procedures: 'Procedures',
    litigation: 'Litigation',
    suggestions: 'Suggestions',
    returns: 'Returns',
    bodies: 'Bodies',
    people: 'People',
    calendar: 'Calendar',
    audit: 'Audit',
    integrity: 'Integrity',
    admin: 'Admin',
    public: 'Public',
  },
  search: {
    label: 'Find a dispute',
    placeholder: 'Number, name or place',
    submit: 'Find',
  },
  me: {
    menu: (name) => `${name}, my menu`,
    account: 'My account',
    signIn: 'Sign in',
    signOut: 'Sign out',
    largeText: 'Larger text',
    normalText: 'Standard text',
  },
  language: 'Language',
  demo: {
    label: 'About the data',
    text: 'Demo data: all synthetic.',
    link: 'Assumptions',
  },
}
