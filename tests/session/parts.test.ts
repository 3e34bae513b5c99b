import { describe, expect, test } from 'vitest'
import { sampleNames, traceNames } from '#src/parameters/observables.ts'
import { createCommandClient } from '#src/session/command-client.ts'
import { createForwardSlices } from '#src/session/forward-slices.ts'
import { createFrameBuffers } from '#src/session/frame-stream.ts'
import { levelForLens } from '#src/session/level-choice.ts'
import { createPlayhead } from '#src/session/playhead.ts'
import { createTraceColumns } from '#src/session/trace-columns.ts'
import { viewFrame } from '#src/wire/frame-view.ts'
import { createFakeSimulation } from '#tests/fixtures/fake-simulation.ts'
import { createInProcessPort, turns } from '#tests/fixtures/in-process-port.ts'

describe('the playhead', () => {
  const tick = 1 / 60

  test('waits where the worker is, and never runs ahead of it', () => {
    const playhead = createPlayhead()
    expect(playhead.run(tick, 1)).toBeGreaterThan(0)
    expect(playhead.at).toBe(0)
    playhead.arrive(0.5 * tick)
    playhead.run(tick, 1)
    expect(playhead.at).toBe(0.5 * tick)
  })

  test.each([0, 1, 2, 5])('keeps the speed of the lens where a frame takes %i ticks to come', (delay) => {
    const playhead = createPlayhead()
    const lens = 0.002
    let onTheWay: { to: number; left: number } | null = null
    let asked = 0
    let start = 0
    for (let i = 0; i < 300; i++) {
      const to = playhead.run(tick, lens)
      if (!onTheWay && to > asked) {
        onTheWay = { to, left: delay }
        asked = to
      }
      if (onTheWay && onTheWay.left-- === 0) {
        playhead.arrive(onTheWay.to)
        onTheWay = null
      }
      if (i === 99) start = playhead.at
    }
    expect(playhead.at - start).toBeGreaterThan(0.97 * 200 * tick * lens)
    expect(playhead.at - start).toBeLessThanOrEqual(200 * tick * lens * (1 + 1e-9))
  })

  test('an hour in a hidden tab is not caught up with', () => {
    const playhead = createPlayhead()
    playhead.arrive(1e6)
    playhead.run(3600, 1)
    expect(playhead.at).toBeLessThanOrEqual(0.1)
    playhead.run(-5, 1)
    expect(playhead.at).toBeLessThanOrEqual(0.1)
  })

  test('a worker that cannot keep up is never asked for more than a moment', () => {
    const playhead = createPlayhead()
    for (let i = 0; i < 1000; i++)
      expect(playhead.run(tick, 60)).toBeLessThanOrEqual(60 * (0.25 + tick) + 1e-9)
  })
})

describe('the three buffers', () => {
  /** What a worker does with a buffer: another one comes back. */
  const filled = (buffer: ArrayBuffer, time: number) => {
    const back = structuredClone(buffer, { transfer: [buffer] })
    viewFrame(back).time[0] = time
    return back
  }

  test('a frame waits until the picture has reached the one before', () => {
    const frames = createFrameBuffers()
    frames.arrive(filled(frames.lend()!, 1), 1)
    frames.arrive(filled(frames.lend()!, 2), 2)
    expect(frames.isFree).toBe(false)
    frames.moveTo(0.5)
    expect([frames.previous.time[0], frames.shown.time[0], frames.blend]).toEqual([0, 1, 0.5])
    frames.moveTo(1.25)
    expect([frames.previous.time[0], frames.shown.time[0], frames.blend]).toEqual([1, 2, 0.25])
    expect(frames.isFree).toBe(true)
  })

  test('settled, the newest frame stands still', () => {
    const frames = createFrameBuffers()
    frames.arrive(filled(frames.lend()!, 1), 1)
    frames.arrive(filled(frames.lend()!, 2), 2)
    frames.settle()
    expect([frames.previous.time[0], frames.shown.time[0], frames.blend, frames.simTime]).toEqual([
      2, 2, 1, 2,
    ])
  })

  test('going back in time shows the earlier frame', () => {
    const frames = createFrameBuffers()
    for (const time of [5, 3]) {
      frames.arrive(filled(frames.lend()!, time), time)
      frames.settle()
    }
    expect(frames.shown.time[0]).toBe(3)
  })

  test('no more than three are ever in use, and one that is lost is replaced', () => {
    const frames = createFrameBuffers()
    expect(frames.lend()).not.toBeNull()
    expect(frames.lend()).toBeNull()
    frames.giveBack(undefined)
    expect(frames.lend()?.byteLength).toBeGreaterThan(0)
  })
})

describe('traces', () => {
  const rows = (...times: number[]) =>
    Float64Array.from(times.flatMap((time) => [time, ...sampleNames.map((_, i) => time + i)]))

  test('grow, forget what lies after a time, and take a replay without doubling it', () => {
    const traces = createTraceColumns()
    traces.add(rows(0, 1, 2, 3))
    const { revision } = traces
    traces.goBackTo(1.5)
    expect(traces.length).toBe(2)
    traces.add(rows(0, 1, 1.75, 2))
    expect([...traces.time.slice(0, traces.length)]).toEqual([0, 1, 1.75, 2])
    expect(traces.columns.caUM[2]).toBe(1.75 + traceNames.indexOf('caUM'))
    expect(traces.revision).toBe(revision + 2)
  })

  test('hold more than they had room for', () => {
    const traces = createTraceColumns()
    for (let i = 0; i < 10_000; i += 4) traces.add(rows(i, i + 1, i + 2, i + 3))
    expect(traces.length).toBe(10_000)
    expect(traces.time[9_999]).toBe(9_999)
    expect(traces.columns.vmMV[9_999]).toBe(9_999 + traceNames.indexOf('vmMV'))
  })
})

describe('the command client', () => {
  test('a port that breaks answers everything, now and later, with a failure', async () => {
    const port = createInProcessPort(createFakeSimulation)
    const client = createCommandClient(port)
    port.isHeld = true
    const waiting = client.ask({ kind: 'drill-failure' })
    port.breakDown('the script could not be loaded')
    const sentence = 'The simulation stopped: the script could not be loaded.'
    expect(await waiting).toMatchObject({ kind: 'failed', sentence })
    expect(await client.ask({ kind: 'drill-failure' })).toMatchObject({ kind: 'failed', sentence })
  })

  test('closing leaves nobody waiting', async () => {
    const port = createInProcessPort(createFakeSimulation)
    const client = createCommandClient(port)
    port.isHeld = true
    const waiting = client.ask({ kind: 'drill-failure' })
    client.close()
    expect((await waiting).kind).toBe('failed')
  })

  test('what cannot be sent is refused', async () => {
    const client = createCommandClient(createInProcessPort(createFakeSimulation))
    const reply = await client.ask({
      kind: 'set-parameter',
      parameter: 'psdRadius',
      value: (() => 1) as never,
    })
    expect(reply).toMatchObject({ kind: 'refused', code: 'not-sendable' })
    await turns()
  })
})

describe('fast-forward slices', () => {
  test('grow to what takes about 50 ms and shrink again', () => {
    const slices = createForwardSlices(3600)
    const first = slices.length
    for (let i = 0; i < 50; i++) slices.note(slices.length * 1e-4)
    expect(slices.length * 1e-4).toBeCloseTo(0.05, 2)
    slices.note(10)
    expect(slices.length * 1e-4).toBeLessThan(0.03)
    for (let i = 0; i < 50; i++) slices.note(10)
    // On a page where every frame is slow, the number of slices stays bounded.
    expect(slices.length).toBe(first)
    expect(3600 / first).toBeLessThanOrEqual(240)
  })
})

test('the lens chooses the level, without flicker at the border', () => {
  expect(levelForLens(0.001, 'mean-field')).toBe('molecular')
  expect(levelForLens(0.005, 'mean-field')).toBe('molecular')
  expect(levelForLens(0.007, 'molecular')).toBe('molecular')
  expect(levelForLens(0.007, 'mean-field')).toBe('mean-field')
  expect(levelForLens(1, 'molecular')).toBe('mean-field')
})
