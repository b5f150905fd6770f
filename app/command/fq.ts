/** The command line: `npm run -s fq -- VERB`. */
import { text } from 'node:stream/consumers'
import { answer } from '#app/command/answer'
import { databaseFile } from '#app/db/data-dir.server'

// Whoever reads only the first lines (`| head`) closes the pipe: that is their right and no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await answer(process.argv.slice(2), {
  file: databaseFile(),
  now: () => new Date().toISOString(),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  over: process.stderr.isTTY ? (line) => process.stderr.write(`\r\u001b[2K${line}`) : undefined,
  input: () => text(process.stdin),
})
