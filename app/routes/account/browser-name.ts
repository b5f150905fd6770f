/** What people call the browser that calls itself so: the special ones first, for they all claim to be Chrome and Safari too. */
const names: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, 'WeChat'],
  [/360SE|QihooBrowser/i, '360'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS/i, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

const first = (list: typeof names, agent: string) => list.find(([mark]) => mark.test(agent))?.[1]

/** "Chrome, Windows"; undefined when it says nothing we know. */
export function browserName(agent: string): string | undefined {
  const known = [first(names, agent), first(systems, agent)].filter((part) => part !== undefined)
  return known.length > 0 ? known.join(', ') : undefined
}
