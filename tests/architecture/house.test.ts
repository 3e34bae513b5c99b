import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSources } from '#tests/architecture/read-sources.ts'

const sources = readSources('src')
const roomOf = (path: string) => path.split('/')[1] ?? ''

/** For each room, the rooms it may read. `src/README.md` draws these arrows. */
const mayRead: Readonly<Record<string, readonly string[]>> = {
  parameters: [],
  numerics: [],
  messages: [],
  anatomy: ['parameters', 'numerics'],
  model: ['parameters', 'numerics', 'anatomy'],
  wire: ['parameters'],
  worker: ['parameters', 'model', 'wire'],
  session: ['parameters', 'numerics', 'wire'],
  story: ['parameters', 'anatomy'],
  scene: ['parameters', 'numerics', 'anatomy', 'wire', 'session', 'story'],
  ui: ['parameters', 'numerics', 'messages', 'wire', 'session', 'story'],
  kiosk: [],
  recording: ['parameters', 'session', 'scene', 'story'],
  cli: ['parameters', 'numerics', 'anatomy', 'model', 'wire'],
  app: [
    'parameters',
    'numerics',
    'anatomy',
    'messages',
    'wire',
    'session',
    'scene',
    'story',
    'ui',
    'kiosk',
    'recording',
  ],
}

describe('the house', () => {
  test('arrows run one way', () => {
    const wrong: string[] = []
    for (const { path, imports } of sources) {
      const room = roomOf(path)
      if (room === 'main.tsx') continue
      for (const { to } of imports) {
        if (!to.startsWith('src/') || roomOf(to) === room) continue
        if (!mayRead[room]?.includes(roomOf(to))) wrong.push(`${path} reads ${to}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('no libraries where a room has none', () => {
    const pure = ['parameters', 'numerics', 'anatomy', 'model', 'wire', 'worker', 'story']
    const wrong = sources.flatMap(({ path, imports }) =>
      pure.includes(roomOf(path))
        ? imports.filter(({ to }) => !to.startsWith('src/')).map(({ to }) => `${path}: ${to}`)
        : [],
    )
    expect(wrong).toEqual([])
    const session = sources.filter(({ path }) => roomOf(path) === 'session')
    expect(
      session.flatMap(({ imports }) => imports.map(({ to }) => to)).filter((to) => /react|three/.test(to)),
    ).toEqual([])
  })

  test('every import says the whole path from the house’s door', () => {
    const wrong = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/from '(\.[^']*)'/g)].map((match) => `${path}: ${match[1]}`),
    )
    expect(wrong).toEqual([])
  })

  test('no module reads itself through others', () => {
    const next = new Map(
      sources.map(({ path, imports }) => [path, imports.filter(({ isType }) => !isType).map(({ to }) => to)]),
    )
    const done = new Set<string>()
    const walk = (path: string, trail: readonly string[]): string | null => {
      if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].join(' → ')
      if (done.has(path)) return null
      for (const to of next.get(path) ?? []) {
        const cycle = walk(to, [...trail, path])
        if (cycle) return cycle
      }
      done.add(path)
      return null
    }
    expect(sources.map(({ path }) => walk(path, [])).filter((cycle) => cycle !== null)).toEqual([])
  })

  test('rooms: known, explained, and none for odds and ends', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(rooms.map(({ name }) => name).sort()).toEqual(Object.keys(mayRead).sort())
    expect(rooms.filter(({ name }) => !existsSync(`src/${name}/README.md`)).map(({ name }) => name)).toEqual(
      [],
    )
    expect(sources.filter(({ path }) => /\/(utils|helpers|common|misc)[/.]/.test(path))).toEqual([])
  })

  test('files: kebab-case, no barrels, no default exports, none too long', () => {
    const names = sources.map(({ path }) => basename(path))
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/.test(name))).toEqual([])
    expect(names.filter((name) => name === 'index.ts')).toEqual([])
    expect(sources.filter(({ text }) => /^export (default|\*)/m.test(text)).map(({ path }) => path)).toEqual(
      [],
    )
    const isTable = (path: string) => roomOf(path) === 'parameters' || roomOf(path) === 'messages'
    const long = sources.filter(({ path, text }) => !isTable(path) && text.split('\n').length > 350)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test('one clock and no ambient chance', () => {
    const ambient = /Math\.random|Date\.now|new Date\b|performance\.now|\bsetInterval\(/
    const wrong = sources.filter(
      ({ path, text }) => path !== 'src/session/wall-clock.ts' && ambient.test(text),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('the top level holds what was agreed', () => {
    const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean)
    const top = new Set(tracked.map((path) => path.split('/')[0] ?? ''))
    const agreed =
      /^(package(-lock)?\.json|tsconfig\.json|(vite|vitest|playwright)\.config\.ts|biome\.json|index\.html|src|assets|tests|README\.md|\..+)$/
    expect([...top].filter((entry) => !agreed.test(entry))).toEqual([])
  })
})

describe('licences', () => {
  const allowed =
    /^\(?(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|OFL-1\.1|0BSD|CC0-1\.0|CC-BY-4\.0|Zlib|BlueOak-1\.0\.0|Unlicense|Python-2\.0|MIT-0)(\)?| (OR|AND) .*)$/

  test('every installed package has a licence of the list', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { license?: string; dev?: boolean }>
    }
    const wrong = Object.entries(lock.packages)
      .filter(([path]) => path.startsWith('node_modules/'))
      .map(([path, { license, dev }]) => ({ path, license: license ?? installedLicence(path), dev }))
      // What only builds and tests, and is never shipped, may also be under the lesser GPL.
      .filter(({ license, dev }) => !allowed.test(license) && !(dev && license === 'LGPL-3.0-or-later'))
    expect(wrong).toEqual([])
  })

  test('every asset says where it is from', () => {
    const entries = JSON.parse(readFileSync('assets/licenses.json', 'utf8')) as {
      files: string
      author: string
      licence: string
      source: string
    }[]
    const patterns = entries.map(
      ({ files }) => new RegExp(`^${files.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
    )
    const tracked = execFileSync('git', ['ls-files', 'assets'], { encoding: 'utf8' })
      .split('\n')
      .filter(Boolean)
    const unnamed = tracked
      .map((path) => path.replace('assets/', ''))
      .filter((path) => path !== 'licenses.json' && !patterns.some((pattern) => pattern.test(path)))
    expect(unnamed).toEqual([])
    for (const entry of entries) expect(Object.values(entry).every((value) => value.length > 0)).toBe(true)
  })

  function installedLicence(path: string): string {
    // A package for another platform is not installed; the lock file then carries its licence.
    if (!existsSync(`${path}/package.json`)) return 'MIT'
    const described = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as {
      license?: string | { type: string }
    }
    if (!described.license && existsSync(`${path}/LICENSE`)) {
      return readFileSync(`${path}/LICENSE`, 'utf8').startsWith('MIT License') ? 'MIT' : 'unread'
    }
    return typeof described.license === 'string' ? described.license : (described.license?.type ?? 'none')
  }
})
