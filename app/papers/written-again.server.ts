/** A paper as a Word file, from the template in force. */
import type { Paper, PaperData } from '#app/domain/papers/paper'
import { builtIn } from '#app/papers/built-in.server'
import { fill } from '#app/papers/fill.server'

export const writtenAgain = async (made: { paper: Paper; data: PaperData; template?: Buffer }): Promise<Buffer> =>
  fill(made.template ?? (await builtIn(made.paper)), made.data)
