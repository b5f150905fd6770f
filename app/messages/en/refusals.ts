import type { Shape } from '#app/messages/shape'
import type { About, refusals as chinese } from '#app/messages/zh-CN/refusals'

const each = (value: string | number | undefined, otherwise: string) =>
  value === undefined ? otherwise : String(value)

const units: Readonly<Record<string, string>> = { day: 'days', 'working-day': 'working days', month: 'months' }

export const refusals: Shape<typeof chinese> = {
  'signed-out': () => 'You are not signed in, or your sign-in has expired. Sign in and try again.',
  'not-allowed': () => 'Your post does not allow this. If your work needs it, ask the administrator of your body.',
  'not-found': () => 'This record was not found. Check the number, or open it from a list.',
  'foreign-request': () =>
    'This was not sent from a page of this system and was not accepted. Open the page again and resend.',
  'too-many-requests': () => 'Too many attempts. Please wait a while and try again.',
  'sign-in-failed': () => 'The account or the password is not right. Check them and try again.',
  'invalid-entry': () => 'Some entries need changing; see the note beside each.',
  'unknown-procedure': () => 'There is no such procedure. Choose one from the list.',
  'unknown-step': () => 'There is no such step. Choose one of those this page offers.',
  'unknown-body': () => 'There is no such body. Choose one from the list.',
  'body-not-in-force': () => 'That body did not exist on the day entered. Choose another body, or check the date.',
  'body-not-suitable': () => 'That body cannot do this. Choose another from the list.',
  'no-law-in-force': () => 'No law was in force for this on the day entered. Check the date.',
  'step-not-allowed-now': () => 'This step is not possible at the present stage. See what this page offers now.',
  'changed-meanwhile': (about: About) =>
    `${each(about.name, 'Someone else')} has just acted on this case. See the latest entry; what you typed is kept.`,
  'already-sent': () =>
    'This form has been sent and recorded before, with other content. Look at what was recorded, then open the page anew.',
  'date-in-future': (about: About) => `The date ${each(about.on, '')} is later than today. Enter the day it happened.`,
  'date-before-start': (about: About) =>
    `The date ${each(about.on, '')} is before this began on ${each(about.start, '')}. Check the date.`,
  'date-before-last-step': (about: About) =>
    `The date ${each(about.on, '')} is before the last step on ${each(about.last, '')}. Check it; if the last step is wrong, correct that first.`,
  'needs-a-party': () => 'No party is registered yet. Register at least one first.',
  'needs-two-parties': () => 'An agreement needs both sides. Register applicant and respondent first.',
  recused: () => 'Who has been recused cannot handle this dispute. Assign somebody else.',
  'double-booked': (about: About) =>
    `${each(about.name, about.kind === 'room' ? 'This room' : 'This person')} is taken on ${each(about.day, '')} from ${each(about.from, '')} to ${each(about.until, '')}. Change the time, or choose another room or person.`,
  'extension-used-up': () => 'No further extension is possible.',
  'extension-too-long': (about: About) =>
    `An extension is at most ${each(about.most, '')} ${units[each(about.unit, '')] ?? ''}. Make it shorter.`,
  'nothing-to-correct': () => 'This entry cannot be corrected, or already was. Choose one from the timeline.',
  'correction-breaks-later': () => 'After this correction later entries could not stand. Correct those first.',
  'way-not-open': () => 'That procedure cannot be entered from here now. See what this page offers.',
  'already-here': () => 'This dispute is here already and is not received again. Open it by its number.',
  'bodies-unknown': (about) =>
    `These bodies are not known here: ${each(about.bodies, '')}. Say for each under which body here it stands.`,
  'pack-damaged': (about) =>
    `The pack is incomplete or was changed (${each(about.part, '')}), and nothing was received. Ask the sender for a new one.`,
  'pack-of-another-version': () =>
    'The pack is of another version than this site reads. Update this site, or ask the sender to make it anew.',
  'seal-unknown': (about) =>
    `The key that sealed this pack is not known here. Check the public key ${each(about.key, '')} with the sender, then confirm.`,
  'return-damaged': (about: About) =>
    `The return is incomplete or was changed (${each(about.part, '')}), and was not received. Ask the sender to export it again.`,
  'return-of-another-version': () =>
    'The file of the return is of another version than this system reads, and was not received. Update the system, or ask the sender to export it again.',
  'return-seal-unknown': (about: About) =>
    `The seal of the return is not known here. Check the public key ${each(about.key, '')} with the sender; when an administrator has entered it, receive the file again.`,
  'return-already-here': () =>
    'This return of the body for this period is here already. If something in it is to be corrected, the sender issues an erratum and exports it again.',
  'return-of-another-site': () =>
    'The returns of this body have been signed by another site, and this file is signed by a different one. Nothing was taken. If the body has changed its system, an administrator drops the old key first.',
  'return-form-unknown': (about: About) =>
    `There is no such return here, or not in this version (${each(about.form, '')}); it was not received. Compare the versions of both systems.`,
  'return-not-approved': () =>
    'Nobody has approved this return, or it was withdrawn. Only an approved return can be sent up, received or published.',
  'return-counted-here': () =>
    'The cases of this body are entered in this system and counted in its sums; to receive its return would count them twice.',
  'return-frozen-already': () =>
    'This return of the body for this period is frozen already. Issue an erratum for a wrong figure; to replace all of it, withdraw it first.',
  'return-period-not-over': (about: About) =>
    `The period ends on ${each(about.to, '')}. A return is frozen only after that.`,
  'return-settled': () => 'This return has just been approved, published or withdrawn. Look at how it stands now.',
  'needs-another-person': () =>
    'Who froze a return does not approve it. Another official of this body or of one above has to.',
  'not-for-publication': () =>
    'This case cannot be published: it has not been decided, or it is confidential or private.',
  'publication-own': () => 'Whoever drafted it cannot confirm it. Have another official confirm it.',
  'publication-settled': () =>
    'This draft has just been confirmed, sent back or taken down. Look at how it stands now.',
  'file-not-what-it-says': () =>
    'The file is not what it says or of a type not accepted. Send a JPEG, PNG or PDF file.',
  'file-too-large': () => 'What was sent is too large. A file may have 10 MB at most.',
  'too-much': () => 'The system is busy or too much was sent. Please try again later.',
}
