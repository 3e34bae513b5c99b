import { describe, expect, test } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import type { Session } from '#src/session/session.ts'
import { turns } from '#tests/fixtures/in-process-port.ts'
import { openSession, play, repeat, samplesOf } from '#tests/session/open-session.ts'

const tetanus = { kind: 'train', at: 0.01, frequency: 100, pulses: 20, test: false } as const
const tick = 1 / 60

const secondOf = ({ second }: Session) => {
  if (!second) throw new Error('There is no second spine.')
  return second
}
const heroOf = (session: Session) => [...secondOf(session).frames.shown.hero]

describe('a second spine', () => {
  test('is a copy of the first as it stands: same past, same samples, and the same future', async () => {
    const { session } = await openSession()
    await play(session, repeat(tick, 10))
    await session.stimulate(tetanus)
    await play(session, repeat(tick, 60))
    expect(await session.compare(true)).toBe(true)
    await play(session, repeat(tick, 60))
    expect(heroOf(session)).toEqual([...session.frames.shown.hero])
    expect(samplesOf({ ...session, traces: secondOf(session).traces })).toEqual(samplesOf(session))
  })

  test('differs by what it alone is given, and in nothing else', async () => {
    const { session } = await openSession({ lens: 0.05, create: createSimulation })
    await session.compare(true)
    await session.setCondition('apv', 50, 'second')
    expect(session.store.getState().conditions).toEqual({})
    expect(session.store.getState().second?.conditions).toEqual({ apv: 50 })
    await session.fastForward(300)
    await session.stimulate({ ...tetanus, pulses: 100 })
    await session.fastForward(600)
    const { readout, second } = session.store.getState()
    expect(readout.weightPercent).toBeGreaterThan(130)
    expect(second?.readout.weightPercent).toBeCloseTo(100, 0)
    // The same vesicles: one chance, two synapses.
    expect([...secondOf(session).frames.shown.counters].slice(0, 2)).toEqual(
      [...session.frames.shown.counters].slice(0, 2),
    )
  }, 30_000)

  test('shares one clock, also where its worker is the slower one', async () => {
    const { session, ports } = await openSession()
    await session.compare(true)
    session.play()
    for (let i = 0; i < 90; i++) {
      ports[1]!.isHeld = i % 5 !== 0
      session.tick(tick)
      await turns(2)
      expect(secondOf(session).frames.simTime).toBe(session.frames.simTime)
      expect(session.frames.simTime).toBeLessThanOrEqual(secondOf(session).frames.shown.time[0]!)
    }
    ports[1]!.isHeld = false
    session.pause()
    await turns()
    expect(session.frames.simTime).toBeGreaterThan(0.2)
  })

  test('goes back and forth with the first, to the same bytes', async () => {
    const { session } = await openSession()
    await session.compare(true)
    await session.setCondition('apv', 50, 'second')
    await play(session, repeat(tick, 60))
    const there = session.store.getState().simTime
    const before = [heroOf(session), [...session.frames.shown.hero]]
    await session.seek(0.1)
    expect(secondOf(session).frames.simTime).toBe(0.1)
    await session.seek(there)
    expect([heroOf(session), [...session.frames.shown.hero]]).toEqual(before)
  })

  test('forgets the way ahead where the other one is given something', async () => {
    const { session, ports } = await openSession()
    await session.compare(true)
    await session.seek(0.5)
    await session.stimulate(tetanus)
    await session.seek(0.1)
    await session.setCondition('apv', 50, 'first')
    await session.seek(0.6)
    // Neither run was stimulated on the way that was taken now.
    const again = await openSession()
    await again.session.compare(true)
    await again.session.seek(0.1)
    await again.session.setCondition('apv', 50, 'first')
    await again.session.seek(0.6)
    expect(heroOf(session)).toEqual(heroOf(again.session))
    expect(ports).toHaveLength(2)
  })

  test('goes away again, and its worker with it', async () => {
    const { session, ports } = await openSession()
    await session.compare(true)
    await session.compare(false)
    expect([session.second, session.store.getState().second]).toEqual([null, null])
    const told = ports[1]!.commands.length
    await play(session, repeat(tick, 30))
    expect(ports[1]!.commands).toHaveLength(told)
    expect(session.store.getState().simTime).toBeGreaterThan(0.3)
  })

  test('that breaks stops both, and a restart brings both back', async () => {
    const { session, ports } = await openSession()
    await session.compare(true)
    await session.setCondition('apv', 50, 'second')
    await play(session, repeat(tick, 30))
    const before = heroOf(session)
    ports[1]!.breakDown('out of memory')
    await session.seek(session.store.getState().simTime)
    expect(session.store.getState().status).toBe('failed')
    await session.restart()
    expect(session.store.getState().status).toBe('ready')
    expect(heroOf(session)).toEqual(before)
    expect(session.store.getState().second?.conditions).toEqual({ apv: 50 })
  })
})
