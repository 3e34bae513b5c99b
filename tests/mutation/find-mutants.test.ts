import { describe, expect, test } from 'vitest'
import { findMutants } from '#tests/mutation/find-mutants.ts'

const changes = (source: string) => findMutants(source).map(({ text }) => text)

describe('mutants of a law', () => {
  test.each<[string, string[]]>([
    ['f(a + b)', ['f(a - b)', 'f(a)']],
    ['x -= a', ['x += a']],
    ['y = a * b', ['y = a / b']],
    ['y = -a', ['y = a']],
    ['y = Math.max(0, a)', ['y = Math.min(0, a)']],
    ['if (a < b) c()', ['if (a >= b) c()']],
    ['y = a && b', ['y = a || b']],
    ['const µ: number | string = "Ca²⁺ + 1"', []],
    ['function f(a: A & B): C | D {}', []],
  ])('%s', (source, expected) => {
    expect(changes(source)).toEqual(expected)
  })

  test('say where they are and what was done', () => {
    expect(findMutants('\nconst a = b! / c')).toMatchObject([{ line: 2, what: 'b! / c → b! * c' }])
  })
})
