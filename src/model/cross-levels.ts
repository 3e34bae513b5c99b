import type { Mechanisms } from '#src/model/mechanisms.ts'
import type { MolecularLevel } from '#src/model/molecular-level.ts'
import { dendriteVoltage } from '#src/model/processes/backpropagate-spike.ts'
import { poresWithoutDrug } from '#src/model/processes/trap-in-nmda-pores.ts'
import { pulseWords, type RunState, runSlot, spineSlot } from '#src/model/run-state.ts'
import { noteMolecules } from '#src/model/step-run.ts'

/** Draws single receptors and glutamate molecules from what is expected of them. */
export function enterMolecularLevel(
  mechanisms: Mechanisms,
  molecules: MolecularLevel,
  state: RunState,
): void {
  const { run, hero } = state
  const { pulses } = hero
  const time = run[runSlot.time]!
  const releases: { release: number; age: number }[] = []
  for (let i = 0; i < pulses.length; i += pulseWords) {
    const age = time - pulses[i]!
    if (age <= mechanisms.pulseEnd) releases.push({ release: pulses[i + 1]!, age })
  }
  molecules.enter({
    stay: run[runSlot.molecularStays]!,
    occupancies: hero.receptors,
    ampars: mechanisms.values.amparCount * hero.numbers[spineSlot.amparShare]!,
    phosphorylatedFraction: hero.numbers[spineSlot.phosphorylated]!,
    occupiedFraction: 1 - poresWithoutDrug(hero.numbers),
    voltage: dendriteVoltage(state.cell),
    releases,
  })
  run[runSlot.molecularStays]! += 1
  run[runSlot.isMolecular] = 1
  noteMolecules(state, molecules)
}

/** Takes the shares that were counted as what is expected from here on. */
export function leaveMolecularLevel(molecules: MolecularLevel, state: RunState): void {
  molecules.leave().occupancies.forEach((counted, kind) => {
    state.hero.receptors[kind]!.set(counted)
  })
  state.run[runSlot.isMolecular] = 0
}
