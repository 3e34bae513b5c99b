import { species } from '#src/model/calmodulin-network.ts'
import { createEnzymeSignals, readEnzymeSignals } from '#src/model/enzyme-signals.ts'
import { type ParameterValues, readParameterValues } from '#src/model/parameter-values.ts'
import { createCamkiiChemistry, idleCamkii } from '#src/model/processes/activate-camkii.ts'
import type { Experiment } from '#src/validation/experiment.ts'

/** Rates as published for slices at room temperature (Chang et al. 2019). */
const atRoomTemperature = {
  t286Phosphorylation: 30,
  t286Release: 0.333,
  t286Dephosphorylation: 0.167,
  t305Phosphorylation: 0.0167,
  t305Dephosphorylation: 0.0417,
}
/** Uncaging there: 30 pulses at 0.5 Hz, each 4 µM of Ca²⁺ that decays within 100 ms. */
const pulses = 30
const interval = 2000
const pulseCalcium = 4
const pulseDecay = 100
/** Their model's activity after the last pulse, relative to its end, by seconds. */
const reference = [
  [2, 0.85],
  [4, 0.71],
  [8, 0.5],
  [14, 0.32],
  [30, 0.16],
  [60, 0.06],
] as const
const step = 5

/** CaMKII in glutamate uncaging, at rest, and after it was switched on altogether. */
export const camkii: Experiment = {
  id: 'camkii',
  isStochastic: false,
  run() {
    const curve = uncage()
    const off = reference.map(([seconds, activity]) => Math.abs(curve[seconds]![1] - activity))
    return {
      numbers: {
        T11: Math.max(...off),
        T12a: activityAfter(readParameterValues(), 0.06, 1000, 0),
        T12b: activityAfter(readParameterValues(), 0.1, 600, 0.9),
      },
      curves: { camkii: curve },
    }
  },
}

/** Activity beyond rest for a minute after the last pulse, second by second, relative to the end of the train. */
function uncage(): [number, number][] {
  const values = readParameterValues(atRoomTemperature)
  const chemistry = createCamkiiChemistry(values)
  const signals = createEnzymeSignals()
  const state = idleCamkii(values)
  const calciumAt = (time: number) => {
    const last = Math.floor(time / interval)
    const pulse = last < pulses ? pulseCalcium * Math.exp(-(time - last * interval) / pulseDecay) : 0
    return values.restingCalcium + pulse
  }
  const curve: [number, number][] = []
  const end = pulses * interval
  const rest = activityAfter(values, values.restingCalcium, 1000, 0)
  let atEnd = 0
  for (let k = 0; k * step <= end + 60_000; k++) {
    const since = k * step - end
    if (since >= 0 && since % 1000 === 0) {
      readEnzymeSignals(state, signals)
      const beyondRest = signals.active - rest
      if (since === 0) atEnd = beyondRest
      curve.push([since / 1000, beyondRest / atEnd])
    }
    chemistry.advance(state, calciumAt(k * step), calciumAt((k + 1) * step), step)
  }
  return curve
}

/** Active fraction after some seconds at a Ca²⁺ concentration, µM, where a share was active before. */
function activityAfter(
  values: ParameterValues,
  calcium: number,
  seconds: number,
  activeBefore: number,
): number {
  const chemistry = createCamkiiChemistry(values)
  const state = idleCamkii(values)
  state[species.camkii] = (1 - activeBefore) * values.camkiiTotal
  state[species.autonomous] = activeBefore * values.camkiiTotal
  for (let k = 0; k < seconds; k++) chemistry.advance(state, calcium, calcium, 1000)
  const signals = createEnzymeSignals()
  readEnzymeSignals(state, signals)
  return signals.active
}
