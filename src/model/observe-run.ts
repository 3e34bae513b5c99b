import { createObservation } from '#src/model/create-observation.ts'
import type { Mechanisms } from '#src/model/mechanisms.ts'
import { createMolecularLevel, type MolecularLevel } from '#src/model/molecular-level.ts'
import type { Observation } from '#src/model/observation.ts'
import { surfaceNmdars } from '#src/model/processes/gate-nmda-receptors.ts'
import { readCounters, readScalars } from '#src/model/read-scalars.ts'
import { wholeAmpars } from '#src/model/receptor-roster.ts'
import { createRunState, interpolateState, runSlot, spineSlot } from '#src/model/run-state.ts'
import type { Stretch } from '#src/model/run-stretch.ts'
import { createDrugDisplay } from '#src/model/show-drugs.ts'
import { createExpectedReceptorDisplay } from '#src/model/show-expected-receptors.ts'
import { showFusions } from '#src/model/show-fusions.ts'
import { scalarNames } from '#src/parameters/observables.ts'

/** Shows a run between the two ends of its latest step. */
export interface RunObserver {
  /** Takes over other mechanisms: a PSD of another size has other places for receptors. */
  setMechanisms(mechanisms: Mechanisms): void
  observe(stretch: Stretch, simTime: number): Observation
}

export function createRunObserver(seed: number, initial: Mechanisms, molecules: MolecularLevel): RunObserver {
  const observation = createObservation()
  const shown = createRunState()
  const blocked = scalarNames.indexOf('nmdarMgBlocked')
  let display = createExpectedReceptorDisplay(seed, initial.values.psdRadius, initial.schemes)
  const drugs = createDrugDisplay(seed)
  /** A second set of molecules, to look into the middle of a step without disturbing the run. */
  const onlooker = createMolecularLevel(seed, initial.values)

  /** Walks the latest step again, up to `simTime`: slow motion shows each microsecond of it. */
  function showMoleculesAt({ start, end, startMolecules }: Stretch, simTime: number): void {
    const from = start.run[runSlot.time]!
    const to = end.run[runSlot.time]!
    if (!startMolecules || simTime >= to) {
      molecules.show(observation)
      return
    }
    const { ampars, phosphorylatedFraction, occupiedFraction, voltage } = molecules.state
    onlooker.restore(startMolecules)
    onlooker.setReceptors(ampars, phosphorylatedFraction, occupiedFraction)
    onlooker.showWithin(observation, simTime - from, to - from, voltage)
  }

  return {
    setMechanisms({ values, schemes }) {
      display = createExpectedReceptorDisplay(seed, values.psdRadius, schemes)
      onlooker.setValues(values)
    },
    observe(stretch, simTime) {
      const { mechanisms } = stretch
      const { values } = mechanisms
      interpolateState(stretch.start, stretch.end, simTime, shown)
      observation.simTime = simTime
      readScalars(mechanisms, shown, 'hero', observation.hero)
      readScalars(mechanisms, shown, 'neighbour', observation.neighbour)
      readCounters(shown, observation.counters)
      showFusions(shown, values, seed, observation.fusions)
      if (shown.run[runSlot.isMolecular] === 1) {
        observation.level = 'molecular'
        showMoleculesAt(stretch, simTime)
        drugs.write(observation.receptors, values, shown.hero.numbers)
        return observation
      }
      observation.level = 'mean-field'
      observation.glutamate.count = 0
      display.write(observation.receptors, {
        numbers: {
          ampars: wholeAmpars(values.amparCount * shown.hero.numbers[spineSlot.amparShare]!),
          nmdars2A: Math.round(surfaceNmdars(values, '2A')),
          nmdars2B: Math.round(surfaceNmdars(values, '2B')),
        },
        occupancies: shown.hero.receptors,
        phosphorylatedFraction: shown.hero.numbers[spineSlot.phosphorylated]!,
        unblockedFraction: 1 - observation.hero[blocked]!,
      })
      drugs.write(observation.receptors, values, shown.hero.numbers)
      return observation
    },
  }
}
