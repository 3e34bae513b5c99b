import type { ParameterValues } from '#src/model/parameter-values.ts'
import { cellSlot } from '#src/model/run-state.ts'
import { hill } from '#src/numerics/hill.ts'
import { relaxBetween, relaxTowards } from '#src/numerics/relax.ts'

/**
 * PKA activity in all spines adds to a signal (ERK, CREB) that has to pass a threshold; then the cell makes
 * plasticity-related proteins, which reach every spine (after Clopath et al. 2008).
 */
export function synthesizeProteins(
  values: ParameterValues,
  cell: Float64Array,
  pkaInAllSpines: number,
  dt: number,
): void {
  const target = (pkaInAllSpines * values.nuclearSignalDecay) / values.nuclearSignalRise
  const before = cell[cellSlot.nuclearSignal]!
  const after = relaxTowards(before, target, values.nuclearSignalDecay, dt)
  cell[cellSlot.nuclearSignal] = after
  cell[cellSlot.plasticityProteins] = relaxBetween(
    cell[cellSlot.plasticityProteins]!,
    synthesisSpeed(values, (before + after) / 2) / values.proteinSynthesisTime,
    1 / values.proteinDecay,
    dt,
  )
}

/** How fast proteins are made under a signal, as a fraction of the fastest: anisomycin takes all of it away. */
export function synthesisSpeed(values: ParameterValues, signal: number): number {
  return values.proteinSynthesis * hill(signal, values.nuclearSignalHalf, values.nuclearSignalPower)
}
