/** The code of a choice from what the mediator wrote. */

/** Why a quarrel was passed up; `skilled` is what the procedure calls "not a matter for us". */
export function reasonCode(text: string, skilled: 'beyond-powers' | 'expertise'): string {
  if (/激化|聚集/.test(text)) return 'risk-rising'
  if (text.includes('要求')) return 'parties-ask'
  return /部门|专业|账目/.test(text) ? skilled : 'cannot-settle'
}

/** Why a mediation was not accepted. */
export function refusalCode(text: string): string {
  if (text.includes('拒绝')) return 'a-party-refuses'
  if (text.includes('法院')) return 'court-has-it'
  return text.includes('公安') ? 'other-organ-has-it' : 'reserved'
}
