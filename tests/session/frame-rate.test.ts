import { expect, test, vi } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import type { Session } from '#src/session/session.ts'
import { createFakeSimulation } from '#tests/fixtures/fake-simulation.ts'
import { openSession, play, repeat, samplesOf } from '#tests/session/open-session.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Wall deltas of a steady screen, of a slow one, and of one that stutters, freezes and is hidden for an hour. */
const screens = {
  steady: () => repeat(1 / 60, 90),
  slow: () => repeat(1 / 7, 10),
  jerky: () => {
    const draw = createStream(5)
    return [...Array.from({ length: 70 }, () => 0.2 * draw() ** 5), 3600, 1 / 60, 1 / 240]
  },
}

/**
 * The same commands at the same simulation times, on whatever screen: each time is first drawn near, then gone to
 * exactly. The longest pace still ends before the next command.
 */
async function live(session: Session, screen: keyof typeof screens, times: readonly number[]) {
  const [first = 0, second = 0, third = 0, end = 0] = times
  const reach = async (at: number) => {
    // As far as this screen comes; never past the time itself.
    session.setLens((at - session.store.getState().simTime) / 4)
    await play(session, screens[screen]())
    expect(session.store.getState().simTime).toBeLessThan(at)
    await session.seek(at)
  }
  await reach(first)
  await session.stimulate({ kind: 'train', at: 0.01, frequency: 100, pulses: 20, test: false })
  await reach(second)
  await session.setParameter('magnesiumConcentration', 0.5)
  await reach(third)
  await session.stimulate({ kind: 'train', at: 0, frequency: 1, pulses: 1, test: true })
  await reach(end)
}

test.each([
  ['the fake', createFakeSimulation],
  ['the model', createSimulation],
] as const)(
  'the same seed gives the same trace of %s, bit for bit, whatever the frame rate was',
  async (_, create) => {
    const times = [0.812_345_678_9, 1.523, 2.300_000_1, 4.1]
    const outcomes: { samples: number[]; numbers: number[] }[] = []
    for (const screen of ['steady', 'slow', 'jerky'] as const) {
      const { session } = await openSession({ seed: 5, create })
      await live(session, screen, times)
      outcomes.push({ samples: samplesOf(session), numbers: [...session.frames.shown.hero] })
    }
    const [steady, ...others] = outcomes
    expect(steady!.samples.length).toBeGreaterThan(1000)
    for (const other of others) expect(other).toEqual(steady)

    const { session } = await openSession({ seed: 6, create })
    await live(session, 'steady', times)
    expect(samplesOf(session)).not.toEqual(steady!.samples)
  },
)
