import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'spinescope-simulate-'))
afterAll(() => rmSync(folder, { recursive: true }))

function simulate(...given: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/simulate.ts', ...given], {
    encoding: 'utf8',
  })
}

function put(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const short = {
  duration: '2 min',
  sample: '60 s',
  events: [
    { kind: 'test', at: '0 s', every: '30 s', count: 2 },
    { kind: 'train', at: '1 min', frequency: '100 Hz', pulses: 100 },
  ],
}
const promised =
  'time_s,epsp_slope_percent,vm_mV,ca_uM,camkii_active,ampar_synaptic,ampar_phospho_fraction,nmdar_open,spine_volume_percent,weight_percent,late_fraction'

describe('simulate', () => {
  test('writes the promised columns, the same bytes for the same seed, to a file or to the terminal', () => {
    const file = put('short.json', JSON.stringify(short))
    const out = join(folder, 'out.csv')
    const first = simulate(file)
    expect(first.stderr).toBe('')
    const [header = '', ...rows] = first.stdout.trim().split('\n')
    expect(header.startsWith(`${promised},`)).toBe(true)
    expect(rows.map((row) => row.split(',')[0])).toEqual(['0', '60', '120'])
    for (const row of rows) {
      expect(row.split(',')).toHaveLength(header.split(',').length)
      expect(row.split(',').every((value) => Number.isFinite(Number(value)))).toBe(true)
    }
    expect(simulate(file, '--csv', out, '--seed', '1').status).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe(first.stdout)
    expect(simulate(file, '--seed', '2').stdout).not.toBe(first.stdout)
  })

  test.each([
    ['no file at all', [], /Name a protocol file/],
    ['a file that is not there', ['nowhere.json'], /nowhere\.json.*no such file/i],
    ['what is no JSON', [put('broken.json', '{ "duration": ')], /broken\.json is no JSON/],
    ['a bad value', [put('bad.json', JSON.stringify({ ...short, duration: '1 m' }))], /duration is "1 m"/],
    ['a number too large', [put('huge.json', '{"duration":"1 s","seed":1e999}')], /seed is Infinity/],
    ['a seed that is none', [put('a.json', JSON.stringify(short)), '--seed', 'x'], /seed is "x"/],
    ['an unknown flag', [put('b.json', JSON.stringify(short)), '--speed', '3'], /--speed/],
    [
      'a folder that is not there',
      [put('c.json', JSON.stringify(short)), '--csv', join(folder, 'no', 'out.csv')],
      /no folder/,
    ],
  ])('refuses %s with exit code 2, a sentence, and no file', (_, given, sentence) => {
    const before = readdirSync(folder)
    const { status, stderr, stdout } = simulate(...given)
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect([status, stdout]).toEqual([2, ''])
    expect(readdirSync(folder)).toEqual(before)
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('leaves no half file where %s interrupts it', async (signal) => {
    const long = put(
      'long.json',
      JSON.stringify({ protocol: 'spaced-tetani', duration: '500 h', sample: '1 s' }),
    )
    const before = readdirSync(folder)
    const run = spawn(process.execPath, [
      ...['--import', 'tsx', 'src/cli/simulate.ts', long],
      ...['--csv', join(folder, 'long.csv')],
    ])
    const isWriting = () => readdirSync(folder).some((name) => name.endsWith('.part'))
    await vi.waitUntil(isWriting, { timeout: 60_000, interval: 20 })
    const ended = new Promise<number | null>((resolve) => run.on('exit', resolve))
    run.kill(signal)
    expect(await ended).not.toBe(0)
    expect(readdirSync(folder)).toEqual(before)
  })
})
