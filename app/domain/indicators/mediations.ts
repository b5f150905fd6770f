/** The three kinds of mediation (三调): where an agreement of the parties ends a dispute. */
import { administrativeMediation } from '#app/domain/procedures/administrative-mediation'
import { lawyerMediation } from '#app/domain/procedures/lawyer-mediation'
import { peopleMediation } from '#app/domain/procedures/people-mediation'

export const mediations = [peopleMediation.key, administrativeMediation.key, lawyerMediation.key] as const
