import type { ParameterValues } from '#src/model/parameter-values.ts'
import { cellSlot } from '#src/model/run-state.ts'
import { hill } from '#src/numerics/hill.ts'
import { relaxBetween, relaxTowards } from '#src/numerics/relax.ts'

/**
 * What all spines call for adds to a signal (ERK, CREB) that has to pass a threshold; then the cell makes
 * plasticity-related proteins, which reach every spine (after Clopath et al. 2008).
 * @param call sum of `callForProteins` over spines.
 */
export function synthesizeProteins(
  values: ParameterValues,
  cell: Float64Array,
  call: number,
  dt: number,
): void {
  const target = (call * values.nuclearSignalDecay) / values.nuclearSignalRise
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

/**
 * How much a spine adds to that signal: by PKA, and by PP1 where it depresses. A little PP1 is nearly as good as much, so
 * that how long it acts decides: a quarter of an hour at 1 Hz is enough, three minutes at 5 Hz are not (Kauderer & Kandel 2000).
 * @param pka activity that reaches its targets; @param pp1 what is free, less that at rest.
 * @param unguarded share of the places that it can get at.
 */
export function callForProteins(
  values: ParameterValues,
  pka: number,
  pp1: number,
  unguarded: number,
): number {
  return pka + values.depressionCall * unguarded * hill(pp1, values.depressionCallHalf, 1)
}

/** How fast proteins are made under a signal, as a fraction of the fastest: anisomycin takes all of it away. */
export function synthesisSpeed(values: ParameterValues, signal: number): number {
  return values.proteinSynthesis * hill(signal, values.nuclearSignalHalf, values.nuclearSignalPower)
}
