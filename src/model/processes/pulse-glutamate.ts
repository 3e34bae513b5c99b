import type { ParameterValues } from '#src/model/parameter-values.ts'
import { exponential } from '#src/numerics/exponential.ts'
import { cleftParameters } from '#src/parameters/groups/cleft.ts'
import { toBaseUnits } from '#src/parameters/parameter.ts'

/** The vesicle and the diffusion coefficient for which the table gives the pulse. */
const tabulatedContent = toBaseUnits(cleftParameters.glutamatePerVesicle)
const tabulatedDiffusion = toBaseUnits(cleftParameters.glutamateDiffusion)

/** After this many of its slowest decay times a pulse is over. */
const lastingDecays = 12

/** Glutamate above the PSD, µM, at an age in ms of a pulse from `content` molecules; 0 before the vesicle fused. */
export function glutamatePulse(values: ParameterValues, content: number, age: number): number {
  if (age < 0) return 0
  // Diffusion alone knows no other clock than D·t. Uptake has its own, but acts outside the cleft.
  const t = (age * values.glutamateDiffusion) / tabulatedDiffusion
  const sum =
    values.glutamatePulseFirstPeak * exponential(-t / values.glutamatePulseFirstDecay) +
    values.glutamatePulseSecondPeak * exponential(-t / values.glutamatePulseSecondDecay) +
    values.glutamatePulseThirdPeak * exponential(-t / values.glutamatePulseThirdDecay)
  return (content / tabulatedContent) * sum
}

/** Age, ms, from which on a pulse may be forgotten. */
export function glutamatePulseEnd(values: ParameterValues): number {
  const slowest = Math.max(
    values.glutamatePulseFirstDecay,
    values.glutamatePulseSecondDecay,
    values.glutamatePulseThirdDecay,
  )
  return (lastingDecays * slowest * tabulatedDiffusion) / values.glutamateDiffusion
}
