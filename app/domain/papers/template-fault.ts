/** Why a template somebody sent cannot be used. */
export type TemplateFaultCode =
  | 'not-a-document'
  | 'damaged'
  | 'too-many-parts'
  | 'too-large'
  | 'macros'
  | 'external'
  | 'embedded'
  | 'fetching'
  | 'unknown-tags'
  | 'broken-tags'

export type TemplateFault = {
  readonly code: TemplateFaultCode
  /** the parts, addresses or tags it is about */
  readonly about?: readonly string[]
}
