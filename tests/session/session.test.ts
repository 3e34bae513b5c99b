import { describe, expect, test } from 'vitest'
import type { Simulation, SimulationOptions } from '#src/model/simulation.ts'
import { longestRun } from '#src/wire/longest-run.ts'
import { createFakeSimulation } from '#tests/fixtures/fake-simulation.ts'
import { turns } from '#tests/fixtures/in-process-port.ts'
import { beginSession, openSession, play, repeat, samplesOf } from '#tests/session/open-session.ts'

const pulse = { kind: 'train', at: 0, frequency: 1, pulses: 1, test: true } as const
const tick = 1 / 60

describe('playing', () => {
  test('goes at the speed of the lens, and a pause stands where the worker is', async () => {
    const { session } = await openSession({ lens: 2 })
    await play(session, repeat(tick, 120))
    const { simTime } = session.store.getState()
    expect(simTime).toBeGreaterThan(2 * 120 * tick * 0.95)
    expect(simTime).toBeLessThan(2 * 120 * tick + 0.3)
    expect(session.frames.shown.time[0]).toBe(simTime)
    expect(session.frames.blend).toBe(1)
    session.tick(tick)
    expect(session.frames.simTime).toBe(simTime)
  })

  test('moves smoothly: each tick by its own wall time, between the frames at hand', async () => {
    const { session } = await openSession()
    session.play()
    const seen: number[] = []
    for (let i = 0; i < 60; i++) {
      session.tick(tick)
      const { frames } = session
      seen.push(frames.simTime)
      expect(frames.simTime).toBeGreaterThanOrEqual(frames.previous.time[0]!)
      expect(frames.simTime).toBeLessThanOrEqual(frames.shown.time[0]!)
      await turns(3)
    }
    for (let i = 10; i < 60; i++) expect(seen[i]! - seen[i - 1]!).toBeCloseTo(tick, 9)
  })

  test('one question at a time: a busy worker is not sent a queue', async () => {
    const { session, ports } = await openSession()
    const [port] = ports
    port!.isHeld = true
    const before = port!.commands.length
    session.play()
    for (let i = 0; i < 100; i++) {
      session.tick(tick)
      await turns(1)
    }
    expect(port!.commands.length).toBe(before + 1)
    port!.isHeld = false
  })

  test('from days a second to slow motion the picture does not stay days behind', async () => {
    const { session } = await openSession({ lens: 3600 })
    session.play()
    for (let i = 0; i < 20; i++) {
      session.tick(tick)
      await turns(3)
    }
    session.setLens(0.001)
    await turns()
    const from = session.frames.simTime
    await play(session, repeat(tick, 60))
    expect(session.frames.simTime - from).toBeGreaterThan(0.0008)
    expect(session.frames.simTime - from).toBeLessThan(0.0015)
  })

  test('readouts change about ten times a second, and not at all where nothing changes', async () => {
    const { session } = await openSession()
    let changes = 0
    session.store.subscribe((state, before) => {
      if (state.readout !== before.readout) changes++
    })
    for (let i = 0; i < 120; i++) session.tick(tick)
    expect(changes).toBe(0)
    await play(session, repeat(tick, 120))
    expect(changes).toBeGreaterThan(15)
    expect(changes).toBeLessThan(25)
  })
})

describe('going to a time', () => {
  test('back and forth is exact, in samples too', async () => {
    const { session } = await openSession()
    const reference = await openSession()
    for (const each of [session, reference.session]) {
      await each.fastForward(1.23456789)
      await each.stimulate(pulse)
      await each.fastForward(5)
    }
    await session.seek(0.4)
    expect(session.store.getState().simTime).toBe(0.4)
    expect(session.traces.time[session.traces.length - 1]).toBe(0.4)
    await session.seek(3)
    await session.seek(5)
    expect(samplesOf(session)).toEqual(samplesOf(reference.session))
    expect([...session.frames.shown.hero]).toEqual([...reference.session.frames.shown.hero])
  })

  test('steps are frames of the lens, both ways, and quick ones add up', async () => {
    const { session } = await openSession({ lens: 0.6 })
    await session.fastForward(1)
    for (let i = 0; i < 3; i++) session.step(1)
    session.step(-1)
    await turns()
    expect(session.frames.simTime).toBeCloseTo(1.02, 9)
    session.step(-200)
    await turns()
    expect(session.frames.simTime).toBe(0)
  })

  test('a fast-forward comes in slices, ends at its time to the bit, and playing resumes', async () => {
    const { session, ports } = await openSession()
    session.play()
    const before = ports[0]!.commands.length
    await session.fastForward(7200.123)
    const slices = ports[0]!.commands.slice(before).filter(({ kind }) => kind === 'advance').length
    expect(slices).toBeGreaterThan(10)
    expect(slices).toBeLessThanOrEqual(242)
    expect(session.store.getState()).toMatchObject({ simTime: 7200.123, isPlaying: true })
  })

  test('a pause ends a fast-forward where it is', async () => {
    const { session } = await openSession()
    session.play()
    const forward = session.fastForward(1000)
    await turns(6)
    session.pause()
    await forward
    await turns()
    const { simTime, isPlaying } = session.store.getState()
    expect(isPlaying).toBe(false)
    expect(simTime).toBeGreaterThan(0)
    expect(simTime).toBeLessThan(1000)
  })

  test('a fast-forward follows no single molecules, and the lens has them back at its end', async () => {
    const { session } = await openSession({ lens: 0.001 })
    expect(session.store.getState().level).toBe('molecular')
    const levels: string[] = []
    session.store.subscribe(({ level }) => levels.push(level))
    await session.fastForward(100)
    expect(levels).toContain('mean-field')
    expect(session.store.getState().level).toBe('molecular')
    expect(session.frames.shown.header[3]).toBe(1)
  })

  test('a time that is none is refused and nothing moves', async () => {
    const { session } = await openSession()
    await session.seek(Number.NaN)
    expect(session.store.getState().refusal?.code).toBe('time-not-finite')
    await session.fastForward(Number.POSITIVE_INFINITY)
    expect(session.store.getState()).toMatchObject({ simTime: 0, status: 'ready' })
  })

  test('a run ends: nothing goes beyond it, and the picture stops there without a complaint', async () => {
    const { session } = await openSession({ lens: 86_400, create: createIdleSimulation })
    await session.seek(1e12)
    expect(session.store.getState().simTime).toBe(longestRun)
    await session.seek(longestRun - 3600)
    await play(session, repeat(tick, 10))
    session.play()
    for (let i = 0; i < 4; i++) {
      session.tick(0.1)
      await turns()
    }
    expect(session.store.getState()).toMatchObject({ simTime: longestRun, isPlaying: false, refusal: null })
  })
})

/** Nothing ever happens in it: it goes through days at once. */
function createIdleSimulation(options: SimulationOptions): Simulation {
  let now = 0
  return {
    ...createFakeSimulation(options),
    get simTime() {
      return now
    },
    advanceTo(to) {
      now = to
    },
  }
}

describe('changes', () => {
  test('a parameter out of range is refused with its sentence, and the value stays', async () => {
    const { session } = await openSession()
    const before = session.store.getState().parameters
    expect(await session.setParameter('psdRadius', -1)).toBe(false)
    expect(session.store.getState().refusal?.sentence).toContain('-1')
    expect(session.store.getState().parameters).toBe(before)
    session.dismissRefusal()
    expect(session.store.getState().refusal).toBeNull()
    expect(await session.setParameter('psdRadius', 123)).toBe(true)
    expect(session.store.getState().parameters.psdRadius).toBe(123)
  })

  test('parameters shown are those of the moment shown', async () => {
    const { session } = await openSession()
    const { psdRadius } = session.store.getState().parameters
    await session.fastForward(2)
    await session.setParameter('psdRadius', 123)
    await session.fastForward(4)
    await session.seek(1)
    expect(session.store.getState().parameters.psdRadius).toBe(psdRadius)
    await session.seek(3)
    expect(session.store.getState().parameters.psdRadius).toBe(123)
  })

  test('starting over keeps parameters and forgets stimuli', async () => {
    const { session } = await openSession()
    await session.setParameter('psdRadius', 123)
    await session.stimulate({ ...pulse, at: 2 })
    await session.fastForward(3)
    expect(await session.reset()).toBe(true)
    expect(session.store.getState()).toMatchObject({ simTime: 0, isPlaying: false })
    expect(session.store.getState().parameters.psdRadius).toBe(123)
    expect(session.traces.length).toBe(1)
    await session.fastForward(3)
    const other = await openSession()
    await other.session.reset({ parameters: { psdRadius: 123 } })
    await other.session.fastForward(3)
    expect(samplesOf(session)).toEqual(samplesOf(other.session))
  })

  test('a start that is refused leaves the run as it was', async () => {
    const { session } = await openSession()
    await session.fastForward(2)
    const samples = samplesOf(session)
    expect(await session.reset({ seed: 0.5 })).toBe(false)
    expect(session.store.getState()).toMatchObject({ status: 'ready', failure: null, simTime: 2 })
    expect(session.store.getState().refusal?.code).toBe('seed-not-integer')
    expect(samplesOf(session)).toEqual(samples)
    await session.fastForward(3)
    expect(session.store.getState().simTime).toBe(3)
  })

  test('back in slow motion: the stimulus that lies ahead comes again', async () => {
    const { session } = await openSession()
    await session.fastForward(1)
    await session.stimulate(pulse)
    await session.fastForward(2)
    await session.seek(0.999)
    session.setLens(0.004)
    await play(session, repeat(tick, 30))
    const silent = await openSession()
    await silent.session.fastForward(0.999)
    silent.session.setLens(0.004)
    await turns()
    await silent.session.seek(session.store.getState().simTime)
    expect(session.store.getState()).toMatchObject({ level: 'molecular' })
    expect(session.store.getState().simTime).toBeGreaterThan(1)
    expect(session.frames.shown.hero[0]).not.toBe(silent.session.frames.shown.hero[0])
  })
})

describe('levels of the model', () => {
  /** Fast, a moment of slow motion, and fast again; then back to the beginning. */
  const wander = async () => {
    const opened = await openSession()
    const { session } = opened
    await session.fastForward(1)
    session.setLens(0.004)
    await session.seek(1.02)
    session.setLens(1)
    await session.fastForward(2)
    await session.seek(0.5)
    return opened
  }

  test('seeking replays them as they were', async () => {
    const { session } = await wander()
    await session.seek(1.01)
    expect(session.store.getState().level).toBe('molecular')
    await session.seek(1.5)
    expect(session.store.getState().level).toBe('mean-field')
  })

  test('playing on lets the lens decide again', async () => {
    const { session } = await wander()
    const levels = new Set<string>()
    session.store.subscribe(({ level }) => levels.add(level))
    await play(session, repeat(tick, 60))
    expect(session.store.getState().simTime).toBeGreaterThan(1.3)
    await session.seek(1.01)
    expect([...levels]).toEqual(['mean-field'])
  })

  test('a lens moved while the picture stands still shows its level at once', async () => {
    const { session } = await openSession()
    await session.fastForward(1)
    session.setLens(0.001)
    await turns()
    expect(session.store.getState()).toMatchObject({ level: 'molecular', simTime: 1 })
    expect(session.frames.shown.header[3]).toBe(1)
  })
})

describe('a failure', () => {
  /** Breaks at 5 s in the first worker only: a fault that does not come again. */
  const brokenOnce = async () => {
    let workers = 0
    const opened = await openSession({
      create: (options) => createFakeSimulation(options, workers++ === 0 ? { breaksAt: 5000 } : {}),
    })
    const { session } = opened
    await session.fastForward(1.5)
    await session.stimulate(pulse)
    await session.setParameter('psdRadius', 123)
    await session.fastForward(4)
    return opened
  }

  test('leaves the last frame and the traces; restart goes on, and nothing is lost', async () => {
    const { session, ports } = await brokenOnce()
    const samples = samplesOf(session)
    const picture = [...session.frames.shown.hero]
    session.play()
    await session.fastForward(6)
    const failed = session.store.getState()
    expect(failed).toMatchObject({ status: 'failed', isPlaying: false })
    expect(failed.failure?.sentence).toBe('The simulation stopped: the fake broke on purpose')
    const { simTime } = failed
    expect(simTime).toBeGreaterThanOrEqual(4)
    expect(samplesOf(session, 4)).toEqual(samples)
    // Whatever is pressed meanwhile is answered and changes nothing.
    expect(await session.setParameter('psdRadius', 200)).toBe(false)
    await session.stimulate(pulse)
    await session.seek(1)
    session.play()
    session.tick(tick)
    expect(session.store.getState().simTime).toBe(simTime)

    await session.restart()
    expect(ports.length).toBe(2)
    expect(session.store.getState()).toMatchObject({ status: 'ready', failure: null, simTime })
    expect(session.store.getState().parameters.psdRadius).toBe(123)
    expect(samplesOf(session, 4)).toEqual(samples)
    await session.seek(4)
    expect([...session.frames.shown.hero]).toEqual(picture)

    await session.fastForward(7)
    const whole = await openSession()
    await whole.session.fastForward(1.5)
    await whole.session.stimulate(pulse)
    await whole.session.setParameter('psdRadius', 123)
    await whole.session.fastForward(7)
    expect(samplesOf(session)).toEqual(samplesOf(whole.session))
  })

  test('what lay ahead of the visitor survives it too', async () => {
    const { session } = await brokenOnce()
    const picture = [...session.frames.shown.hero]
    await session.seek(1)
    session.drill()
    await turns()
    expect(session.store.getState().status).toBe('failed')
    await session.restart()
    expect(session.store.getState().simTime).toBe(1)
    await session.seek(4)
    expect([...session.frames.shown.hero]).toEqual(picture)
  })

  test('starting over from the failure panel works as well', async () => {
    const { session } = await brokenOnce()
    session.drill()
    await turns()
    expect(await session.reset()).toBe(true)
    expect(session.store.getState()).toMatchObject({ status: 'ready', failure: null, simTime: 0 })
  })

  test('a worker that hangs does not stand in the way of a restart', async () => {
    const { session, ports } = await openSession()
    ports[0]!.isHeld = true
    const stuck = session.seek(1)
    await turns(5)
    await session.restart()
    await stuck
    expect(session.store.getState()).toMatchObject({ status: 'ready', failure: null })
    await session.fastForward(2)
    expect(session.store.getState().simTime).toBe(2)
  })

  test('a worker that owes an answer for too long is given up; a sleeping machine is not held against it', async () => {
    const { session, ports } = await openSession({ patience: 5 })
    await session.seek(1)
    ports[0]!.isHeld = true
    const stuck = session.seek(2)
    await turns(5)
    // An hour's sleep counts as a second.
    session.tick(3600)
    for (const delta of repeat(0.1, 39)) session.tick(delta)
    await turns(5)
    expect(session.store.getState().status).toBe('ready')
    for (const delta of repeat(0.1, 2)) session.tick(delta)
    await stuck
    expect(session.store.getState()).toMatchObject({
      status: 'failed',
      failure: { sentence: 'The simulation stopped: it gave no answer for 5 s.' },
    })
    await session.restart()
    expect(session.store.getState()).toMatchObject({ status: 'ready', simTime: 1 })
  })

  test('a worker that has nothing to do may be silent for as long as it likes', async () => {
    const { session } = await openSession({ patience: 5 })
    for (const delta of repeat(1, 60)) session.tick(delta)
    await turns(5)
    expect(session.store.getState().status).toBe('ready')
  })

  test('the worker that takes the place of one that hung has more time to replay', async () => {
    const { session, ports } = await openSession({ patience: 5 })
    ports[0]!.isHeld = true
    void session.seek(2)
    await turns(5)
    for (const delta of repeat(0.5, 11)) session.tick(delta)
    await turns(5)
    expect(session.store.getState().status).toBe('failed')
    const again = session.restart()
    await turns(1)
    ports[1]!.isHeld = true
    // Thirty seconds: more than the first one had for loading.
    for (const delta of repeat(0.5, 60)) session.tick(delta)
    expect(ports).toHaveLength(2)
    ports[1]!.isHeld = false
    await again
    expect(session.store.getState().status).toBe('ready')
  })

  test('a worker that cannot be loaded is a failure with a sentence; a restart brings the first frame', async () => {
    const { session, ports } = beginSession()
    await Promise.resolve()
    ports[0]!.breakDown('the simulation thread could not be loaded')
    await turns()
    expect(session.store.getState()).toMatchObject({ status: 'failed' })
    await session.restart()
    await session.ready
    expect(session.store.getState().status).toBe('ready')
  })
})
