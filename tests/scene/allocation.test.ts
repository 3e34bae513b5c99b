import { describe, expect, test } from 'vitest'
import { findAllocations } from '#tests/architecture/per-frame-code.ts'
import { readSources } from '#tests/architecture/read-sources.ts'

/**
 * No memory is taken per picture by our own systems. This reads the source: V8's sampler of allocations was tried and
 * cannot tell an object from a number that it boxes until code is hot, kilobytes that come and go with the optimizer,
 * so that its bound would be either loose or a matter of luck.
 */
const files = readSources('src/scene')

describe('code that runs for each picture', () => {
  test('is found in the scene', () => {
    expect(files.filter(({ path }) => path.includes('/update-')).length).toBeGreaterThan(5)
  })

  test.each(files)('takes no memory in $path', ({ path, text }) => {
    expect(findAllocations(path, text)).toEqual([])
  })
})

describe('the watch', () => {
  const found = (code: string, path = 'src/scene/x/update-x.ts') => findAllocations(path, code).length

  test.each([
    ['an object', 'export function updateX(p) { p.set({ x: 1 }) }'],
    ['an array', 'export function updateX(p) { for (const v of [1, 2]) p(v) }'],
    ['a vector', 'export function updateX(p) { p.copy(new Vector3()) }'],
    ['a copy', 'export function updateX(p) { p.copy(p.clone()) }'],
    ['a closure', 'export function updateX(p) { p.forEach((v) => v.hide()) }'],
    [
      'what a function of the file makes',
      'export function updateX(p) { help(p) }\nfunction help(p) { p.at = [1] }',
    ],
  ])('sees %s', (_what, code) => {
    expect(found(code)).toBe(1)
  })

  test('looks into the methods of an actor, and not into its factory', () => {
    const actor = 'export const createX = () => { const a = new A(); return { update(m) { a.set(m) } } }'
    expect(found(actor, 'src/scene/x/create-x.ts')).toBe(0)
    expect(found(actor.replace('a.set(m)', 'a.set([m])'), 'src/scene/x/create-x.ts')).toBe(1)
    expect(found('export function createX() { return new A() }')).toBe(0)
  })
})
