import { describe, expect, test, vi } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import { readScenarioLink } from '#src/scenarios/read-scenario-link.ts'
import { writeScenarioLink } from '#src/scenarios/write-scenario-link.ts'
import type { RunRecord, Session } from '#src/session/session.ts'
import { openSession, play, repeat, samplesOf } from '#tests/session/open-session.ts'

vi.setConfig({ testTimeout: 60_000 })

const view = { shot: 'synapse', trueScale: false, labels: true } as const
const throughLink = (run: RunRecord) => readScenarioLink(writeScenarioLink({ run, view })).run
const bytesOf = (session: Session) => [
  ...session.frames.shown.hero,
  ...session.frames.shown.neighbour,
  ...session.frames.shown.counters,
]

/** Plays about: molecules, a drug, a tetanus, an hour, a journey back. */
async function experiment(session: Session): Promise<void> {
  session.setLens(0.002)
  await session.stimulate({ kind: 'train', at: 0.0012345, frequency: 1, pulses: 1, test: true })
  await play(session, repeat(0.0171, 40))
  session.setLens(0.2)
  await session.setCondition('ketamine', 3.3)
  await session.stimulate({ kind: 'train', at: 0, frequency: 100, pulses: 100, test: false })
  await session.setParameter('nmdarConductance', 50.1)
  await session.fastForward(1800.7)
  await session.setCondition('ketamine', null)
  await session.stimulate({ kind: 'train', at: 0.1, frequency: 1, pulses: 1, test: true })
  await session.fastForward(1803)
}

describe('a recorded run', () => {
  test('computed again from a link has the same bytes at the same time, and the same samples', async () => {
    const { session } = await openSession({ seed: 9, create: createSimulation })
    await experiment(session)
    const { session: other } = await openSession({ seed: 1, lens: 3, create: createSimulation })
    await other.fastForward(12)
    expect(await other.restore(throughLink(session.record()))).toBe(true)
    expect(other.frames.simTime).toBe(session.frames.simTime)
    expect(bytesOf(other)).toEqual(bytesOf(session))
    expect(samplesOf(other)).toEqual(samplesOf(session))
    expect(other.store.getState()).toMatchObject({
      lens: 0.2,
      isPlaying: false,
      replayingTo: null,
      level: session.store.getState().level,
      conditions: session.store.getState().conditions,
    })
    // And it goes on as the first does.
    for (const each of [session, other]) await each.fastForward(1900)
    expect(bytesOf(other)).toEqual(bytesOf(session))
    expect(other.record()).toEqual(session.record())
  })

  test('stands where the visitor had gone back to, with the way forward known', async () => {
    const { session } = await openSession({ create: createSimulation })
    await experiment(session)
    await session.seek(0.05)
    const { session: other } = await openSession({ create: createSimulation })
    expect(await other.restore(throughLink(session.record()))).toBe(true)
    expect(other.frames.simTime).toBe(0.05)
    expect(bytesOf(other)).toEqual(bytesOf(session))
    for (const each of [session, other]) await each.seek(1803)
    expect(bytesOf(other)).toEqual(bytesOf(session))
  })

  test('of two compared spines brings both back, and a run of one spine leaves no second', async () => {
    const { session } = await openSession({ create: createSimulation })
    await session.fastForward(3)
    const alone = session.record()
    await session.compare(true)
    await session.setCondition('apv', 50, 'second')
    await session.fastForward(600)
    await session.stimulate({ kind: 'train', at: 0, frequency: 100, pulses: 100, test: false })
    await session.fastForward(900)
    const { session: other } = await openSession({ create: createSimulation })
    expect(await other.restore(throughLink(session.record()))).toBe(true)
    expect(bytesOf(other)).toEqual(bytesOf(session))
    const secondOf = (of: Session) => [...(of.second?.frames.shown.hero ?? [])]
    expect(secondOf(other).length).toBeGreaterThan(10)
    expect(secondOf(other)).toEqual(secondOf(session))
    expect(secondOf(other)).not.toEqual([...other.frames.shown.hero])
    expect(other.store.getState().second?.conditions).toEqual({ apv: 50 })
    expect(await other.restore(throughLink(alone))).toBe(true)
    expect(other.store.getState().second).toBeNull()
  })

  test('that the worker refuses on the way leaves the present run as it was', async () => {
    const { session } = await openSession({ create: createSimulation })
    await experiment(session)
    const before = { record: session.record(), bytes: bytesOf(session), samples: samplesOf(session) }
    const log: RunRecord['log'] = [{ at: 3, kind: 'set-parameter', parameter: 'nmdarConductance', value: -1 }]
    expect(await session.restore({ ...before.record, seed: 4, log, at: 5, known: 5 })).toBe(false)
    expect(session.store.getState().refusal?.code).toBe('parameter-out-of-range')
    expect(session.store.getState().status).toBe('ready')
    expect(session.record()).toEqual(before.record)
    expect(bytesOf(session)).toEqual(before.bytes)
    expect(samplesOf(session)).toEqual(before.samples)
  })

  test('that breaks the worker leaves the present run as it was', async () => {
    const { session } = await openSession({ create: createSimulation })
    await session.fastForward(2)
    const bytes = bytesOf(session)
    const log = [{ at: 1, kind: 'follow', course: null }] as unknown as RunRecord['log']
    expect(await session.restore({ ...session.record(), log })).toBe(false)
    expect(session.store.getState()).toMatchObject({ status: 'ready', failure: null })
    expect(bytesOf(session)).toEqual(bytes)
  })

  test('can be stopped on the way, and goes on from there', async () => {
    const { session } = await openSession({ create: createSimulation })
    const restoring = session.restore({ ...session.record(), log: [], at: 86400, known: 86400 })
    const stop = session.store.subscribe(({ simTime }) => {
      if (simTime < 1000) return
      stop()
      session.pause()
    })
    expect(await restoring).toBe(true)
    const { simTime, replayingTo } = session.store.getState()
    expect(simTime).toBeGreaterThan(1000)
    expect(simTime).toBeLessThan(86400)
    expect(replayingTo).toBeNull()
    await session.fastForward(simTime + 1)
    expect(session.frames.simTime).toBe(simTime + 1)
  })
})
