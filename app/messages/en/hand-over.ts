import type { Shape } from '#app/messages/shape'
import type { handOver as chinese } from '#app/messages/zh-CN/hand-over'

export const handOver: Shape<typeof chinese> = {
  make: {
    title: 'Make a hand-over pack',
    lead: 'The records, parties, attachments and course of this case as one sealed zip, for a court, a notary or an arbitration commission. Private notes of a go-between are not in it.',
    purpose: 'To whom, and what for',
    purposeHint: 'For example: to the court, for judicial confirmation. It is written into the audit.',
    purposeMissing: 'Say to whom and what for, in 2 to 200 characters.',
    numbers: 'Identity and telephone numbers in full',
    numbersHint: 'Masked unless ticked. It is written into the audit.',
    concessions:
      'The pack holds records of the mediation. What a party conceded there may not be used against them in a later suit without their consent.',
    withheld: 'Records left out',
    withheldHint:
      'What is ticked stays here; the pack says only how many are missing. What was said to come to terms is ticked: untick it where the party consents.',
    withheldOf: (day, entry, field) => `${day} ${entry}: ${field}`,
    submit: 'Make and download',
    notAllowed: 'Your post may not put full numbers into a pack.',
  },
  take: {
    title: 'Receive a hand-over pack',
    lead: 'Takes over a dispute from another site. The seal and every part are checked first; its entries are kept as they are.',
    file: 'Pack',
    fileHint: 'A zip of at most 10 MB. A larger one is received on the server by the operator.',
    under: 'Where bodies unknown here stand',
    underHint: 'Bodies of the pack that are not known here are entered under this one. Left empty when all are known.',
    known: 'The public key was checked with the sender: receive it anyway',
    knownHint: 'Needed only where the seal is not on the list of known keys.',
    submit: 'Check and receive',
  },
  seals: {
    title: 'Seals',
    lead: 'Packs are sealed with the key of this site. Tell receivers its public key; enter here the keys of others once they are checked.',
    own: 'Public key of this site',
    caption: 'Known keys',
    name: 'Site',
    key: 'Public key',
    act: 'Action',
    drop: 'Remove',
    dropOf: (name) => `Remove the key of ${name}`,
    none: 'No key of another site is known yet.',
    add: 'Enter a key',
    keyHint: '44 characters ending in =. Check it by telephone or by letter, not by mail alone.',
    badKey: 'This is no public key: enter the 44 characters the sender gave',
    submit: 'Enter the key',
    done: { known: 'The key is entered.', dropped: 'The key is removed.' },
  },
}
