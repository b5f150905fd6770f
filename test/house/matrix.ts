// Who gets what answer at every address, written by hand from domain/people/permission.ts and the rule "who may see
// what": the test asks every question and compares. Columns, in this order:
//   grid worker · mediator · intake clerk · review officer · arbitration secretary · official · auditor · administrator
// 200 shown or done · 302 sent on · 403 not theirs to do · 404 not theirs to know of · 405 nothing takes this · 409 not as
// the case stands · 422 the entry is wrong, so they may. Where there is a dispute, one row for each relation to it.

export type Cells = string | { own: string; same: string; other: string }
export type Row = {
  get: Cells
  /** signed out, unless sent to sign in */
  getOut?: number
  /** `none`: nothing takes a post here */
  post: Cells | 'none'
  postOut?: number
  /** after the address */
  query?: string
  /** what is posted besides the token; `command` makes a fresh id each time */
  form?: Readonly<Record<string, string>>
  /** whatever else the page can be asked to do, in this order, each by all roles in all relations */
  intents?: readonly { form: Readonly<Record<string, string>>; post: Cells }[]
}

const all = (status: number) => Array<number>(8).fill(status).join(' ')
const administrator = '403 403 403 403 403 403 403'
const administering = { get: `${administrator} 200`, post: `${administrator} 422` } as const
/** Officials answer for returns. */
const answering = '403 403 403 403 403 200 403'
const caseworkers = '200 200 200 200 200 403 403 403'

/** An official's answer to what they made themselves, and to what another of their town made; elsewhere there is none. */
const answeredFor = (own: number, other: number): Cells => ({
  own: `403 403 403 403 403 ${own} 403 403`,
  same: '403 403 403 403 403 404 403 403',
  other: `403 403 403 403 403 ${other} 403 403`,
})

/** A page about one dispute that shows something to whoever may see its course, and takes a post from whoever may act. */
const acting = { own: '403 403 403 403 403 404 404 403', other: '404 404 404 404 404 404 404 403' } as const
const posted = { own: '403 403 403 403 403 403 403 403', other: '404 404 404 404 404 403 403 403' } as const

export const matrix: Readonly<Record<string, Row>> = {
  'routes/$': { get: all(404), getOut: 404, post: all(404), postOut: 404 },
  'routes/_index': { get: all(200), post: 'none' },
  'routes/account': { get: all(200), post: all(422) },
  'routes/assumptions': { get: all(200), getOut: 200, post: 'none' },
  'routes/bodies.search': { get: all(200), post: 'none' },
  'routes/sign-in': { get: all(302), getOut: 200, post: all(302), postOut: 422 },
  'routes/sign-out': { get: all(200), post: all(302) },
  'routes/language': { get: all(302), post: all(302) },
  'routes/size': { get: all(302), post: all(302) },

  'routes/procedures._index': { get: all(200), post: 'none' },
  'routes/procedures.$key': { get: all(200), post: 'none' },
  'routes/figures._index': { get: '403 200 200 200 200 200 200 403', post: 'none' },
  'routes/figures.$indicator': { get: '403 200 200 200 200 200 200 403', post: 'none' },
  'routes/figures.timeliness': { get: '403 200 200 200 200 200 200 403', post: 'none' },
  'routes/check-report._index': {
    get: '403 200 200 200 200 200 200 403',
    post: '403 422 422 422 422 422 422 403',
  },
  'routes/check-report.file': { get: '403 302 302 302 302 302 302 403', post: '403 302 302 302 302 302 302 403' },
  'routes/figures.cases': { get: '403 200 200 200 200 200 200 403', post: 'none', query: '?measure=accepted' },

  'routes/returns._index': { get: '403 200 200 200 200 200 200 403', post: 'none' },
  'routes/returns.$key._index': { get: '403 200 200 200 200 200 200 403', post: 'none' },

  'routes/figures.trends': { get: '403 200 200 200 200 200 200 403', post: 'none' },
  'routes/figures.difference': {
    get: '403 200 200 200 200 200 200 403',
    post: 'none',
    query: '?measure=accepted&as-of=2020-06-30',
  },
  'routes/figures.chart[.]svg': { get: '403 200 200 200 200 200 200 403', post: 'none', query: '?chart=month' },
  'routes/figures.table[.]csv': { get: '403 200 200 200 200 200 200 403', post: 'none', query: '?table=month' },

  'routes/returns.frozen._index': { get: '403 200 200 200 200 200 200 403', post: 'none' },
  // Of the other town, by who registered the dispute (answered.ts): the author, another of that town, and one from elsewhere.
  'routes/returns.frozen.$id._index': {
    get: {
      own: '403 200 200 200 200 200 200 403',
      same: '403 404 404 404 404 404 404 403',
      other: '403 200 200 200 200 200 200 403',
    },
    post: answeredFor(422, 422),
    intents: [
      { form: { do: 'published' }, post: answeredFor(422, 422) },
      { form: { do: 'approved' }, post: answeredFor(409, 302) },
      { form: { do: 'erratum', reason: '漏登一件', 'n.at-town': '1' }, post: answeredFor(302, 422) },
      { form: { do: 'published' }, post: answeredFor(302, 409) },
      { form: { do: 'withdrawn', reason: '整份重做' }, post: answeredFor(302, 409) },
    ],
  },
  'routes/returns.frozen.$id.$format': {
    get: {
      own: '403 200 200 200 200 200 200 403',
      same: '403 404 404 404 404 404 404 403',
      other: '403 200 200 200 200 200 200 403',
    },
    post: 'none',
  },
  'routes/returns.freeze': { get: `${answering} 403`, post: '403 403 403 403 403 422 403 403' },
  'routes/returns.received': { get: `${answering} 403`, post: '403 403 403 403 403 422 403 403' },
  'routes/returns.schedule': { get: `${answering} 200`, post: '403 403 403 403 403 422 403 422' },
  // Told to everybody: the same for whoever has signed in.
  'routes/public._index': { get: all(200), getOut: 200, post: 'none' },
  'routes/public.returns.$id': { get: all(404), getOut: 404, post: 'none' },
  'routes/public.reconsiderations._index': { get: all(200), getOut: 200, post: 'none' },
  'routes/public.reconsiderations.$id': { get: all(404), getOut: 404, post: 'none' },
  'routes/public.data._index': { get: all(200), getOut: 200, post: 'none' },
  'routes/public.data.$file': { get: all(404), getOut: 404, post: 'none' },
  'routes/schemas.open-data[.]json': { get: all(200), getOut: 200, post: 'none' },
  'routes/publications': {
    get: `${answering} 403`,
    post: '403 403 403 403 403 422 403 403',
    intents: [
      { form: { do: 'confirmed', id: 'the-draft' }, post: answeredFor(409, 302) },
      { form: { do: 'withdrawn', id: 'the-draft', reason: '另行公布' }, post: answeredFor(302, 409) },
      { form: { do: 'sent-back', id: 'the-draft', reason: '另行公布' }, post: answeredFor(409, 409) },
    ],
  },
  'routes/schemas.return[.]json': { get: all(200), getOut: 200, post: 'none' },

  'routes/admin.accounts._index': { get: `${administrator} 200`, post: 'none' },
  'routes/admin.accounts.new': administering,
  'routes/admin.accounts.$id': administering,
  'routes/admin.bodies._index': { get: `${administrator} 200`, post: 'none' },
  'routes/admin.bodies.new': administering,
  'routes/admin.bodies.$code': administering,
  'routes/admin.boundaries': administering,
  'routes/admin.numbers': administering,
  'routes/admin.seals': administering,
  'routes/schemas.hand-over-pack[.]json': { get: all(200), getOut: 200, post: 'none' },
  'routes/disputes.import': { get: '403 403 200 200 200 403 403 403', post: '403 403 422 422 422 403 403 403' },
  'routes/admin.calendar': administering,
  'routes/admin.templates._index': { get: `${administrator} 200`, post: 'none' },
  'routes/admin.templates.$paper._index': administering,
  'routes/admin.templates.$paper.file': { get: `${administrator} 200`, post: 'none' },
  'routes/admin.offices.$code': administering,
  'routes/admin.rooms': administering,
  'routes/admin.duty': administering,
  'routes/admin.warnings': administering,
  'routes/audit': { get: '403 403 403 403 403 403 200 403', post: 'none' },
  // Signals for who watches, not for who is watched; a sample is answered by the centre too, never by a mediator.
  'routes/signals': { get: '403 403 403 403 403 200 200 403', post: '403 403 403 403 403 422 403 403' },
  'routes/samples._index': { get: '403 403 200 403 403 200 200 403', post: '403 403 403 403 403 422 422 403' },
  'routes/samples.$id': {
    get: {
      own: '403 403 200 403 403 200 200 403',
      same: '403 403 404 403 403 404 404 403',
      other: '403 403 200 403 403 200 200 403',
    },
    post: {
      own: '403 403 422 403 403 422 422 403',
      same: '403 403 404 403 403 404 404 403',
      other: '403 403 422 403 403 422 422 403',
    },
    // Whoever had a hand in the case does not call back.
    intents: [
      {
        form: { n: '1', result: 'agrees' },
        post: {
          own: '403 403 409 403 403 409 409 403',
          same: '403 403 404 403 403 404 404 403',
          other: '403 403 302 403 403 302 302 403',
        },
      },
    ],
  },
  'routes/integrity': { get: '403 403 403 403 403 403 200 200', post: 'none' },

  'routes/deadlines': { get: '200 200 200 200 200 200 200 403', post: 'none' },
  'routes/reminders': {
    get: '200 200 200 200 200 200 200 403',
    post: '302 302 302 302 302 302 302 403',
    form: { do: 'all', upTo: '2026-03-02T01:00:00.000Z' },
  },
  'routes/sessions._index': { get: caseworkers, post: 'none' },
  'routes/sessions.file': { get: caseworkers, post: 'none' },
  'routes/disputes._index': { get: '200 200 200 200 200 200 200 403', post: 'none' },
  'routes/disputes.new': {
    get: caseworkers,
    post: '422 422 422 422 422 403 403 403',
    form: { procedure: 'people-mediation' },
  },
  'routes/disputes.$number._index': {
    get: {
      own: '200 200 200 200 200 404 404 403',
      same: '200 200 200 200 200 200 200 403',
      other: '404 404 404 404 404 404 404 403',
    },
    post: 'none',
  },
  'routes/attachments.$id': {
    get: {
      own: '200 200 200 200 200 403 403 403',
      same: '200 200 200 200 200 403 403 403',
      other: '404 404 404 404 404 403 403 403',
    },
    post: 'none',
  },
  // Reasons tell what was entered: for who may see the dispute, not for who may see its course only.
  'routes/disputes.$number.ways': {
    get: {
      own: '200 200 200 200 200 403 403 403',
      same: '200 200 200 200 200 403 403 403',
      other: '404 404 404 404 404 403 403 403',
    },
    post: 'none',
  },
  // A pack tells who the parties are: for who may see them. Without a purpose it is not made.
  'routes/disputes.$number.pack._index': {
    get: {
      own: '200 200 200 200 200 403 403 403',
      same: '200 200 200 200 200 403 403 403',
      other: '404 404 404 404 404 403 403 403',
    },
    post: 'none',
  },
  'routes/disputes.$number.pack.file': {
    get: '302 302 302 302 302 403 403 403',
    post: {
      own: '302 302 302 302 302 403 403 403',
      same: '302 302 302 302 302 403 403 403',
      other: '404 404 404 404 404 403 403 403',
    },
  },
  'routes/disputes.$number.papers._index': {
    get: {
      own: '200 200 200 200 200 403 403 403',
      same: '200 200 200 200 200 403 403 403',
      other: '404 404 404 404 404 403 403 403',
    },
    post: { ...posted, own: '302 302 302 302 302 403 403 403', same: '302 302 302 302 302 403 403 403' },
  },
  'routes/disputes.$number.papers.$paper._index': {
    get: {
      own: '200 200 200 200 200 403 403 403',
      same: '200 200 200 200 200 403 403 403',
      other: '404 404 404 404 404 403 403 403',
    },
    post: 'none',
  },
  'routes/disputes.$number.papers.$paper.file': {
    get: '302 302 302 302 302 403 403 403',
    post: { ...posted, own: '200 200 200 200 200 403 403 403', same: '200 200 200 200 200 403 403 403' },
  },
  'routes/disputes.$number.attach': {
    get: { ...acting, own: '200 200 200 200 200 404 404 403', same: '200 200 200 200 200 403 403 403' },
    post: { ...posted, own: '422 422 422 422 422 403 403 403', same: '422 422 422 422 422 403 403 403' },
  },
  'routes/disputes.$number.parties': {
    get: { ...acting, same: '200 200 200 200 200 403 403 403' },
    post: { ...posted, same: '302 302 302 302 302 403 403 403' },
    form: { command: '', side: 'third', kind: 'person', name: '赵六' },
  },
  'routes/disputes.$number.assign.$proceeding': {
    get: { ...acting, same: '200 200 200 200 200 403 403 403' },
    post: { ...posted, same: '302 302 302 302 302 403 403 403' },
    form: { command: '', handler: 'colleague', declared: 'none' },
  },
  // The case is still open: nothing further can begin. Mediations are not begun by reviewers and secretaries.
  'routes/disputes.$number.begin': {
    get: { ...acting, same: '409 409 409 409 409 403 403 403' },
    post: {
      ...posted,
      own: '403 403 403 404 404 403 403 403',
      same: '409 409 409 404 404 403 403 403',
    },
    query: '?procedure=people-mediation',
    form: { command: '', seen: '1' },
  },
  // A grid worker may correct what she entered herself; the form here is one that was opened before the case went on.
  'routes/disputes.$number.correct.$n': {
    get: { ...acting, own: '200 403 403 403 403 404 404 403', same: '403 200 200 200 200 403 403 403' },
    post: { ...posted, own: '409 403 403 403 403 403 403 403', same: '409 409 409 409 409 403 403 403' },
    form: { command: '', seen: '1', reason: '看错了', intent: 'take-back' },
  },
  'routes/disputes.$number.reveal.$party': {
    get: { ...acting, same: '403 200 200 200 200 403 403 403' },
    post: {
      ...posted,
      own: '403 403 403 403 403 403 403 403',
      same: '403 200 200 200 200 403 403 403',
      other: '403 404 404 404 404 403 403 403',
    },
    form: { reason: '核实身份' },
  },
  // Results of reconsiderations are drafted by review officers; the case here is a mediation still open.
  'routes/disputes.$number.publish': {
    get: { own: all(403), same: '403 403 403 409 403 403 403 403', other: '403 403 403 404 403 403 403 403' },
    post: { own: all(403), same: '403 403 403 409 403 403 403 403', other: '403 403 403 404 403 403 403 403' },
    form: { title: '陈某某不服行政处罚案', summary: '经审理，予以维持。' },
  },
  // Notes of what one side said alone are of go-betweens; whoever only registered the case keeps none.
  'routes/disputes.$number.notes': {
    get: {
      own: all(403),
      same: '403 200 403 403 200 403 403 403',
      other: '403 404 403 403 404 403 403 403',
    },
    post: {
      own: all(403),
      same: '403 302 403 403 302 403 403 403',
      other: '403 404 403 403 404 403 403 403',
    },
    form: { command: '', do: 'write', side: 'applicant', text: '可以再让一步' },
  },
  // Accepting a mediation is for mediators and the clerks at the counter; the form posted was opened before the case went on.
  'routes/disputes.$number.step.$proceeding.$step': {
    get: { ...acting, same: '403 200 200 403 403 403 403 403' },
    post: { ...posted, same: '409 409 409 409 409 403 403 403' },
    form: { command: '', seen: '1', on: '2026-03-02' },
  },
  // A visit is planned by mediators and clerks, and only once the case has ended.
  'routes/disputes.$number.thread.$thread.$move': {
    get: { ...acting, same: '403 409 409 403 403 403 403 403' },
    post: { ...acting, same: '403 409 409 403 403 403 403 403' },
    form: { command: '', seen: '1', on: '2026-03-02', 'entry.day': '2026-03-09' },
  },
}
