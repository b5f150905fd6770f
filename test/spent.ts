/**
 * The milliseconds of processor this process spends from now on, asked for by calling what it returns: for tests that
 * something takes time in proportion. Unlike a clock on the wall it stands still while others have the machine.
 */
export function spentFromNow(): () => number {
  const began = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
  }
}
