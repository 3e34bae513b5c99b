import { describe, expect, test } from 'vitest'
import { sampleNames } from '#src/parameters/observables.ts'
import { frameVersion, headerWord } from '#src/wire/frame-layout.ts'
import { createFrameBuffer } from '#src/wire/frame-view.ts'
import { createFakeSimulation } from '#tests/fixtures/fake-simulation.ts'
import { createAsker } from '#tests/worker/ask-server.ts'

const started = () => {
  const server = createAsker(createFakeSimulation)
  server.start()
  return server
}

describe('one command, one reply', () => {
  test('frames carry time, level, number in the run, and the samples since the last', () => {
    const server = started()
    const first = server.advance(0)
    const second = server.advance(0.035)
    expect(first.frame.header[headerWord.sequence]).toBe(1)
    expect(second.frame.header[headerWord.sequence]).toBe(2)
    expect(second.frame.time[0]).toBe(0.035)
    expect(first.samples[0]).toBe(0)
    expect(second.samples.filter((_, i) => i % (1 + sampleNames.length) === 0)).toEqual([0.01, 0.02, 0.03])
    server.setLevel('molecular')
    expect(server.advance(0.035).frame.header[headerWord.level]).toBe(1)
  })

  test.each([
    ['advance', { to: Number.NaN }, 'time-not-finite'],
    ['advance', { to: -1 }, 'time-not-finite'],
    ['advance', { to: '3' }, 'time-not-finite'],
    ['advance', { to: 0.5 }, 'time-past'],
    ['seek', { to: Number.POSITIVE_INFINITY }, 'time-not-finite'],
    ['stimulate', { stimulus: null }, 'stimulus-unknown'],
    ['stimulate', { stimulus: { kind: 'tetanus', at: 2 } }, 'stimulus-unknown'],
    [
      'stimulate',
      { stimulus: { kind: 'train', at: Number.NaN, pulses: 1, frequency: 1, test: false } },
      'time-not-finite',
    ],
    [
      'stimulate',
      { stimulus: { kind: 'train', at: 0.5, pulses: 1, frequency: 1, test: false } },
      'time-past',
    ],
    [
      'stimulate',
      { stimulus: { kind: 'train', at: 1, pulses: 0, frequency: 1, test: false } },
      'stimulus-pulses',
    ],
    ['set-parameter', { parameter: 'psdRadius', value: '200' }, 'not-a-number'],
    ['set-parameter', { parameter: 'psdRadius', value: -5 }, 'parameter-out-of-range'],
    ['set-level', { level: 'atomic' }, 'level-unknown'],
    ['start', { frameVersion: frameVersion + 1, seed: 1, parameters: {} }, 'version-mismatch'],
    ['start', { frameVersion, seed: 1.5, parameters: {}, level: 'mean-field' }, 'seed-not-integer'],
    ['dance', {}, 'command-unknown'],
  ])('%s with %j is refused, and the run goes on unharmed', (kind, rest, code) => {
    const server = started()
    const untouched = started()
    for (const each of [server, untouched]) each.advance(1)
    const needsBuffer = kind === 'advance' || kind === 'seek'
    const reply = server.ask({ kind, ...rest, ...(needsBuffer && { buffer: createFrameBuffer() }) })
    expect(reply).toMatchObject({ kind: 'refused', code })
    if (reply.kind !== 'refused') return
    expect(reply.sentence).toMatch(/^.{15,}[.]$/)
    // The buffer is what paces the run: it must come home.
    expect(reply.buffer instanceof ArrayBuffer).toBe(needsBuffer)
    expect(server.advance(2)).toEqual({
      ...untouched.advance(2),
      frame: expect.anything(),
    })
  })

  test('before a start there is nothing to advance', () => {
    const server = createAsker(createFakeSimulation)
    const reply = server.ask({ kind: 'advance', to: 1, buffer: createFrameBuffer() })
    expect(reply).toMatchObject({ kind: 'refused', code: 'not-started' })
  })

  test('a buffer of another size is refused before anything moves', () => {
    const server = started()
    expect(server.ask({ kind: 'advance', to: 1, buffer: new ArrayBuffer(9) })).toMatchObject({
      code: 'buffer-size',
    })
    expect(server.advance(0.01).frame.time[0]).toBe(0.01)
  })
})

describe('a failure', () => {
  const broken = () => {
    const server = createAsker((options) => createFakeSimulation(options, { breaksAt: 500 }))
    server.start()
    server.advance(0.4)
    return { server, reply: server.ask({ kind: 'advance', to: 1, buffer: createFrameBuffer() }) }
  }

  test('is a sentence without a stack, and hands the buffer back', () => {
    const { reply } = broken()
    expect(reply).toMatchObject({
      kind: 'failed',
      sentence: 'The simulation stopped: the fake broke on purpose',
    })
    expect(reply.kind === 'failed' && reply.buffer?.byteLength).toBeGreaterThan(0)
  })

  test('is not papered over: nothing but a start is obeyed after it', () => {
    const { server } = broken()
    expect(server.ask({ kind: 'advance', to: 0.45, buffer: createFrameBuffer() }).kind).toBe('failed')
    expect(server.set('psdRadius', 200).kind).toBe('failed')
    expect(server.start().kind).toBe('done')
    expect(server.advance(0.3).frame.time[0]).toBe(0.3)
  })

  test('can be asked for as a drill', () => {
    expect(started().ask({ kind: 'drill-failure' })).toMatchObject({ kind: 'failed' })
    expect(started().ask({ kind: 'drill-failure', how: 'memory' })).toMatchObject({ kind: 'failed' })
  })
})
