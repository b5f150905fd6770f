import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const room = (name: string) => ({
  find: new RegExp(`^#${name}/`),
  replacement: fileURLToPath(new URL(`./${name}/`, import.meta.url)),
})

/** The rooms by their names, as package.json and tsconfig.json give them. */
const alias = ['app', 'prisma', 'test'].map(room)

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['app/**/*.test.{ts,tsx}', 'prisma/**/*.test.ts', 'test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/bench/**', 'app/db/generated/**'],
          setupFiles: ['test/setup.ts'],
          // A slow machine is no failure: speed is measured in benchmarks.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 20_000 } },
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          globalSetup: ['test/browser/serve.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 }, // after the others: the two processors are theirs then
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
