import { describe, expect, test, vi } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import type { Simulation } from '#src/model/simulation.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import { type ScalarName, scalarNames } from '#src/parameters/observables.ts'
import type { Parameter } from '#src/parameters/parameter.ts'
import { type ParameterId, parameters } from '#src/parameters/parameters.ts'
import { minute, s } from '#src/parameters/units.ts'
import { remember } from '#tests/model/run-protocol.ts'

vi.setConfig({ testTimeout: 60_000 })

const fraction = [0, 1] as const
const anyPositive = [0, Number.MAX_VALUE] as const

/** What a quantity can be at all, whatever the parameters. */
const possible: Readonly<Record<ScalarName, readonly [low: number, high: number]>> = {
  epspSlopePercent: [-Number.MAX_VALUE, Number.MAX_VALUE],
  vmMV: [-150, 150],
  caUM: anyPositive,
  camkiiActive: fraction,
  amparSynaptic: anyPositive,
  amparPhosphoFraction: fraction,
  nmdarOpen: [0, 40],
  spineVolumePercent: anyPositive,
  weightPercent: anyPositive,
  lateFraction: [-1, 1],
  dendriteMV: [-150, 150],
  glutamateMM: anyPositive,
  amparOpen: anyPositive,
  nmdarMgBlocked: fraction,
  camkiiT286: fraction,
  camkiiBound: fraction,
  pp1Active: fraction,
  pkaActive: anyPositive,
  factin: fraction,
  caCurrentPA: [-Number.MAX_VALUE, Number.MAX_VALUE],
  naCurrentPA: [-Number.MAX_VALUE, Number.MAX_VALUE],
  dockedVesicles: [0, 20],
  depressionTag: fraction,
  plasticityProteins: fraction,
  nmdarSurfacePercent: [0, 100],
  apvBound: fraction,
  ketamineTrapped: fraction,
  memantineTrapped: fraction,
  proteinSynthesis: fraction,
}

const rounding = 1e-9

function expectPossible(run: Simulation): void {
  const observation = run.observe()
  for (const which of ['hero', 'neighbour'] as const) {
    scalarNames.forEach((name, i) => {
      const value = observation[which][i]!
      const [low, high] = possible[name]
      const isPossible = Number.isFinite(value) && value >= low - rounding && value <= high + rounding
      expect(isPossible, `${which} ${name} = ${value} at ${run.simTime} ms`).toBe(true)
    })
  }
}

function anyValue(row: Parameter, draw: () => number): number {
  const choice = draw()
  const value = choice < 0.15 ? row.min : choice > 0.85 ? row.max : row.min + draw() * (row.max - row.min)
  return row.integer ? Math.round(value) : value
}

/** A run under about `share` of all parameters changed, with every kind of stimulus. */
function liveWild(seed: number, share: number): Simulation {
  const draw = createStream(seed)
  const changed: Partial<Record<ParameterId, number>> = {}
  for (const id of Object.keys(parameters) as ParameterId[]) {
    if (draw() < share) changed[id] = anyValue(parameters[id], draw)
  }
  const run = createSimulation({ seed, parameters: changed })
  run.stimulate({ kind: 'train', at: 10, frequency: 1 + 150 * draw(), pulses: 12, test: draw() < 0.5 })
  run.stimulate({ kind: 'depolarize', at: 150 * draw(), to: 80 * draw() - 60, for: 50 })
  for (const time of [0, 10.02, 11, 15, 60, 111.1, 180]) {
    run.advanceTo(time)
    expectPossible(run)
  }
  run.setLevel('molecular')
  run.stimulate({ kind: 'train', at: 180.1, frequency: 1, pulses: 1, test: false })
  run.advanceTo(181)
  expectPossible(run)
  run.setLevel('mean-field')
  for (const time of [200, 2 * s, 10 * s, 3 * minute]) {
    run.advanceTo(time)
    expectPossible(run)
  }
  return run
}

describe('every quantity stays possible', () => {
  test.each(Array.from({ length: 12 }, (_, i) => i + 1))('with a few parameters changed, seed %i', (seed) => {
    liveWild(seed, 0.08)
  })

  test.each(Array.from({ length: 12 }, (_, i) => i + 101))(
    'with most parameters changed, seed %i',
    (seed) => {
      liveWild(seed, 0.8)
    },
  )

  test('and wild runs repeat bit for bit too', () => {
    expect(remember(liveWild(5, 0.5))).toBe(remember(liveWild(5, 0.5)))
  })
})

test('every row of the table lies in its own range and says what it means', () => {
  for (const [id, row] of Object.entries<Parameter>(parameters)) {
    expect(row.value, id).toBeGreaterThanOrEqual(row.min)
    expect(row.value, id).toBeLessThanOrEqual(row.max)
    expect(row.meaning, id).toMatch(/^\p{Lu}.+[^.]$/u)
    if (row.integer) expect(Number.isInteger(row.value), id).toBe(true)
  }
})
