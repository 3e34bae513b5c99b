import { compileReactions } from '#src/cli/bench/compile-reactions.ts'
import type { SpineEvent } from '#src/cli/bench/record-events.ts'
import { calmodulinReactions, camkiiSpeciesCount, rateConstantCount } from '#src/model/calmodulin-network.ts'
import { synapticAmpaConductance } from '#src/model/measure-response.ts'
import { createMechanisms } from '#src/model/mechanisms.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
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
import { fillRestingState } from '#src/model/resting-state.ts'
import { cellSlot, createRunState, spineSlot } from '#src/model/run-state.ts'
import type { Reaction } from '#src/numerics/mass-action.ts'

/**
 * A right-hand side for textbook solvers: the model's equations for one spine from glutamate to CaMKII, with the
 * table's numbers and without what takes minutes.
 */
export interface SpineEquations {
  readonly initial: readonly number[]
  /** Writes the slopes of `y` into `into`. */
  derive(y: readonly number[], into: number[]): void
  /** Lets something happen. */
  apply(event: SpineEvent, y: number[]): void
  /** Where in `y` something stands. */
  readonly at: SpinePlaces
}

export interface SpinePlaces {
  readonly amparOpen: number
  readonly calcium: number
  readonly camkii: number
  readonly dendrite: number
}

/** Capacitance of a membrane, pF/µm²: 1 µF/cm². */
export const membraneCapacitance = 0.01

/**
 * Unknowns: occupancies of AMPARs and both NMDARs (23), the calmodulin network (17), Ca²⁺, both gates of the R-type
 * channels, the dendrite's voltage, back-propagating spike and afterdepolarization, the pathway's four conductances,
 * and glutamate as three exponentials. The head's voltage is settled at any time, as in the model, or one more unknown.
 * @param head whether the head's voltage follows from the others or charges a membrane of the head's size.
 */
export function createSpineEquations(head: 'settled' | 'charging'): SpineEquations {
  const values = readParameterValues()
  const mechanisms = createMechanisms(values)
  const { schemes, ambient } = mechanisms
  const reactions: Reaction[] = []
  const rates: number[] = []
  const binding: number[] = []
  const firsts: number[] = []
  let length = 0
  for (const { states, transitions } of schemes) {
    for (const { from, to, rate, bindsGlutamate } of transitions) {
      if (bindsGlutamate) binding.push(rates.length)
      reactions.push({
        constant: rates.length,
        a: length + from,
        consumes: [length + from],
        produces: [length + to],
      })
      rates.push(rate)
    }
    firsts.push(length)
    length += states.length
  }
  const camkii = length
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
  const constants = new Float64Array(rates.length + rateConstantCount)
  constants.set(rates)
  const bindingRates = binding.map((constant) => rates[constant]!)
  const bringTo = prepareConstants(values, constants.subarray(rates.length))
  const react = compileReactions(reactions, camkii + camkiiSpeciesCount)

  const calcium = camkii + camkiiSpeciesCount
  const [activation, inactivation, dendrite, spike, tail] = [1, 2, 3, 4, 5].map((i) => calcium + i) as Five
  const [ampar, rise, decay, inhibition, first] = [6, 7, 8, 9, 10].map((i) => calcium + i) as Five
  const [second, third, headAt] = [first + 1, first + 2, first + 3]
  const rest = createRunState()
  fillRestingState(rest, mechanisms)
  const initial = new Array<number>(first + (head === 'charging' ? 4 : 3)).fill(0)
  for (const at of firsts) initial[at] = 1
  rest.hero.camkii.forEach((concentration, i) => {
    initial[camkii + i] = concentration
  })
  initial[calcium] = values.restingCalcium
  initial[activation] = rest.hero.numbers[spineSlot.rTypeActivation]!
  initial[inactivation] = rest.hero.numbers[spineSlot.rTypeInactivation]!
  initial[dendrite] = values.restingPotential
  if (head === 'charging') initial[headAt] = values.restingPotential

  const amparOpen = firsts[0]! + schemes[0]!.openState
  const nmdar2AOpen = firsts[1]! + schemes[1]!.openState
  const nmdar2BOpen = firsts[2]! + schemes[2]!.openState
  const ampaOfAll = synapticAmpaConductance(mechanisms, rest.hero.numbers)
  const nmdaOf2A = surfaceNmdars(values, '2A') * values.nmdarConductance
  const nmdaOf2B = surfaceNmdars(values, '2B') * values.nmdarConductance
  const influx = divalentPerCurrent / (values.spineVolume * (1 + values.calciumBindingRatio))
  const headCapacitance = membraneCapacitance * (36 * Math.PI * values.spineVolume ** 2) ** (1 / 3)
  const conductances = { ampa: 0, nmda: 0, followsIons: false }
  const voltages = { voltage: 0, conducting: 0, unblocked: 0 }

  /** Sets `voltages` to those of the head, and the slope of its own where it has one. @returns what its neck carries, pA. */
  function settleHead(y: readonly number[], into: number[]): number {
    conductances.ampa = ampaOfAll * y[amparOpen]!
    conductances.nmda = nmdaOf2A * y[nmdar2AOpen]! + nmdaOf2B * y[nmdar2BOpen]!
    const outside = y[dendrite]! + y[spike]! + y[tail]!
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
    chargeSpine(values, y[dendrite]!, conductances, voltages)
    const necks = neckConductance(values, conductances.ampa + voltages.conducting)
    if (outside !== y[dendrite]) chargeSpine(values, outside, conductances, voltages)
    return necks * (values.synapticReversal - y[dendrite]!)
  }

  function derive(y: readonly number[], into: number[]): void {
    const glutamate = Math.max(0, y[first]! + y[second]! + y[third]!)
    for (let i = 0; i < binding.length; i++) constants[binding[i]!] = bindingRates[i]! * glutamate
    const inside = Math.max(0, y[calcium]!)
    bringTo(inside)
    react(constants, y, into)
    const neck = settleHead(y, into)
    const { voltage, conducting, unblocked } = voltages

    const open = rTypeConductance(values, y[activation]!, y[inactivation]!, inside)
    const admitted = open + values.nmdarCalciumFraction * (conducting + ambient.conductance * unblocked)
    const current = calciumCurrent(values, admitted, voltage, inside) - ambient.standardCurrent
    into[calcium] = current * influx - (y[calcium]! - values.restingCalcium) / values.calciumDecay
    const activating = rTypeActivation(values, voltage) - y[activation]!
    into[activation] = (activating * values.rTypeRateFactor) / values.rTypeActivationTime
    const available = rTypeInactivation(values, voltage)
    into[inactivation] = (available - y[inactivation]!) / inactivationTime(values, available)

    const volts = y[dendrite]!
    const nmda = Math.max(0, y[decay]! - y[rise]!) * unblockedFraction(values, volts)
    into[dendrite] =
      (values.dendriteLeak * (values.restingPotential - volts) +
        (y[ampar]! + nmda) * (values.synapticReversal - volts) +
        y[inhibition]! * (values.inhibitionReversal - volts) +
        neck) /
      values.dendriteCapacitance
    into[spike] = -y[spike]! / values.spikeDecay
    into[tail] = -y[tail]! / values.afterdepolarizationDecay
    into[ampar] = -y[ampar]! / values.coactiveAmparDecay
    into[rise] = -y[rise]! / values.coactiveNmdarRise
    into[decay] = -y[decay]! / values.coactiveNmdarDecay
    into[inhibition] = -y[inhibition]! / values.inhibitionDecay
    into[first] = -y[first]! / values.glutamatePulseFirstDecay
    into[second] = -y[second]! / values.glutamatePulseSecondDecay
    into[third] = -y[third]! / values.glutamatePulseThirdDecay
  }

  return {
    initial,
    derive,
    apply({ content, jumps }, y) {
      const vesicles = content / values.glutamatePerVesicle
      y[first]! += vesicles * values.glutamatePulseFirstPeak
      y[second]! += vesicles * values.glutamatePulseSecondPeak
      y[third]! += vesicles * values.glutamatePulseThirdPeak
      y[dendrite]! += jumps[cellSlot.dendrite]!
      y[spike]! += jumps[cellSlot.backSpike]!
      y[tail]! += jumps[cellSlot.afterDepolarization]!
      y[ampar]! += jumps[cellSlot.coactiveAmpar]!
      y[rise]! += jumps[cellSlot.coactiveNmdarRise]!
      y[decay]! += jumps[cellSlot.coactiveNmdarDecay]!
      y[inhibition]! += jumps[cellSlot.inhibition]!
    },
    at: { amparOpen, calcium, camkii, dendrite },
  }
}

type Five = [number, number, number, number, number]
