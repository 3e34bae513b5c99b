import { describe, expect, test } from 'vitest'
import { readLaunchOptions } from '#src/app/launch-options.ts'
import { uniformAt } from '#src/numerics/random-streams.ts'

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

  test('figures are shown by their name alone', () => {
    expect(readLaunchOptions('?stats').options.stats).toBe(true)
    expect(readLaunchOptions('?stats=off').options.stats).toBe(false)
  })

  test('agents come with their doses, or their usual ones', () => {
    const { options, rejected } = readLaunchOptions(
      '?protocol=tetanus&conditions=apv:50uM,%20ketamine:10000%20nM,t286a&captions=off',
    )
    expect(options).toMatchObject({ protocol: 'tetanus', captions: 'off' })
    expect(options.conditions).toEqual([
      { agent: 'apv', dose: 50 },
      { agent: 'ketamine', dose: 10 },
      { agent: 't286a', dose: 1 },
    ])
    expect(rejected).toEqual([])
  })

  test.each([
    ['protocol=hasOwnProperty', 'protocol'],
    ['conditions=aspirin', 'conditions'],
    ['compare=aspirin', 'compare'],
    ['compare=', 'compare'],
    ['conditions=', 'conditions'],
    ['conditions=apv:50mV', 'conditions'],
    ['conditions=apv:-1uM', 'conditions'],
    ['conditions=apv:1uM,apv:2uM', 'conditions'],
    ['conditions=apv:1uM:2', 'conditions'],
    ['conditions=__proto__', 'conditions'],
    ['captions=maybe', 'captions'],
    ['hosts=*', 'hosts'],
    ['hosts=school.example', 'hosts'],
    ['hosts=https://school.example/', 'hosts'],
    ['hosts=javascript:alert(1)', 'hosts'],
    ['stats=2', 'stats'],
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

test('no address breaks the page: whatever stands there is taken or named, 300 seeds', () => {
  const names = [...Object.keys(readLaunchOptions('').options), 'run', 'toString', '__proto__']
  const texts = ['', '1', '-1', '1e999', 'NaN', 'auto', 'apv:5uM', ',', ':', '%', '%00', '<b>', '\u0000', '𝕏']
  for (let seed = 0; seed < 300; seed++) {
    let draws = 0
    const pick = <T>(list: readonly T[]): T => list[Math.floor(uniformAt(seed, 5, draws++) * list.length)]!
    const query = Array.from({ length: 6 }, () => `${pick(names)}=${pick(texts)}${pick(texts)}`).join('&')
    const { options, rejected } = readLaunchOptions(`?${query}`)
    const bad = rejected.map(({ option }) => option)
    const usual = readLaunchOptions('').options
    for (const name of bad) expect(options, query).toHaveProperty(name, usual[name as keyof typeof usual])
    for (const { value, expected } of rejected) {
      expect(value.length, query).toBeLessThanOrEqual(60)
      expect(expected.length, query).toBeGreaterThan(5)
    }
  }
})
