import { expect, test } from 'vitest'
import { poreOpenAt } from '#src/cli/standard-pictures.ts'
import { createSimulation } from '#src/model/create-simulation.ts'
import { receptorKinds, receptorStates } from '#src/parameters/observables.ts'

test('at the moment of the open pore’s picture the receptor that is cut open conducts', () => {
  const run = createSimulation({ seed: 1, parameters: {}, level: 'molecular' })
  run.stimulate({ kind: 'train', at: 500, frequency: 100, pulses: 100, test: false })
  const heroAt = (ms: number) => {
    run.advanceTo(ms)
    const { receptors } = run.observe()
    const nmdars = Array.from({ length: receptors.count }, (_, row) => row).filter(
      (row) => receptors.kind[row] !== receptorKinds.indexOf('ampar'),
    )
    // The scene cuts open the one nearest the middle.
    const hero = nmdars.reduce((best, row) =>
      Math.hypot(receptors.x[row]!, receptors.z[row]!) < Math.hypot(receptors.x[best]!, receptors.z[best]!)
        ? row
        : best,
    )
    return { state: receptorStates[receptors.state[hero]!], magnesium: receptors.magnesium[hero] }
  }
  expect(heroAt(1000 * poreOpenAt - 1).magnesium).toBe(1)
  expect(heroAt(1000 * poreOpenAt)).toEqual({ state: 'open', magnesium: 0 })
}, 60_000)
