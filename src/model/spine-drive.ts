import {
  createSpineConductances,
  createSpineVoltage,
  type SpineConductances,
  type SpineVoltage,
} from '#src/model/processes/charge-spine.ts'
import { spineSlot } from '#src/model/run-state.ts'

/** What a spine's receptors let through. */
export interface SpineDrive {
  readonly which: 'hero' | 'neighbour' | 'pathway'
  /** As means over a step, and at its end. */
  readonly mean: SpineConductances
  readonly end: SpineConductances
  /** Share of the NMDARs that are open, as a mean. */
  openShare: number
  /** At the step's end, and halfway while a spike runs. */
  readonly head: SpineVoltage
  readonly middle: SpineVoltage
}

export function createDrive(which: 'hero' | 'neighbour' | 'pathway'): SpineDrive {
  return {
    which,
    mean: createSpineConductances(),
    end: createSpineConductances(),
    openShare: Number.NaN,
    head: createSpineVoltage(),
    middle: createSpineVoltage(),
  }
}

/** Reads what single molecules let through. */
export function takeMolecules(numbers: Float64Array, into: SpineConductances): void {
  into.ampa = numbers[spineSlot.moleculesAmpa]!
  into.nmda = numbers[spineSlot.moleculesNmda]!
  into.followsIons = true
}
