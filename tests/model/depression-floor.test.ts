import { expect, test } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import { scalarNames } from '#src/parameters/observables.ts'
import { minute } from '#src/parameters/units.ts'

test('two hours of Ca²⁺ through pores without Mg²⁺ depress the spine that nobody uses, but not below half', {
  timeout: 60_000,
}, () => {
  const run = createSimulation({ seed: 1, parameters: { magnesiumConcentration: 0.01 } })
  run.stimulate({ kind: 'train', at: 0, frequency: 1 / 30, pulses: 240, test: true })
  run.advanceTo(120 * minute)
  const { hero, neighbour } = run.observe()
  const read = (spine: Float64Array, name: (typeof scalarNames)[number]) => spine[scalarNames.indexOf(name)]!
  expect(read(neighbour, 'depressionTag')).toBeGreaterThan(0.9)
  expect(read(neighbour, 'lateFraction')).toBeLessThan(-0.4)
  expect(read(neighbour, 'weightPercent')).toBeGreaterThan(49)
  expect(read(neighbour, 'weightPercent')).toBeLessThan(70)
  expect(read(hero, 'weightPercent')).toBeGreaterThan(150)
})
