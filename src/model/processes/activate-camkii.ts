import {
  camkiiSpeciesCount,
  lobeConstants,
  rateConstant,
  rateConstantCount,
  species,
} from '#src/model/calmodulin-network.ts'
import { attemptCalmodulinStep } from '#src/model/generated/calmodulin-chemistry.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { createMassActionStepper } from '#src/numerics/mass-action.ts'

/** Largest error of a step, µM: 1/3000 of the calmodulin in the spine. */
const tolerance = 0.01

/** Ca²⁺ on calmodulin, calmodulin on CaMKII and calcineurin, phosphate on CaMKII. */
export interface CamkiiChemistry {
  /** Goes on by `dt` ms while Ca²⁺ moves from one concentration, µM, to another. */
  advance(concentrations: Float64Array, before: number, after: number, dt: number): void
}

/** @param toleranceScale largest error of a step relative to the usual one. */
export function createCamkiiChemistry(values: ParameterValues, toleranceScale = 1): CamkiiChemistry {
  const stepper = createMassActionStepper(camkiiSpeciesCount, rateConstantCount, attemptCalmodulinStep)
  setSteadyConstants(stepper.constants, values)
  const lobes = lobeRates(values)
  return {
    advance(concentrations, before, after, dt) {
      fillLobes(stepper.constants, lobes, before)
      fillLobes(stepper.changes, lobes, after)
      for (let i = 0; i < lobeConstants.length; i++) {
        stepper.changes[lobeConstants[i]!]! -= stepper.constants[lobeConstants[i]!]!
      }
      stepper.advance(concentrations, dt, toleranceScale * tolerance)
    },
  }
}

/** All of calmodulin empty, all of CaMKII and calcineurin idle. */
export function idleCamkii(values: ParameterValues): Float64Array {
  const concentrations = new Float64Array(camkiiSpeciesCount)
  concentrations[species.apo] = values.calmodulinTotal
  concentrations[species.calcineurin] = values.calcineurinTotal
  concentrations[species.camkii] = values.camkiiTotal
  return concentrations
}

function setSteadyConstants(constants: Float64Array, values: ParameterValues): void {
  constants[rateConstant.calcineurinBind] = values.calcineurinBind
  constants[rateConstant.calcineurinUnbind] = values.calcineurinUnbind
  constants[rateConstant.bindApo] = values.camkiiBindApo
  constants[rateConstant.unbindApo] = values.camkiiUnbindApo
  constants[rateConstant.bindC] = values.camkiiBindC
  constants[rateConstant.unbindC] = values.camkiiUnbindC
  constants[rateConstant.bindN] = values.camkiiBindN
  constants[rateConstant.unbindN] = values.camkiiUnbindN
  constants[rateConstant.bindFull] = values.camkiiBindFull
  constants[rateConstant.unbindFull] = values.camkiiUnbindFull
  constants[rateConstant.release] = values.t286Release
  constants[rateConstant.phosphorylate] = values.t286Phosphorylation / values.camkiiTotal
  constants[rateConstant.dephosphorylate] = values.t286Dephosphorylation
  constants[rateConstant.cap] = values.t305Phosphorylation
  constants[rateConstant.uncap] = values.t305Dephosphorylation
}

/** Fills all rate constants of the network. @returns what brings them to a Ca²⁺, µM. */
export function prepareConstants(
  values: ParameterValues,
  constants: Float64Array,
): (calcium: number) => void {
  setSteadyConstants(constants, values)
  const lobes = lobeRates(values)
  return (calcium) => fillLobes(constants, lobes, calcium)
}

/** How the two Ca²⁺ of a lobe come and go. */
export interface LobeRates {
  /** Index of the rate constant for filling; the one for emptying follows it. */
  readonly fill: number
  readonly bindFirst: number
  readonly unbindFirst: number
  readonly bindSecond: number
  readonly unbindSecond: number
}

export function lobeRates(values: ParameterValues): LobeRates[] {
  const read = (
    fill: number,
    lobe: 'calmodulinC' | 'calmodulinN' | 'boundCalmodulinC' | 'boundCalmodulinN',
  ) => ({
    fill,
    bindFirst: values[`${lobe}BindFirst`],
    unbindFirst: values[`${lobe}UnbindFirst`],
    bindSecond: values[`${lobe}BindSecond`],
    unbindSecond: values[`${lobe}UnbindSecond`],
  })
  return [
    read(rateConstant.cFill, 'calmodulinC'),
    read(rateConstant.nFill, 'calmodulinN'),
    read(rateConstant.boundCFill, 'boundCalmodulinC'),
    read(rateConstant.boundNFill, 'boundCalmodulinN'),
  ]
}

/** The second Ca²⁺ of a lobe follows the first so fast that one rate stands for both (Pepke et al. 2010). */
function fillLobes(constants: Float64Array, lobes: readonly LobeRates[], calcium: number): void {
  for (let i = 0; i < lobes.length; i++) {
    const lobe = lobes[i]!
    const between = lobe.unbindFirst + lobe.bindSecond * calcium
    constants[lobe.fill] = (lobe.bindFirst * lobe.bindSecond * calcium * calcium) / between
    constants[lobe.fill + 1] = (lobe.unbindFirst * lobe.unbindSecond) / between
  }
}
