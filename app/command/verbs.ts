/** The shelf of verbs: one line each, in the order of the help. */
import { cases } from '#app/command/cases'
import { checkReport } from '#app/command/check-report'
import { deadlines } from '#app/command/deadlines'
import { demo } from '#app/command/demo'
import { figures } from '#app/command/figures'
import { law } from '#app/command/law'
import { pack, packExport, packImport } from '#app/command/pack'
import { rebuild } from '#app/command/rebuild'
import { reconcile } from '#app/command/reconcile'
import { remind } from '#app/command/remind'
import { returnVerb } from '#app/command/return'
import { returnExport, returnReceive, returnsDue } from '#app/command/returns'
import { sample } from '#app/command/sample'
import { userAdd } from '#app/command/user-add'
import type { Verb } from '#app/command/verb'
import { verify } from '#app/command/verify'

export const verbs: readonly Verb[] = [
  figures,
  cases,
  returnExport,
  returnReceive,
  returnVerb,
  returnsDue,
  reconcile,
  sample,
  checkReport,
  deadlines,
  law,
  rebuild,
  remind,
  verify,
  packExport,
  packImport,
  pack,
  demo,
  userAdd,
]
