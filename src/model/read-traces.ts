import { createEnzymeSignals, type EnzymeSignals, readEnzymeSignals } from '#src/model/enzyme-signals.ts'
import { responsePercent, synapticAmpaConductance } from '#src/model/measure-response.ts'
import type { Mechanisms } from '#src/model/mechanisms.ts'
import { dendriteVoltage } from '#src/model/processes/backpropagate-spike.ts'
import {
  chargeSpine,
  createSpineConductances,
  createSpineVoltage,
  type SpineConductances,
  type SpineVoltage,
} from '#src/model/processes/charge-spine.ts'
import { headVolume } from '#src/model/processes/enlarge-spine.ts'
import { surfaceNmdars } from '#src/model/processes/gate-nmda-receptors.ts'
import { poresWithoutDrug } from '#src/model/processes/trap-in-nmda-pores.ts'
import { type RunState, runSlot, spineSlot } from '#src/model/run-state.ts'
import { scalarNames, type TraceName, traceNames } from '#src/parameters/observables.ts'

/** What traces were read from, for further scalars of the same state; overwritten by the next reading. */
export interface TraceReadings {
  readonly head: SpineVoltage
  readonly conductances: SpineConductances
  readonly signals: EnzymeSignals
  isMolecular: boolean
  /** Voltage of the dendrite with what spikes add, mV. */
  dendrite: number
  ampars: number
  amparOpen: number
}

const head = createSpineVoltage()
const conductances = createSpineConductances()
const signals = createEnzymeSignals()
const readings: TraceReadings = {
  head,
  conductances,
  signals,
  isMolecular: false,
  dendrite: Number.NaN,
  ampars: Number.NaN,
  amparOpen: Number.NaN,
}

const at = Object.fromEntries(traceNames.map((name) => [name, scalarNames.indexOf(name)])) as Record<
  TraceName,
  number
>

/** Writes those of a spine's scalars that samples hold to their places in the order of `scalarNames`. */
export function readTraces(
  mechanisms: Mechanisms,
  state: RunState,
  which: 'hero' | 'neighbour',
  into: Float64Array,
): TraceReadings {
  const { values, schemes } = mechanisms
  const { run, cell } = state
  const isHero = which === 'hero'
  const { numbers, receptors, camkii } = isHero ? state.hero : state.neighbour
  const isMolecular = isHero && run[runSlot.isMolecular] === 1
  const [ampar, nmdar2A, nmdar2B] = receptors
  const ampaOfAll = synapticAmpaConductance(mechanisms, numbers)
  const amparOpen = ampar[schemes[0]!.openState]!
  const nmdarsOpen =
    (surfaceNmdars(values, '2A') * nmdar2A[schemes[1]!.openState]! +
      surfaceNmdars(values, '2B') * nmdar2B[schemes[2]!.openState]!) *
    poresWithoutDrug(numbers)
  conductances.ampa = isMolecular ? numbers[spineSlot.moleculesAmpa]! : ampaOfAll * amparOpen
  conductances.nmda = isMolecular ? numbers[spineSlot.moleculesNmda]! : values.nmdarConductance * nmdarsOpen
  conductances.followsIons = isMolecular
  const dendrite = dendriteVoltage(cell)
  chargeSpine(values, dendrite, conductances, head)
  readEnzymeSignals(camkii, signals)
  const initial = run[isHero ? runSlot.initialHeroConductance : runSlot.initialNeighbourConductance]!
  const weight = initial > 0 ? (100 * ampaOfAll) / initial : 0
  const ampars = values.amparCount * numbers[spineSlot.amparShare]!

  // Nobody tests the neighbour: a test there would give what its AMPARs give.
  into[at.epspSlopePercent] = isHero ? responsePercent(run) : weight
  into[at.vmMV] = head.voltage
  into[at.caUM] = numbers[spineSlot.calcium]!
  into[at.camkiiActive] = signals.active
  into[at.amparSynaptic] = ampars
  into[at.amparPhosphoFraction] = numbers[spineSlot.phosphorylated]!
  into[at.nmdarOpen] = isMolecular ? numbers[spineSlot.moleculesConducting]! : nmdarsOpen * head.unblocked
  into[at.spineVolumePercent] = 100 * headVolume(values, numbers)
  into[at.weightPercent] = weight
  into[at.lateFraction] = numbers[spineSlot.late]!

  readings.isMolecular = isMolecular
  readings.dendrite = dendrite
  readings.ampars = ampars
  readings.amparOpen = amparOpen
  return readings
}
