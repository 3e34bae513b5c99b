import { describe, expect, test } from 'vitest'
import { isMet, printRows } from '#src/cli/bench/bench-row.ts'
import { measureNeuron } from '#src/cli/bench/neuron-rows.ts'
import { recordEvents } from '#src/cli/bench/record-events.ts'
import { createSpineEquations } from '#src/cli/bench/spine-equations.ts'
import { solveWithOdex, solveWithRk4 } from '#src/cli/bench/textbook-solvers.ts'
import { compareTraces, referenceTraces, tracesOfModel, tracesOfSolver } from '#src/cli/bench/trace-errors.ts'
import { writeNeuronMechanisms } from '#src/cli/bench/write-neuron-mechanisms.ts'
import { camkiiSpeciesCount } from '#src/model/calmodulin-network.ts'
import { createSimulation } from '#src/model/create-simulation.ts'
import { createEnzymeSignals, readEnzymeSignals } from '#src/model/enzyme-signals.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { amparScheme } from '#src/model/processes/gate-ampa-receptors.ts'
import { nmdarScheme } from '#src/model/processes/gate-nmda-receptors.ts'
import { cellSlot } from '#src/model/run-state.ts'
import { scalarNames } from '#src/parameters/observables.ts'

describe('rows of the bench', () => {
  test('say whether a goal was met', () => {
    const row = { name: 'a', measured: 3, unit: 's' }
    expect(isMet(row)).toBeNull()
    expect(isMet({ ...row, goal: { atMost: 3 } })).toBe(true)
    expect(isMet({ ...row, goal: { atMost: 2 } })).toBe(false)
    expect(isMet({ ...row, goal: { atLeast: 4 } })).toBe(false)
    expect(printRows([{ ...row, goal: { atLeast: 4 } }])).toMatch(/a +3 s +≥ 4 +NOT met/)
  })
})

describe('equations for textbook solvers', { timeout: 60_000 }, () => {
  const duration = 60
  const seed = 6
  const stimuli = [{ kind: 'train', at: 0, frequency: 100, pulses: 100, test: false }] as const
  const events = recordEvents(stimuli, duration, seed)
  const reference = referenceTraces(events, duration)

  test('are told of vesicles and of spikes that run back', () => {
    expect(events.filter(({ content }) => content > 0).length).toBeGreaterThan(1)
    expect(events.filter(({ jumps }) => jumps[cellSlot.backSpike]! > 0).length).toBeGreaterThan(0)
  })

  test('lead to the traces of the model, the nearer the finer its steps', () => {
    const errors = [1, 0.1].map((stepScale) => {
      const run = createSimulation({ seed, parameters: {}, stepScale })
      for (const stimulus of stimuli) run.stimulate(stimulus)
      return compareTraces(tracesOfModel(run, duration), reference)
    })
    expect(Math.max(...errors[0]!.whole, ...errors[0]!.end)).toBeLessThan(2e-3)
    expect(Math.max(...errors[1]!.whole, ...errors[1]!.end)).toBeLessThan(3e-4)
    expect(Math.max(...errors[1]!.largest)).toBeLessThan(2e-3)
  })

  test('lead to the same by either solver, and nearly so where the head charges', () => {
    const { whole } = compareTraces(
      tracesOfSolver(events, duration, (task) => solveWithRk4(task, 0.005)),
      reference,
    )
    expect(Math.max(...whole)).toBeLessThan(1e-4)
    const charging = tracesOfSolver(events, 40, (task) => solveWithOdex(task, 1e-6), 'charging')
    expect(Math.max(...compareTraces(charging, reference).whole)).toBeLessThan(0.01)
  })

  test('give the neighbour no glutamate but the voltage of the dendrite, as the model does', () => {
    const equations = createSpineEquations('settled')
    const y = solveWithOdex({ equations, events, duration, looks: [], look: () => {} }, 1e-6)
    const { calcium, camkii, amparOpen } = equations.neighbour
    expect(y[amparOpen]).toBe(0)
    const run = createSimulation({ seed, parameters: {}, stepScale: 0.1 })
    for (const stimulus of stimuli) run.stimulate(stimulus)
    run.advanceTo(duration)
    const { neighbour } = run.observe()
    const { restingCalcium } = readParameterValues()
    const modelCalcium = neighbour[scalarNames.indexOf('caUM')]!
    expect(modelCalcium).toBeGreaterThan(2 * restingCalcium)
    expect(y[calcium]! / modelCalcium).toBeCloseTo(1, 2)
    const signals = createEnzymeSignals()
    readEnzymeSignals(Float64Array.from(y.slice(camkii, camkii + camkiiSpeciesCount)), signals)
    expect(signals.active / neighbour[scalarNames.indexOf('camkiiActive')]!).toBeCloseTo(1, 2)
  })

  test('lose no receptors, CaMKII or calmodulin', () => {
    const { calmodulinTotal, camkiiTotal } = readParameterValues()
    const equations = createSpineEquations('settled')
    const y = solveWithOdex({ equations, events, duration, looks: [], look: () => {} }, 1e-6)
    const sum = (from: number, to: number) => y.slice(from, to).reduce((total, value) => total + value, 0)
    for (const [from, to] of [
      [0, 7],
      [7, 15],
      [15, 23],
    ] as const) {
      expect(sum(from, to)).toBeCloseTo(1, 6)
    }
    const camkii = y.slice(equations.at.camkii, equations.at.camkii + camkiiSpeciesCount)
    expect(camkii.slice(6).reduce((total, value) => total + value, 0)).toBeCloseTo(camkiiTotal, 4)
    const withCalmodulin = [0, 1, 2, 3, 5, 7, 8, 9, 10, 11, 12, 13, 14]
    expect(withCalmodulin.reduce((total, i) => total + camkii[i]!, 0)).toBeCloseTo(calmodulinTotal, 4)
  })
})

describe('NEURON', () => {
  test('is left out with a sentence where it is not installed', () => {
    const { rows, note } = measureNeuron('/there/is/no/python3')
    expect(rows).toEqual([])
    expect(note).toMatch(/skipped, because .* are not all installed/)
  })

  test('gets every state, transition and reaction of the model', () => {
    const { SpineHead } = writeNeuronMechanisms()
    const values = readParameterValues()
    const schemes = [amparScheme(values), nmdarScheme(values, '2A'), nmdarScheme(values, '2B')]
    const states = /STATE \{ (.*) \}/.exec(SpineHead)![1]!.split(' ')
    expect(states.length).toBe(3 + 7 + 8 + 8 + 3 + camkiiSpeciesCount)
    for (const state of states) expect(SpineHead).toMatch(new RegExp(`\\n {2}${state} = \\S+\\n`))
    const lines = SpineHead.split('\n').filter((line) => line.startsWith('  ~ '))
    const gating = lines.filter((line) => /~ [apq]_/.test(line))
    expect(gating.length).toBe(schemes.reduce((sum, { transitions }) => sum + transitions.length / 2, 0))
    // Twelve lobes, four and one bindings there and back; four releases, three phosphates, and what ends autonomy.
    const calmodulin = lines.filter((line) => /~ s_/.test(line))
    expect(calmodulin.length).toBe(12 + 5 + 4 + 3 + 2)
    expect(calmodulin.filter((line) => line.includes('* active')).length).toBe(3)
  })
})
