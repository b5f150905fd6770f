/** The sections a report is put together from: each in several wordings. */
import type { Pen, Spoiling } from '#test/reports/pen'
import { caseSections } from '#test/reports/sections-cases'
import { courtSections } from '#test/reports/sections-courts'
import { otherSections } from '#test/reports/sections-others'

export type Section = { readonly spoils: readonly Spoiling[]; readonly write: (pen: Pen) => string }

export const sections: readonly Section[] = [...caseSections, ...otherSections, ...courtSections]
