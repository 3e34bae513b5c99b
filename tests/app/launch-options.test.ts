import { describe, expect, test } from 'vitest'
import { readLaunchOptions } from '#src/app/launch-options.ts'

describe('launch options', () => {
  test('an empty address gives the defaults and no complaint', () => {
    const { options, rejected } = readLaunchOptions('')
    expect(options.mode).toBe('explore')
    expect(options.seed).toBe(1)
    expect(rejected).toEqual([])
  })

  test('good values are taken, foreign names are left alone', () => {
    const { options, rejected } = readLaunchOptions('?mode=clean&shot=pore&seed=7&lens=3600&utm_source=x')
    expect(options).toMatchObject({ mode: 'clean', shot: 'pore', seed: 7, lens: 3600 })
    expect(rejected).toEqual([])
  })

  test.each([
    ['mode=cinema', 'mode'],
    ['seed=-1', 'seed'],
    ['seed=1.5', 'seed'],
    ['seed=', 'seed'],
    ['lens=0', 'lens'],
    ['lens=NaN', 'lens'],
    ['at=1e99', 'at'],
    ['quality=<b>high</b>', 'quality'],
  ])('%s falls back and is reported with what would be right', (query, name) => {
    const { options, rejected } = readLaunchOptions(query)
    const defaults = readLaunchOptions('').options
    expect(options).toEqual(defaults)
    expect(rejected).toHaveLength(1)
    expect(rejected[0]?.option).toBe(name)
    expect(rejected[0]?.expected.length).toBeGreaterThan(5)
  })
})
