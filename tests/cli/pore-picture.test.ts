import { expect, test } from 'vitest'
import { poreEntered, poreOpenAt } from '#src/cli/standard-pictures.ts'
import { createSimulation } from '#src/model/create-simulation.ts'
import { receptorKinds, receptorStates } from '#src/parameters/observables.ts'

test('at the moment of the open pore’s picture the receptor that is cut open conducts', () => {
  const run = createSimulation({ seed: 1, parameters: {}, level: 'molecular' })
  run.stimulate({ kind: 'train', at: 500, frequency: 100, pulses: 100, test: false })
  // As a page does that leaps to where it follows molecules.
  run.setLevel('mean-field')
  run.advanceTo(1000 * poreEntered)
  run.setLevel('molecular')
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
    const away = (row: number) =>
      Math.hypot(receptors.x[row]! - receptors.x[hero]!, receptors.z[row]! - receptors.z[hero]!)
    const others = nmdars.filter((row) => row !== hero)
    const beside = others.reduce((best, row) => (away(row) < away(best) ? row : best))
    const seen = (row: number) => `${receptorStates[receptors.state[row]!]} ${receptors.magnesium[row]}`
    return { hero: seen(hero), beside: seen(beside) }
  }
  expect(heroAt(1000 * poreOpenAt - 1).hero).toBe('open 1')
  expect(heroAt(1000 * poreOpenAt)).toEqual({ hero: 'open 0', beside: 'open 1' })
}, 60_000)
