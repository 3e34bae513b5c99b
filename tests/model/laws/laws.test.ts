import { describe, expect, test } from 'vitest'
import { laws } from '#tests/model/laws/laws.ts'

const modules = import.meta.glob('/src/model/processes/*.ts')

describe.each(Object.entries(laws))('%s', (name, those) => {
  test.each(those)('$says', async ({ holds }) => {
    const module = await modules[`/src/model/processes/${name}.ts`]!()
    expect(() => holds(module as never)).not.toThrow()
  })
})
