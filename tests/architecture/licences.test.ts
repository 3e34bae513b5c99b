import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allowedLicences, fits, isAllowed } from '#tests/architecture/allowed-licences.ts'
import { listFiles } from '#tests/architecture/list-files.ts'

interface LockedPackage {
  readonly license?: string
  readonly dev?: boolean
}

/** Of pictures, sounds, texts and fonts: each may be shown, changed and passed on, with its author named. */
const assetLicences = ['MIT', 'BSD-3-Clause', 'OFL-1.1', 'CC0-1.0', 'CC-BY-4.0']

describe('licences', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>
  }
  const packages = Object.entries(lock.packages)
    .filter(([path]) => path.startsWith('node_modules/'))
    .map(([path, { license, dev = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      licence: license ?? ownWord(path),
      dev,
    }))

  test('every package that can be installed has a licence of the list', () => {
    expect(packages.filter(({ name, licence, dev }) => !isAllowed(licence, name, dev))).toEqual([])
    expect(packages.length).toBeGreaterThan(100)
  })

  test('every unusual licence has its reason and its users', () => {
    for (const [licence, { why, only = [] }] of Object.entries(allowedLicences)) {
      const users = packages.filter((each) => each.licence.includes(licence))
      expect(users.length, `nobody needs ${licence} any more`).toBeGreaterThan(0)
      if (only.length > 0) expect(why.length, licence).toBeGreaterThan(20)
      const idle = only.filter((pattern) => !users.some(({ name }) => fits(name, pattern)))
      expect(idle, `these do not have ${licence}`).toEqual([])
    }
  })

  test.each<[string, string, boolean, boolean]>([
    ['MIT OR GPL-3.0', 'some', false, true],
    ['(MIT AND Zlib)', 'some', false, true],
    ['MIT AND GPL-3.0', 'some', true, false],
    ['GPL-3.0', 'some', true, false],
    ['none', 'some', true, false],
    ['constructor', 'some', true, false],
    ['MPL-2.0', 'some', false, false],
    ['MPL-2.0', 'mediabunny', false, true],
    ['LGPL-3.0-or-later', '@img/sharp-libvips-linux-arm', false, false],
    ['LGPL-3.0-or-later', '@img/sharp-libvips-linux-arm', true, true],
  ])('%s for %s, a tool: %s, is allowed: %s', (expression, name, isTool, answer) => {
    expect(isAllowed(expression, name, isTool)).toBe(answer)
  })

  test('every asset says where it is from, and every line is about an asset', () => {
    const entries = JSON.parse(readFileSync('assets/licenses.json', 'utf8')) as {
      files: string
      author: string
      licence: string
      source: string
    }[]
    const lines = entries.map((entry) => ({
      ...entry,
      pattern: new RegExp(`^${entry.files.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
    }))
    const files = listFiles()
      .filter((path) => path.startsWith('assets/') && path !== 'assets/licenses.json')
      .map((path) => path.replace('assets/', ''))
    const unnamed = files.filter((path) => !lines.some(({ pattern }) => pattern.test(path)))
    expect(unnamed).toEqual([])
    const idle = lines.filter(({ pattern }) => !files.some((path) => pattern.test(path)))
    // Assets that a package brings are named by it, in node_modules.
    expect(idle.filter(({ files: name }) => !existsSync(`node_modules/${name.split(' ')[0]}`))).toEqual([])
    for (const { author, licence, source } of entries) {
      expect(author.length * source.length).toBeGreaterThan(0)
      expect(assetLicences, licence).toContain(licence)
    }
  })
})

/** What a package says of itself where the lock file is silent. */
function ownWord(path: string): string {
  if (!existsSync(`${path}/package.json`)) return 'none'
  const described = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as {
    license?: string | { type: string }
  }
  if (typeof described.license === 'string') return described.license
  if (described.license) return described.license.type
  const isMit =
    existsSync(`${path}/LICENSE`) && readFileSync(`${path}/LICENSE`, 'utf8').startsWith('MIT License')
  return isMit ? 'MIT' : 'none'
}
