import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeModelCode } from '#src/cli/write-model-code.ts'

describe('written code of the model', () => {
  test.each([...writeModelCode()])('%s is what `npm run generate` writes today', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  test('nothing else stands there', () => {
    const there = readdirSync('src/model/generated').map((name) => `src/model/generated/${name}`)
    expect(there.sort()).toEqual([...writeModelCode().keys()].sort())
  })
})
