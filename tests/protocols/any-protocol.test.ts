import { describe, expect, test, vi } from 'vitest'
import { startProtocol } from '#src/model/protocols/run-protocol.ts'
import { uniformAt } from '#src/numerics/random-streams.ts'
import { agents } from '#src/parameters/agents.ts'
import { scalarNames } from '#src/parameters/observables.ts'
import { preparations } from '#src/parameters/preparations.ts'
import { readProtocol } from '#src/protocols/read-protocol.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Draws a protocol that the schema admits, from a seed. */
function draw(seed: number) {
  let draws = 0
  const uniform = () => uniformAt(seed, 7, draws++)
  const between = (low: number, high: number) => low + (high - low) * uniform()
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1))
  const pick = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)]!
  const time = () => `${between(0, 19).toFixed(3)} s`
  const rhythm = () => ({ frequency: `${(10 ** between(-1, 3)).toFixed(4)} Hz`, pulses: whole(1, 60) })
  const events = Array.from({ length: whole(1, 6) }, () => {
    const at = time()
    return pick([
      () => ({ kind: 'test', at, every: '0.5 s', count: whole(1, 20) }),
      () => ({ kind: 'train', at, ...rhythm(), input: pick(['first', 'second']) }),
      () => ({ kind: 'pair', at, delay: `${between(-100, 100).toFixed(2)} ms`, ...rhythm() }),
      () => ({ kind: 'fire', at, ...rhythm() }),
      () => ({ kind: 'uncage', at, ...rhythm(), magnesium: `${between(0, 3).toFixed(3)} mM` }),
      () => ({
        kind: 'depolarize',
        at,
        to: `${between(-120, 60).toFixed(1)} mV`,
        for: `${whole(1, 3000)} ms`,
      }),
    ])()
  })
  const names = Object.keys(agents) as (keyof typeof agents)[]
  const given = [...new Set(Array.from({ length: whole(0, 4) }, () => pick(names)))].map((agent) => {
    const { highestDose, unit } = agents[agent]
    const dose = highestDose * uniform()
    const from = between(0, 10)
    return {
      agent,
      dose: unit === '' ? dose : `${dose} ${unit}`,
      from: `${from} s`,
      to: `${from + between(0.001, 15)} s`,
    }
  })
  return {
    duration: '20 s',
    seed,
    preset: pick(Object.keys(preparations)),
    level: uniform() < 0.15 ? 'molecular' : 'mean-field',
    conditions: given,
    parameters: { temperature: `${between(20, 40).toFixed(2)} degC` },
    events,
  }
}

/** Bounds that nothing may leave, whatever is done. */
const bounds: Partial<Record<(typeof scalarNames)[number], [number, number]>> = {
  caUM: [0, 5000],
  camkiiActive: [0, 1],
  amparPhosphoFraction: [0, 1],
  camkiiT286: [0, 1],
  camkiiBound: [0, 1],
  pp1Active: [0, 1],
  depressionTag: [0, 1],
  plasticityProteins: [0, 1],
  proteinSynthesis: [0, 1],
  lateFraction: [-1, 1],
  nmdarMgBlocked: [0, 1],
  amparSynaptic: [0, 1000],
  nmdarOpen: [0, 40],
  factin: [0, 1],
  vmMV: [-150, 100],
  spineVolumePercent: [0, 2000],
  weightPercent: [0, 2000],
}

describe('whatever protocol is run', () => {
  test.each(Array.from({ length: 40 }, (_, i) => 500 + i))('all numbers stay possible, seed %i', (seed) => {
    const written = draw(seed)
    const protocol = readProtocol(written)
    const isMolecular = protocol.level === 'molecular'
    const simulation = startProtocol({ ...protocol, seed })
    const until = isMolecular ? 1500 : protocol.duration
    for (let time = 0; time <= until; time += until / 60) {
      simulation.advanceTo(time)
      simulation.takeSamples()
      const observation = simulation.observe()
      for (const which of ['hero', 'neighbour'] as const) {
        scalarNames.forEach((name, i) => {
          const value = observation[which][i]!
          const [low, high] = bounds[name] ?? [-1e6, 1e6]
          const isPossible = value >= low - 1e-9 && value <= high + 1e-9
          expect(isPossible, `${which} ${name} = ${value} at ${time} ms: ${JSON.stringify(written)}`).toBe(
            true,
          )
        })
      }
    }
  })
})
