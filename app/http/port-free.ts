import { BadEnvironment, readEnvironment } from '#app/http/environment.server'
import { checkPort, PortTaken } from '#app/http/port.server'

// Before the demo is built and filled, which takes a minute: could it be served at all?
try {
  await checkPort(readEnvironment('demo'))
} catch (error) {
  console.error(error instanceof BadEnvironment || error instanceof PortTaken ? error.message : error)
  process.exit(1)
}
