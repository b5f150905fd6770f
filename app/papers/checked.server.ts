/** Is this a template we can fill? What Word saved, changed by an administrator, and still from outside the house. */
import { tagsFor, type Paper } from '#app/domain/papers/paper'
import type { TemplateFault } from '#app/domain/papers/template-fault'
import { fill } from './fill.server'
import { sampleOf } from './sample.server'
import { partFaults } from './parts.server'
import { zipped } from './settled.server'
import { foundTags, unknownTags } from './tags.server'
import { unpacked } from './unpacked.server'

export type CheckedTemplate =
  { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly faults: readonly TemplateFault[] }

const no = (...faults: readonly TemplateFault[]): CheckedTemplate => ({ ok: false, faults })

/** The bytes to keep are zipped anew from the parts that were looked at: nothing unseen comes with them. */
export async function checkedTemplate(bytes: Buffer, paper: Paper): Promise<CheckedTemplate> {
  const archive = await unpacked(bytes)
  if (!archive.ok) return no({ code: archive.fault })
  const faults = partFaults(archive.parts)
  if (faults.length > 0) return no(...faults)
  const clean = await zipped(archive.parts)
  return tagFaults(clean, paper)
}

async function tagFaults(bytes: Buffer, paper: Paper): Promise<CheckedTemplate> {
  try {
    const unknown = unknownTags(await foundTags(bytes), tagsFor(paper))
    if (unknown.length > 0) return no({ code: 'unknown-tags', about: unknown })
    await fill(bytes, sampleOf(paper))
    return { ok: true, bytes }
  } catch {
    return no({ code: 'broken-tags' })
  }
}
