import { describe, expect, test, vi } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import { sampleNames } from '#src/parameters/observables.ts'
import type { LoggedCommand } from '#src/wire/messages.ts'
import { createFakeSimulation } from '#tests/fixtures/fake-simulation.ts'
import { contentOf, createAsker } from '#tests/worker/ask-server.ts'

vi.setConfig({ testTimeout: 60_000 })

const pulse = (at: number) => ({ kind: 'train', at, frequency: 1, pulses: 1, test: true }) as const

/** Times whose milliseconds, turned back to seconds, are another number: what is logged in one unit must stay in it. */
const awkward = (() => {
  const draw = createStream(11)
  const found: number[] = []
  while (found.length < 5) {
    const time = 3 * Math.sqrt(draw())
    if ((time * 1000) / 1000 > time) found.push(time)
  }
  return found.sort((a, b) => a - b)
})()

test('a stimulus at the very present is taken, whatever the last bit of the time', () => {
  const server = createAsker(createFakeSimulation)
  server.start()
  for (const at of awkward) {
    server.advance(at)
    expect(server.stimulate(pulse(at)).kind).toBe('done')
  }
})

describe.each([
  ['the fake', createFakeSimulation, 1],
  ['the model', createSimulation, 0.2],
] as const)('seeking in %s', (_, create, scale) => {
  const t = (seconds: number) => seconds * scale
  const commands: LoggedCommand[] = [
    {
      at: t(awkward[0]!),
      kind: 'stimulate',
      stimulus: { kind: 'train', at: t(awkward[0]!) + 0.013, frequency: 50, pulses: 4, test: false },
    },
    { at: t(awkward[2]!), kind: 'set-parameter', parameter: 'magnesiumConcentration', value: 0.5 },
    { at: t(awkward[3]!), kind: 'stimulate', stimulus: pulse(t(awkward[3]!)) },
  ]

  /** Gives each command at its time, as a visitor would, up to a second. Returns all that was seen. */
  function live(server: ReturnType<typeof createAsker>, until: number) {
    server.start(3)
    const samples: number[] = []
    for (const { at, ...command } of commands.filter((each) => each.at <= until)) {
      samples.push(...server.advance(at).samples)
      server.ask(command)
    }
    const end = server.advance(until)
    return { end, samples: [...samples, ...end.samples] }
  }

  test('back and forth gives the bytes of having run there', () => {
    const server = createAsker(create)
    live(server, t(4))
    // On a command, between two, before all, and at the end.
    for (const to of [2, 0.1, 3.999, awkward[3]!, awkward[2]!, 0, 4].map(t)) {
      const there = server.seek(to)
      expect(there.frame.time[0]).toBe(to)
      expect(contentOf(there), `at ${to}`).toBe(contentOf(live(createAsker(create), to).end))
    }
  })

  test('samples after going back are those of one straight run', () => {
    const { samples: all } = live(createAsker(create), t(4))
    const server = createAsker(create)
    let kept = live(server, t(4)).samples
    for (const to of [1.2345, 3, 0.5, 4].map(t)) {
      const { samples, samplesFrom } = server.seek(to)
      if (samplesFrom !== undefined) kept = rowsUpTo(kept, samplesFrom)
      kept = [...kept, ...samples]
    }
    expect(kept).toEqual(all)
  })

  test('a new worker with the log of the old one reaches the same bytes', () => {
    const old = live(createAsker(create), t(4))
    const fresh = createAsker(create)
    fresh.start(3, 'mean-field', commands)
    const again = fresh.advance(t(4))
    expect(contentOf(again)).toBe(contentOf(old.end))
    expect(again.samples).toEqual(old.samples)
  })
})

describe('what lies ahead after going back', () => {
  const run = () => {
    const server = createAsker(createFakeSimulation)
    server.start()
    server.advance(1)
    server.stimulate(pulse(1))
    const later = contentOf(server.advance(2))
    server.seek(0.5)
    return { server, later }
  }
  const untouched = () => {
    const server = createAsker(createFakeSimulation)
    server.start()
    return server
  }

  test('is replayed when its second comes', () => {
    const { server, later } = run()
    expect(contentOf(server.advance(2))).toBe(later)
  })

  test('is dropped by a new parameter', () => {
    const { server } = run()
    server.set('psdRadius', 200)
    const other = untouched()
    other.advance(0.5)
    other.set('psdRadius', 200)
    expect(contentOf(server.advance(2))).toBe(contentOf(other.advance(2)))
  })

  test('is kept by another level: the same event can be seen in slow motion', () => {
    const { server } = run()
    server.setLevel('molecular')
    const other = untouched()
    other.advance(0.5)
    other.setLevel('molecular')
    other.advance(1)
    other.stimulate(pulse(1))
    expect(contentOf(server.advance(2))).toBe(contentOf(other.advance(2)))
  })
})

test('twenty random times of a three-hour experiment give the bytes of having run there', () => {
  const hours = 3600
  const train = { kind: 'train', frequency: 100, pulses: 100, test: false } as const
  const experiment = () => {
    const server = createAsker(createSimulation)
    server.start(9)
    for (const at of [600, 4000]) server.stimulate({ ...train, at })
    server.stimulate({ kind: 'train', at: 300, frequency: 1 / 300, pulses: 34, test: true })
    return server
  }
  const draw = createStream(20)
  // Some of them within the trains, where most happens.
  const times = Array.from({ length: 20 }, (_, i) =>
    i % 4 === 0 ? (i % 8 === 0 ? 600 : 4000) + draw() : 3 * hours * draw(),
  )
  const straight = new Map<number, string>()
  const once = experiment()
  for (const to of times.toSorted((a, b) => a - b)) straight.set(to, contentOf(once.advance(to)))
  const seeking = experiment()
  seeking.advance(3 * hours)
  for (const to of times) expect(contentOf(seeking.seek(to)), `at ${to} s`).toBe(straight.get(to))
})

test('going back in a long run replays a small part of it', () => {
  let asked = 0
  const counting = createAsker((options) => {
    const fake = createFakeSimulation(options)
    return {
      ...fake,
      get simTime() {
        return fake.simTime
      },
      advanceTo(to) {
        asked += to - fake.simTime
        fake.advanceTo(to)
      },
    }
  })
  counting.start()
  counting.advance(3600)
  asked = 0
  counting.seek(1817)
  expect(asked / 1000).toBeLessThan(0.15 * 3600)
})

function rowsUpTo(rows: number[], second: number): number[] {
  let end = 0
  while (end < rows.length && rows[end]! <= second) end += 1 + sampleNames.length
  return rows.slice(0, end)
}
