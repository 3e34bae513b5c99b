import {
  calmodulinReactions,
  camkiiSpeciesCount,
  rateConstant,
  rateConstantCount,
  species,
} from '#src/model/calmodulin-network.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { createMassActionStepper, type MassActionStepper } from '#src/numerics/mass-action.ts'

/** Largest error of a step, µM: 1/3000 of the calmodulin in the spine. */
const tolerance = 0.01

/** Ca²⁺ on calmodulin, calmodulin on CaMKII and calcineurin, phosphate on CaMKII. */
export interface CamkiiChemistry {
  /** Goes on by `dt` ms with Ca²⁺ at a mean of `calcium` µM. */
  advance(concentrations: Float64Array, calcium: number, dt: number): void
}

export function createCamkiiChemistry(values: ParameterValues): CamkiiChemistry {
  const stepper = createMassActionStepper(camkiiSpeciesCount, rateConstantCount, calmodulinReactions)
  setSteadyConstants(stepper, values)
  return {
    advance(concentrations, calcium, dt) {
      fillLobes(stepper.constants, values, calcium)
      stepper.advance(concentrations, dt, tolerance)
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

function setSteadyConstants({ constants }: MassActionStepper, values: ParameterValues): void {
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

/** The two Ca²⁺ of a lobe follow each other so fast that one rate stands for both (Pepke et al. 2010). */
function fillLobes(constants: Float64Array, values: ParameterValues, calcium: number): void {
  for (const [where, first] of [
    ['calmodulin', rateConstant.cFill],
    ['boundCalmodulin', rateConstant.boundCFill],
  ] as const) {
    fillLobe(
      constants,
      first,
      calcium,
      values[`${where}CBindFirst`],
      values[`${where}CUnbindFirst`],
      values[`${where}CBindSecond`],
      values[`${where}CUnbindSecond`],
    )
    fillLobe(
      constants,
      first + 2,
      calcium,
      values[`${where}NBindFirst`],
      values[`${where}NUnbindFirst`],
      values[`${where}NBindSecond`],
      values[`${where}NUnbindSecond`],
    )
  }
}

function fillLobe(
  constants: Float64Array,
  fill: number,
  calcium: number,
  bindFirst: number,
  unbindFirst: number,
  bindSecond: number,
  unbindSecond: number,
): void {
  const between = unbindFirst + bindSecond * calcium
  constants[fill] = (bindFirst * bindSecond * calcium * calcium) / between
  constants[fill + 1] = (unbindFirst * unbindSecond) / between
}
