import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listFiles } from '#tests/architecture/list-files.ts'

interface LockedPackage {
  readonly license?: string
  readonly dev?: boolean
}

const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'CC0-1.0',
  'CC-BY-4.0',
  'Zlib',
  'BlueOak-1.0.0',
  'Unlicense',
  'Python-2.0',
])
/** What only builds and tests, and is never shipped, may also be under the lesser GPL. */
const allowedForTools = new Set([...allowed, 'LGPL-3.0-or-later'])

/** Reads an SPDX expression without nested brackets: one alternative must be allowed as a whole. */
function isAllowed(expression: string, list: ReadonlySet<string>): boolean {
  const plain = expression.replaceAll(/[()]/g, '')
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((each) => list.has(each.trim())))
}

describe('licences', () => {
  test('every package that can be installed has a licence of the list', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, LockedPackage>
    }
    const packages = Object.entries(lock.packages).filter(([path]) => path.startsWith('node_modules/'))
    const wrong = packages
      .map(([path, { license, dev }]) => ({ path, license: license ?? ownWord(path), dev }))
      .filter(({ license, dev }) => !isAllowed(license, dev ? allowedForTools : allowed))
    expect(wrong).toEqual([])
    expect(packages.length).toBeGreaterThan(100)
  })

  test.each([
    ['MIT OR GPL-3.0', true],
    ['(MIT AND Zlib)', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
    ['none', false],
  ])('%s: %s', (expression, answer) => {
    expect(isAllowed(expression, allowed)).toBe(answer)
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
      expect(isAllowed(licence, allowed), licence).toBe(true)
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
