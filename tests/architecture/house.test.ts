import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles } from '#tests/architecture/list-files.ts'
import { readSources } from '#tests/architecture/read-sources.ts'

const sources = readSources('src')
const roomOf = (path: string) => path.split('/')[1] ?? ''

/** For each room, the rooms it may read. `src/README.md` draws these arrows. */
const mayRead: Readonly<Record<string, readonly string[]>> = {
  parameters: [],
  protocols: ['parameters'],
  validation: ['parameters', 'numerics', 'anatomy', 'protocols', 'model'],
  numerics: [],
  messages: [],
  anatomy: ['parameters', 'numerics'],
  model: ['parameters', 'numerics', 'anatomy'],
  wire: ['parameters'],
  worker: ['parameters', 'model', 'wire'],
  session: ['parameters', 'numerics', 'protocols', 'wire'],
  scenarios: ['parameters', 'wire', 'session'],
  story: ['parameters', 'anatomy'],
  scene: ['parameters', 'numerics', 'anatomy', 'wire', 'session', 'story'],
  playback: ['parameters', 'session', 'story', 'scene'],
  ui: [
    'parameters',
    'numerics',
    'protocols',
    'messages',
    'wire',
    'session',
    'scenarios',
    'story',
    'playback',
  ],
  kiosk: ['parameters', 'messages', 'wire', 'session', 'story', 'playback', 'ui'],
  recording: ['parameters', 'session', 'scene', 'story', 'playback'],
  cli: [
    'parameters',
    'numerics',
    'anatomy',
    'model',
    'wire',
    'worker',
    'protocols',
    'validation',
    'messages',
    'story',
    'playback',
    'scenarios',
    // The bench's own pages draw with the scene's means.
    'session',
    'scene',
  ],
  app: [
    'parameters',
    'protocols',
    'numerics',
    'anatomy',
    'messages',
    'wire',
    'session',
    'scenarios',
    'scene',
    'story',
    'ui',
    'kiosk',
    'playback',
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

  test('every import leads somewhere', () => {
    // A reader of imports that misses some would let any arrow pass.
    const known = new Set(sources.map(({ path }) => path))
    const isOther = (to: string) => !to.startsWith('src/') || /\.(css|glsl|json)$/.test(to)
    const lost = sources.flatMap(({ path, imports }) =>
      imports.filter(({ to }) => !isOther(to) && !known.has(to)).map(({ to }) => `${path}: ${to}`),
    )
    expect(lost).toEqual([])
    const read = new Set(sources.flatMap(({ imports }) => imports.map(({ to }) => to)))
    for (const { path, text } of sources) if (/^declare (module|global)/m.test(text)) read.add(path)
    const entries =
      /^src\/(main\.tsx|cli\/.*|worker\/simulation-worker\.ts|kiosk\/service-worker\.ts|.*\.d\.ts)$/
    const unread = [...known].filter((path) => !read.has(path) && !entries.test(path))
    expect(unread, 'files that nobody reads').toEqual([])
  })

  test('the model is started in its thread by one file, and imported by none of the page', () => {
    const starters = sources.filter(({ text }) => /new (Shared)?Worker\(/.test(text))
    expect(starters.map(({ path }) => path)).toEqual(['src/session/open-worker.ts'])
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

  test('no module reads itself through others, not even for a type', () => {
    const next = new Map(sources.map(({ path, imports }) => [path, imports.map(({ to }) => to)]))
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
    const passesOn = /^export (default\b|\*|(type )?\{[^}]*\} from )/m
    expect(sources.filter(({ text }) => passesOn.test(text)).map(({ path }) => path)).toEqual([])
    const isTable = (path: string) => roomOf(path) === 'parameters' || roomOf(path) === 'messages'
    // Written by `npm run generate`, read by nobody, and straight-line code on purpose: that is what makes it fast.
    const written = ['src/model/generated/calmodulin-chemistry.ts']
    const mayBeLong = (path: string) => isTable(path) || written.includes(path)
    const long = sources.filter(({ path, text }) => !mayBeLong(path) && text.split('\n').length > 350)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test('one clock and no ambient chance', () => {
    const ambient =
      /Math\.random|\bDate\b[.(]|new Date\b|performance\.now|hrtime|crypto\.(random|getRandom)|\bset(Interval|Timeout)\(/
    // The product's clock; and one for the bench, which measures wall time and is no part of the page.
    const clocks = ['src/session/wall-clock.ts', 'src/cli/bench/process-clock.ts']
    const wrong = sources.filter(({ path, text }) => !clocks.includes(path) && ambient.test(text))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('no test waits for the clock', () => {
    const waits = /waitForTimeout|\bset(Timeout|Interval)\(|Math\.random|Date\.now|performance\.now/
    // The drills move the page's clock on by hand, and wait for nothing.
    const own = ['tests/architecture/house.test.ts', 'tests/e2e/drills.spec.ts']
    const wrong = readSources('tests').filter(({ path, text }) => !own.includes(path) && waits.test(text))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('the top level holds what was agreed', () => {
    const top = new Set(listFiles().map((path) => path.split('/')[0] ?? ''))
    const agreed =
      /^(package(-lock)?\.json|tsconfig\.json|(vite|vitest|playwright)\.config\.ts|biome\.json|index\.html|src|assets|tests|README\.md|\..+)$/
    expect([...top].filter((entry) => !agreed.test(entry))).toEqual([])
  })
})
