import type { SpineEvent } from '#src/cli/bench/record-events.ts'
import { createSpineBlock, type HeadKind, type SpinePlaces } from '#src/cli/bench/spine-block.ts'
import { createMechanisms } from '#src/model/mechanisms.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { gabaBConductance } from '#src/model/processes/activate-gaba-b-receptors.ts'
import { unblockedFraction } from '#src/model/processes/block-nmda-pores.ts'
import { fillRestingState } from '#src/model/resting-state.ts'
import { cellSlot, createRunState } from '#src/model/run-state.ts'

/**
 * A right-hand side for textbook solvers: the model's equations for two spines of a dendrite from glutamate to CaMKII,
 * with the table's numbers and without what takes minutes. Glutamate comes to the first alone.
 */
export interface SpineEquations {
  readonly initial: readonly number[]
  /** Writes the slopes of `y` into `into`. */
  derive(y: readonly number[], into: number[]): void
  /** Lets something happen. */
  apply(event: SpineEvent, y: number[]): void
  /** Where in `y` something of the first spine stands, and the same of the other. */
  readonly at: SpinePlaces
  readonly neighbour: SpinePlaces
}

/**
 * Unknowns of each spine: occupancies of AMPARs and both NMDARs (23), the calmodulin network (17), Ca²⁺, both gates of
 * the R-type channels and glutamate as three exponentials. Of the cell: the dendrite's voltage, back-propagating spike
 * and afterdepolarization, the pathway's four conductances, and the two exponentials of
 * its slow inhibition.
 * @param head whether a head's voltage is settled at any time, as in the model, or charges a membrane of the head's
 * size and is one more unknown.
 */
export function createSpineEquations(head: HeadKind): SpineEquations {
  const values = readParameterValues()
  const mechanisms = createMechanisms(values)
  const rest = createRunState()
  fillRestingState(rest, mechanisms)
  const hero = createSpineBlock(mechanisms, rest.hero, head, 0)
  const neighbour = createSpineBlock(mechanisms, rest.neighbour, head, hero.end)
  const dendrite = neighbour.end
  const places = [1, 2, 3, 4, 5, 6, 7, 8].map((i) => dendrite + i) as Eight
  const [spike, tail, ampar, rise, decay, inhibition, slowRise, slowDecay] = places
  const initial = new Array<number>(dendrite + 9).fill(0)
  hero.fillRest(initial)
  neighbour.fillRest(initial)
  initial[dendrite] = values.restingPotential
  const first = hero.glutamate

  function derive(y: readonly number[], into: number[]): void {
    const volts = y[dendrite]!
    const outside = volts + y[spike]! + y[tail]!
    const necks = hero.derive(y, into, volts, outside) + neighbour.derive(y, into, volts, outside)
    const nmda = Math.max(0, y[decay]! - y[rise]!) * unblockedFraction(values, volts)
    into[dendrite] =
      (values.dendriteLeak * (values.restingPotential - volts) +
        (y[ampar]! + nmda) * (values.synapticReversal - volts) +
        y[inhibition]! * (values.inhibitionReversal - volts) +
        gabaBConductance(values, y[slowDecay]! - y[slowRise]!) * (values.gabaBReversal - volts) +
        necks) /
      values.dendriteCapacitance
    into[spike] = -y[spike]! / values.spikeDecay
    into[tail] = -y[tail]! / values.afterdepolarizationDecay
    into[ampar] = -y[ampar]! / values.coactiveAmparDecay
    into[rise] = -y[rise]! / values.coactiveNmdarRise
    into[decay] = -y[decay]! / values.coactiveNmdarDecay
    into[inhibition] = -y[inhibition]! / values.inhibitionDecay
    into[slowRise] = -y[slowRise]! / values.gabaBRise
    into[slowDecay] = -y[slowDecay]! / values.gabaBDecay
  }

  return {
    initial,
    derive,
    apply({ content, jumps }, y) {
      const vesicles = content / values.glutamatePerVesicle
      y[first]! += vesicles * values.glutamatePulseFirstPeak
      y[first + 1]! += vesicles * values.glutamatePulseSecondPeak
      y[first + 2]! += vesicles * values.glutamatePulseThirdPeak
      y[dendrite]! += jumps[cellSlot.dendrite]!
      y[spike]! += jumps[cellSlot.backSpike]!
      y[tail]! += jumps[cellSlot.afterDepolarization]!
      y[ampar]! += jumps[cellSlot.coactiveAmpar]!
      y[rise]! += jumps[cellSlot.coactiveNmdarRise]!
      y[decay]! += jumps[cellSlot.coactiveNmdarDecay]!
      y[inhibition]! += jumps[cellSlot.inhibition]!
      y[slowRise]! += jumps[cellSlot.gabaBRise]!
      y[slowDecay]! += jumps[cellSlot.gabaBDecay]!
    },
    at: hero.at,
    neighbour: neighbour.at,
  }
}

type Eight = [number, number, number, number, number, number, number, number]
