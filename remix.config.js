/**
 * The options of the Remix plugin; vite.config.ts imports them.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  // One folder per address with route.tsx inside; whatever lies loose in app/routes is no route.
  ignoredRouteFiles: ['**/.*', '**/*.md', '**/*.test.{ts,tsx}'],
  serverModuleFormat: 'esm',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    // Off, and to stay off. Both have advisories that are not mended in Remix 2 and whose code runs only behind these
    // flags: single fetch (CVE-2026-34077, denial of service by crafted input to turbo-stream) and lazy route discovery
    // (CVE-2026-55685, denial of service by the manifest address). With single fetch off Remix does not check where a
    // `?_data=` post comes from: app/http/gate.server.ts does.
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
}
