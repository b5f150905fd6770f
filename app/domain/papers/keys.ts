/**
 * The keys of the papers, apart from the papers themselves: procedures name them and must not import what reads disputes.
 * Keys are for ever: templates that an administrator replaced and papers that were made are kept under them.
 */
import type { Words } from '#app/domain/words'

export const paperKeys = [
  'file-cover',
  'file-catalogue',
  'course-register',
  'mediation-cover',
  'mediation-application',
  'mediation-register',
  'mediation-rights',
  'mediation-refusal',
  'mediation-inquiry',
  'mediation-session',
  'mediation-agreement',
  'mediation-oral-agreement',
  'mediation-ended',
  'mediation-visit',
  'review-application',
  'review-oral-application',
  'review-acceptance',
  'review-refusal',
  'review-correction',
  'review-reply-notice',
  'review-hearing-notice',
  'review-suspension',
  'review-resumption',
  'review-extension',
  'review-decision',
  'review-dismissal',
  'review-mediation',
  'review-termination',
  'review-opinion',
  'award-register',
  'award-closing',
  'suit-register',
  'suit-defence',
  'suit-attendance',
  'suit-suggestion-reply',
] as const

export type PaperKey = (typeof paperKeys)[number]

export const isPaperKey = (text: string | undefined): text is PaperKey =>
  (paperKeys as readonly (string | undefined)[]).includes(text)

/** Where the files people attached have their place among the papers of a file: the evidence. */
export const ATTACHED = 'attached'

/** A place in the file of a proceeding. */
export type FilePlace = PaperKey | typeof ATTACHED

/** What a step calls a paper: one of the shelf, or another organ's own by its name. */
export type NamedPaper = PaperKey | Words
