import { line, type Measure } from '#app/domain/measures/measure'

/** Accepted and then ended, whatever the outcome: so that opening + accepted = concluded + closing always balances. */
export const concluded: Measure = {
  key: 'concluded',
  name: { zh: '办结', en: 'Concluded' },
  definition: {
    zh: '已受理且办结日在期内的办理程序，按结案方式分列；受理前终结的另计。重新办理的，原办结冲销。办理期间区划调整的，受理与办结计入同一机构，以受理日的隶属关系为准。',
    en: 'Accepted proceedings that ended in the period, by outcome; what ended before acceptance is counted apart. Reopening reverses the conclusion. Where the tree of bodies changed in between, it counts in the bodies that counted the acceptance.',
  },
  unit: 'proceeding',
  of: (dispute) =>
    dispute.proceedings.flatMap((each) =>
      each.concludedOn && each.marks.accepted
        ? [
            {
              ...line(dispute, each, 'concluded', each.concludedOn),
              ...{ outcome: each.outcome ?? '', treeOn: each.marks.accepted },
            },
          ]
        : [],
    ),
}
