import { fileURLToPath } from 'node:url'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'
import remixOptions from './remix.config.js'

const room = (name: string) => ({
  find: new RegExp(`^#${name}/`),
  replacement: fileURLToPath(new URL(`./${name}/`, import.meta.url)),
})

/** A browser gets the words of its own language only: app/messages/in-browser.ts says how. */
const oneLanguage: Plugin = {
  name: 'one-language',
  enforce: 'pre',
  resolveId(source, importer = '', { ssr = false }) {
    const isWords =
      /[/]app[/]messages[/]index$/.test(source) || (source === './index' && /[/]app[/]messages[/]/.test(importer))
    return !ssr && isWords ? fileURLToPath(new URL('./app/messages/in-browser.ts', import.meta.url)) : null
  },
}

export default defineConfig({
  plugins: [oneLanguage, remix(remixOptions)],
  resolve: { alias: [room('app')] },
  // Old Chromium of government desktops: see the note on browsers in app/ui/style.css.
  build: { target: ['chrome88', 'safari14', 'firefox85'], cssTarget: ['chrome88', 'safari14'] },
  // Native programs of the server, met while looking through the routes for what browsers need.
  optimizeDeps: { exclude: ['@node-rs/argon2', 'better-sqlite3'] },
  server: { host: '127.0.0.1', watch: { ignored: ['**/data/**', '**/build/**'] } },
})
