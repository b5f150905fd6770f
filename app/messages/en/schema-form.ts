import type { Shape } from '#app/messages/shape'
import type { schemaForm as chinese } from '#app/messages/zh-CN/schema-form'

export const schemaForm: Shape<typeof chinese> = {
  yes: 'Yes',
  no: 'No',
  none: 'Leave empty',
  neededFor: (answers) => `needed for ${answers.map((each) => `“${each}”`).join(', ')}`,
  nothingToChoose: 'There is nothing to choose from here yet; ask the administrator to enter some.',
  bodyCode: 'Enter the code of the body; those nearby are suggested',
  unstaffed: (isListed) =>
    isListed
      ? 'Nobody there can receive yet.'
      : 'Nobody there can receive yet. Enter the code of the body or find it by name.',
  searchBody: 'Find a body by its name',
  found: (state, count) =>
    ({
      idle: 'Bodies nearby are listed; find others by name.',
      busy: 'Looking…',
      found: count === 0 ? 'None found; please try another name.' : `Found ${count}; please choose.`,
      failed: 'Cannot look this up just now; please try again later.',
    })[state],
}
