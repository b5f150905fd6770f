import { constants, setPriority } from 'node:os'

/** This process has time: whoever waits for a page has the processors first. */
export function standBack(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // A system that does not let us: then it is only slower for others.
  }
}
