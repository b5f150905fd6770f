/**
 * The ways on from one procedure to others: one form for the hand-over, with whatever the opening of the way asks for.
 * Where several ways are offered, what only some of them ask for is left open, and the door asks for it by name.
 */
import { z } from 'zod'
import { adjudicationOpening } from '#app/domain/procedures/administrative-adjudication/stages'
import { administrativeMediationOpening } from '#app/domain/procedures/administrative-mediation/stages'
import { arbitrationOpening } from '#app/domain/procedures/arbitration/stages'
import { bodyTo, note } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { confirmationOpening } from '#app/domain/procedures/judicial-confirmation/stages'
import { lawyerMediationOpening } from '#app/domain/procedures/lawyer-mediation/stages'
import { notarizationOpening } from '#app/domain/procedures/notarization/stages'
import type { BodyKind } from '#app/domain/territory/body'
import { say, type Words } from '#app/domain/words'

/** `to`: what choosing the body means there, where it is not simply sent on. */
type Onward = { name: Words; kinds: readonly BodyKind[]; asks?: z.ZodObject; to?: Words }

const ways = {
  'people-mediation': { name: say('人民调解', "People's mediation"), kinds: ['committee', 'studio', 'sub-centre'] },
  arbitration: { name: say('仲裁', 'Arbitration'), kinds: ['commission'], asks: arbitrationOpening },
  'administrative-mediation': {
    name: say('行政调解', 'Administrative mediation'),
    kinds: ['bureau', 'town', 'street', 'sub-centre', 'centre'],
    asks: administrativeMediationOpening,
  },
  'lawyer-mediation': {
    name: say('律师调解', 'Lawyer mediation'),
    kinds: ['studio', 'sub-centre', 'centre'],
    asks: lawyerMediationOpening,
  },
  'administrative-adjudication': {
    name: say('行政裁决', 'Administrative adjudication'),
    kinds: ['bureau', 'town', 'street'],
    asks: adjudicationOpening,
  },
  'labour-arbitration': {
    name: say('劳动人事争议仲裁', 'Labour arbitration'),
    kinds: ['commission', 'bureau'],
  },
  'land-arbitration': {
    name: say('农村土地承包仲裁', 'Rural land arbitration'),
    kinds: ['commission', 'bureau'],
  },
  'judicial-confirmation': {
    name: say('司法确认', 'Judicial confirmation'),
    kinds: ['committee', 'studio', 'sub-centre', 'centre'],
    asks: confirmationOpening,
    to: say('由哪个机构代办（备材料、向法院申请）', 'Which body prepares and files it'),
  },
  notarization: { name: say('公证', 'Notarization'), kinds: ['centre', 'bureau'], asks: notarizationOpening },
} as const satisfies Record<string, Onward>

export type Way = keyof typeof ways

const open = (type: z.ZodType): z.ZodType => (type instanceof z.ZodOptional ? type : type.optional())

/** The form of a hand-over and where it leads, to be spread into a step. */
export function onwardTo(...to: readonly Way[]): { enter: z.ZodObject; handsOver: readonly string[] } {
  const chosen: readonly Onward[] = to.map((way) => ways[way])
  const kinds = [...new Set(chosen.flatMap((each) => each.kinds))]
  const asked = chosen.flatMap(({ asks }) => Object.entries((asks?.shape ?? {}) as Record<string, z.ZodType>))
  if (to.length === 1)
    return {
      enter: z.object({ to: bodyTo({ kinds }, chosen[0]?.to), ...Object.fromEntries(asked), note }),
      handsOver: to,
    }
  const names = Object.fromEntries(to.map((way) => [way, ways[way].name]))
  const procedure = field.choice(say('转入程序', 'Procedure'), names)
  const left = Object.fromEntries(asked.map(([name, type]) => [name, open(type)]))
  return { enter: z.object({ procedure, to: bodyTo({ kinds }), note, ...left }), handsOver: to }
}
