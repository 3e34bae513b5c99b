import { compileReactions } from '#src/cli/bench/compile-reactions.ts'
import { calmodulinReactions, camkiiSpeciesCount, rateConstantCount } from '#src/model/calmodulin-network.ts'
import { synapticAmpaConductance } from '#src/model/measure-response.ts'
import type { Mechanisms } from '#src/model/mechanisms.ts'
import { divalentPerCurrent } from '#src/model/physical-constants.ts'
import { prepareConstants } from '#src/model/processes/activate-camkii.ts'
import {
  calciumCurrent,
  inactivationTime,
  rTypeActivation,
  rTypeConductance,
  rTypeInactivation,
} from '#src/model/processes/admit-calcium.ts'
import { unblockedFraction } from '#src/model/processes/block-nmda-pores.ts'
import { chargeSpine, neckConductance } from '#src/model/processes/charge-spine.ts'
import { surfaceNmdars } from '#src/model/processes/gate-nmda-receptors.ts'
import { type SpineState, spineSlot } from '#src/model/run-state.ts'
import type { Reaction } from '#src/numerics/mass-action.ts'

/** Whether a head's voltage is settled at any time, as in the model, or charges a membrane and is one more unknown. */
export type HeadKind = 'settled' | 'charging'

/** One spine's part of `spine-equations.ts`: a block of neighbouring unknowns. */
export interface SpineBlock {
  /** The first unknown behind the block. */
  readonly end: number
  readonly at: SpinePlaces
  /** The first of the three exponentials of its glutamate. */
  readonly glutamate: number
  fillRest(y: number[]): void
  /**
   * Writes the block's slopes.
   * @param volts voltage of the dendrite, mV; @param outside the same with what spikes add.
   * @returns what its neck carries into the dendrite, pA.
   */
  derive(y: readonly number[], into: number[], volts: number, outside: number): number
}

/** Where something of a spine stands. */
export interface SpinePlaces {
  readonly amparOpen: number
  readonly calcium: number
  readonly camkii: number
}

/** Capacitance of a membrane, pF/µm²: 1 µF/cm². */
export const membraneCapacitance = 0.01

/** @param begin the block's first unknown. */
export function createSpineBlock(
  mechanisms: Mechanisms,
  rest: SpineState,
  head: HeadKind,
  begin: number,
): SpineBlock {
  const { values, ambient } = mechanisms
  const network = joinReactions(mechanisms, begin)
  const { constants, binding, bindingRates, firsts, opens, camkii, calcium, react } = network
  const bringTo = prepareConstants(values, constants.subarray(constants.length - rateConstantCount))
  const [activation, inactivation, first] = [calcium + 1, calcium + 2, calcium + 3]
  const [second, third, headAt] = [first + 1, first + 2, first + 3]
  const [amparOpen, nmdar2AOpen, nmdar2BOpen] = opens as [number, number, number]
  const ampaOfAll = synapticAmpaConductance(mechanisms, rest.numbers)
  const nmdaOf2A = surfaceNmdars(values, '2A') * values.nmdarConductance
  const nmdaOf2B = surfaceNmdars(values, '2B') * values.nmdarConductance
  const influx = divalentPerCurrent / (values.spineVolume * (1 + values.calciumBindingRatio))
  const headCapacitance = membraneCapacitance * (36 * Math.PI * values.spineVolume ** 2) ** (1 / 3)
  const conductances = { ampa: 0, nmda: 0, followsIons: false }
  const voltages = { voltage: 0, conducting: 0, unblocked: 0 }

  /** Sets `voltages` to those of the head, and the slope of its own where it has one. @returns what its neck carries, pA. */
  function settleHead(y: readonly number[], into: number[], volts: number, outside: number): number {
    conductances.ampa = ampaOfAll * y[amparOpen]!
    conductances.nmda = nmdaOf2A * y[nmdar2AOpen]! + nmdaOf2B * y[nmdar2BOpen]!
    if (head === 'charging') {
      voltages.voltage = y[headAt]!
      voltages.unblocked = unblockedFraction(values, voltages.voltage)
      voltages.conducting = conductances.nmda * voltages.unblocked
      const synaptic = conductances.ampa + voltages.conducting
      const neck = (outside - voltages.voltage) / values.neckResistance
      into[headAt] = (neck + synaptic * (values.synapticReversal - voltages.voltage)) / headCapacitance
      return -neck
    }
    // What the spine lends the dendrite does not see the spikes, as in the model.
    chargeSpine(values, volts, conductances, voltages)
    const necks = neckConductance(values, conductances.ampa + voltages.conducting)
    if (outside !== volts) chargeSpine(values, outside, conductances, voltages)
    return necks * (values.synapticReversal - volts)
  }

  return {
    end: first + (head === 'charging' ? 4 : 3),
    at: { amparOpen, calcium, camkii },
    glutamate: first,
    fillRest(y) {
      for (const at of firsts) y[at] = 1
      rest.camkii.forEach((concentration, i) => {
        y[camkii + i] = concentration
      })
      y[calcium] = values.restingCalcium
      y[activation] = rest.numbers[spineSlot.rTypeActivation]!
      y[inactivation] = rest.numbers[spineSlot.rTypeInactivation]!
      if (head === 'charging') y[headAt] = values.restingPotential
    },
    derive(y, into, volts, outside) {
      const glutamate = Math.max(0, y[first]! + y[second]! + y[third]!)
      for (let i = 0; i < binding.length; i++) constants[binding[i]!] = bindingRates[i]! * glutamate
      const inside = Math.max(0, y[calcium]!)
      bringTo(inside)
      react(constants, y, into)
      const neck = settleHead(y, into, volts, outside)
      const { voltage, conducting, unblocked } = voltages

      const open = rTypeConductance(values, y[activation]!, y[inactivation]!, inside)
      const admitted = open + values.nmdarCalciumFraction * (conducting + ambient.conductance * unblocked)
      const current = calciumCurrent(values, admitted, voltage, inside) - ambient.standardCurrent
      into[calcium] = current * influx - (y[calcium]! - values.restingCalcium) / values.calciumDecay
      const activating = rTypeActivation(values, voltage) - y[activation]!
      into[activation] = (activating * values.rTypeRateFactor) / values.rTypeActivationTime
      const available = rTypeInactivation(values, voltage)
      into[inactivation] = (available - y[inactivation]!) / inactivationTime(values, available)
      into[first] = -y[first]! / values.glutamatePulseFirstDecay
      into[second] = -y[second]! / values.glutamatePulseSecondDecay
      into[third] = -y[third]! / values.glutamatePulseThirdDecay
      return neck
    },
  }
}

/** Receptors and the calmodulin network as one list of reactions from `begin` on, compiled, and where things stand. */
function joinReactions({ schemes }: Mechanisms, begin: number) {
  const reactions: Reaction[] = []
  const rates: number[] = []
  const binding: number[] = []
  const firsts: number[] = []
  let next = begin
  for (const { states, transitions } of schemes) {
    for (const { from, to, rate, bindsGlutamate } of transitions) {
      if (bindsGlutamate) binding.push(rates.length)
      reactions.push({
        constant: rates.length,
        a: next + from,
        consumes: [next + from],
        produces: [next + to],
      })
      rates.push(rate)
    }
    firsts.push(next)
    next += states.length
  }
  const camkii = next
  const shift = (species: number) => species + camkii
  for (const { constant, a, b, consumes, produces } of calmodulinReactions) {
    reactions.push({
      constant: rates.length + constant,
      a: shift(a),
      ...(b === undefined ? {} : { b: shift(b) }),
      consumes: consumes.map(shift),
      produces: produces.map(shift),
    })
  }
  const calcium = camkii + camkiiSpeciesCount
  const constants = new Float64Array(rates.length + rateConstantCount)
  constants.set(rates)
  return {
    constants,
    binding,
    bindingRates: binding.map((constant) => rates[constant]!),
    firsts,
    opens: firsts.map((at, kind) => at + schemes[kind]!.openState),
    camkii,
    calcium,
    react: compileReactions(reactions, begin, calcium),
  }
}
