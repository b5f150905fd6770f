import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

// The journeys need a Chromium or Chrome. Run as a program (`npm test` does first) this looks for one, installs the
// package of Debian or Ubuntu where it may, and otherwise says what to do.

const names = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'chrome', 'microsoft-edge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of the browser to use: CHROMIUM_PATH, else the first found where programs are. */
export function findChromium(): string | undefined {
  const configured = process.env['CHROMIUM_PATH']
  if (configured) return isProgram(configured) ? configured : undefined
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter(Boolean)
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(isProgram)
}

export const WHAT_TO_DO = [
  'The browser tests need Chromium or Chrome, and none was found.',
  '  Debian, Ubuntu:  sudo apt-get install chromium',
  '  elsewhere:       install Chromium or Chrome, or set CHROMIUM_PATH to the program',
].join('\n')

function install(): void {
  const apt = (...words: string[]) =>
    execFileSync('apt-get', words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  console.log('No Chromium or Chrome found: installing the package chromium.')
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
}

function main(): void {
  if (findChromium()) return
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version') && !process.env['CHROMIUM_PATH']
  try {
    if (mayInstall) install()
  } catch {
    console.error('apt-get could not install it.')
  }
  if (findChromium()) return
  console.error(WHAT_TO_DO)
  process.exit(1)
}

if (process.argv[1]?.endsWith('chromium.ts')) main()
