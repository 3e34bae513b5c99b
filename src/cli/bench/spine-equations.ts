import { calmodulinReactions, camkiiSpeciesCount, rateConstantCount } from '#src/model/calmodulin-network.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { divalentPerCurrent } from '#src/model/physical-constants.ts'
import { idleCamkii, prepareConstants } from '#src/model/processes/activate-camkii.ts'
import { calciumCurrent } from '#src/model/processes/admit-calcium.ts'
import { unblockedFraction } from '#src/model/processes/block-nmda-pores.ts'
import { amparScheme } from '#src/model/processes/gate-ampa-receptors.ts'
import { nmdarScheme, surfaceNmdars } from '#src/model/processes/gate-nmda-receptors.ts'
import { glutamatePulse } from '#src/model/processes/pulse-glutamate.ts'
import { netChanges } from '#src/numerics/mass-action.ts'

/** Voltage of the head in the baselines' stretch, mV: given, because they do without the dendrite. */
const voltage = -40

/** A right-hand side for textbook solvers: the mean-field level without dendrite, neighbour and slow processes. */
export interface SpineEquations {
  readonly initial: Float64Array
  /** Vesicles fuse at these times from now on, ms. */
  releases: readonly number[]
  derive(time: number, y: ArrayLike<number>, into: Float64Array): void
}

interface Chain {
  readonly first: number
  readonly openState: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly rate: Float64Array
  readonly binds: Uint8Array
}

/** 41 unknowns: occupancies of AMPARs and both NMDARs, Ca²⁺, and the calmodulin network, by the model's own functions. */
export function createSpineEquations(): SpineEquations {
  const values = readParameterValues()
  const schemes = [amparScheme(values), nmdarScheme(values, '2A'), nmdarScheme(values, '2B')]
  let length = 0
  const chains = schemes.map(({ states, transitions, openState }): Chain => {
    length += states.length
    return {
      first: length - states.length,
      openState,
      from: Int32Array.from(transitions, ({ from }) => from),
      to: Int32Array.from(transitions, ({ to }) => to),
      rate: Float64Array.from(transitions, ({ rate }) => rate),
      binds: Uint8Array.from(transitions, ({ bindsGlutamate }) => (bindsGlutamate ? 1 : 0)),
    }
  })
  const calciumAt = length
  const camkiiAt = length + 1
  const initial = new Float64Array(camkiiAt + camkiiSpeciesCount)
  for (const { first } of chains) initial[first] = 1
  initial[calciumAt] = values.restingCalcium
  initial.set(idleCamkii(values), camkiiAt)

  const constants = new Float64Array(rateConstantCount)
  const bringTo = prepareConstants(values, constants)
  const firsts = Int32Array.from(calmodulinReactions, ({ a }) => a)
  const seconds = Int32Array.from(calmodulinReactions, ({ b }) => b ?? -1)
  const constantOf = Int32Array.from(calmodulinReactions, ({ constant }) => constant)
  const changes = calmodulinReactions.map(netChanges)
  const changed = Int32Array.from(changes.flatMap((list) => list.map(([species]) => camkiiAt + species)))
  const amounts = Float64Array.from(changes.flatMap((list) => list.map(([, amount]) => amount)))
  const changesOf = Int32Array.from(changes, (list) => list.length)
  const nmdars = [0, surfaceNmdars(values, '2A'), surfaceNmdars(values, '2B')]
  const unblocked = unblockedFraction(values, voltage)
  const influxPerCurrent = divalentPerCurrent / (values.spineVolume * (1 + values.calciumBindingRatio))

  function deriveReceptors(glutamate: number, y: ArrayLike<number>, into: Float64Array): number {
    let open = 0
    for (let kind = 0; kind < chains.length; kind++) {
      const { first, openState, from, to, rate, binds } = chains[kind]!
      for (let i = 0; i < rate.length; i++) {
        const flux = rate[i]! * (binds[i] === 1 ? glutamate : 1) * y[first + from[i]!]!
        into[first + from[i]!]! -= flux
        into[first + to[i]!]! += flux
      }
      open += nmdars[kind]! * y[first + openState]!
    }
    return open
  }

  function deriveCamkii(y: ArrayLike<number>, into: Float64Array): void {
    bringTo(Math.max(0, y[calciumAt]!))
    let change = 0
    for (let r = 0; r < firsts.length; r++) {
      let flux = constants[constantOf[r]!]! * y[camkiiAt + firsts[r]!]!
      if (seconds[r]! >= 0) flux *= y[camkiiAt + seconds[r]!]!
      for (let left = changesOf[r]!; left > 0; left--, change++) {
        into[changed[change]!]! += amounts[change]! * flux
      }
    }
  }

  const equations: SpineEquations = {
    initial,
    releases: [],
    derive(time, y, into) {
      into.fill(0)
      let glutamate = 0
      for (const at of equations.releases) {
        if (time >= at) glutamate += glutamatePulse(values, values.glutamatePerVesicle, time - at)
      }
      const conducting = deriveReceptors(glutamate, y, into) * values.nmdarConductance * unblocked
      const calcium = y[calciumAt]!
      const current = calciumCurrent(values, values.nmdarCalciumFraction * conducting, voltage, calcium)
      const cleared = (calcium - values.restingCalcium) / values.calciumDecay
      into[calciumAt] = current * influxPerCurrent - cleared
      deriveCamkii(y, into)
    },
  }
  return equations
}
