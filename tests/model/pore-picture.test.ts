import { expect, test } from 'vitest'
import { poreOpenAt } from '#src/cli/standard-pictures.ts'
import { createSimulation } from '#src/model/create-simulation.ts'
import { receptorKinds, receptorStates } from '#src/parameters/observables.ts'

test('at the moment of the open pore’s picture one of the two receptors that are cut open conducts, the other is plugged', () => {
  const run = createSimulation({ seed: 1, parameters: {}, level: 'molecular' })
  run.stimulate({ kind: 'train', at: 500, frequency: 100, pulses: 100, test: false })
  const sectionAt = (ms: number) => {
    run.advanceTo(ms)
    const { receptors } = run.observe()
    const nmdars = Array.from({ length: receptors.count }, (_, row) => row).filter(
      (row) => receptors.kind[row] !== receptorKinds.indexOf('ampar'),
    )
    // The scene cuts open the one nearest the middle.
    const distance = (row: number, x: number, z: number) =>
      Math.hypot(receptors.x[row]! - x, receptors.z[row]! - z)
    const hero = nmdars.reduce((best, row) => (distance(row, 0, 0) < distance(best, 0, 0) ? row : best))
    const [x, z] = [receptors.x[hero]!, receptors.z[hero]!]
    const beside = nmdars
      .filter((row) => row !== hero)
      .reduce((best, row) => (distance(row, x, z) < distance(best, x, z) ? row : best))
    return [hero, beside].map((row) => ({
      state: receptorStates[receptors.state[row]!],
      magnesium: receptors.magnesium[row],
    }))
  }
  expect(sectionAt(1000 * poreOpenAt - 1)[0]!.magnesium).toBe(1)
  expect(sectionAt(1000 * poreOpenAt)).toEqual([
    { state: 'open', magnesium: 0 },
    { state: 'bound-twice', magnesium: 1 },
  ])
}, 60_000)
