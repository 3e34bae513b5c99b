import { createEnzymeSignals, readEnzymeSignals } from '#src/model/enzyme-signals.ts'
import { responsePercent, synapticAmpaConductance } from '#src/model/measure-response.ts'
import type { Mechanisms } from '#src/model/mechanisms.ts'
import { calciumCurrent, rTypeConductance } from '#src/model/processes/admit-calcium.ts'
import { dendriteVoltage } from '#src/model/processes/backpropagate-spike.ts'
import { chargeSpine } from '#src/model/processes/charge-spine.ts'
import { headVolume } from '#src/model/processes/enlarge-spine.ts'
import { surfaceNmdars } from '#src/model/processes/gate-nmda-receptors.ts'
import { poresWithoutDrug } from '#src/model/processes/trap-in-nmda-pores.ts'
import { cellSlot, type RunState, runSlot, spineSlot } from '#src/model/run-state.ts'
import { glutamateAt } from '#src/model/step-run.ts'
import { counterNames, type ScalarName, scalarNames } from '#src/parameters/observables.ts'
import { mM } from '#src/parameters/units.ts'

const signals = createEnzymeSignals()
const head = { voltage: 0, conducting: 0, unblocked: 0 }
const conductances = { ampa: 0, nmda: 0, followsIons: false }

/** Writes what a spine shows at a state, in the order of `scalarNames`. */
export function readScalars(
  mechanisms: Mechanisms,
  state: RunState,
  which: 'hero' | 'neighbour',
  into: Float64Array,
): void {
  const { values, schemes } = mechanisms
  const { run, cell } = state
  const { numbers, receptors, camkii } = state[which]
  const isHero = which === 'hero'
  const isMolecular = isHero && run[runSlot.isMolecular] === 1
  const [ampar, nmdar2A, nmdar2B] = receptors
  const ampars = values.amparCount * numbers[spineSlot.amparShare]!
  const ampaOfAll = synapticAmpaConductance(mechanisms, numbers)
  const amparOpen = ampar[schemes[0]!.openState]!
  const nmdarsOpen =
    (surfaceNmdars(values, '2A') * nmdar2A[schemes[1]!.openState]! +
      surfaceNmdars(values, '2B') * nmdar2B[schemes[2]!.openState]!) *
    poresWithoutDrug(numbers)
  const nmdars = Math.round(surfaceNmdars(values, '2A')) + Math.round(surfaceNmdars(values, '2B'))
  conductances.ampa = isMolecular ? numbers[spineSlot.moleculesAmpa]! : ampaOfAll * amparOpen
  conductances.nmda = isMolecular ? numbers[spineSlot.moleculesNmda]! : values.nmdarConductance * nmdarsOpen
  conductances.followsIons = isMolecular
  const dendrite = dendriteVoltage(cell)
  chargeSpine(values, dendrite, conductances, head)
  readEnzymeSignals(camkii, signals)

  const calcium = numbers[spineSlot.calcium]!
  const rType = rTypeConductance(
    values,
    numbers[spineSlot.rTypeActivation]!,
    numbers[spineSlot.rTypeInactivation]!,
    calcium,
  )
  const admitted = values.nmdarCalciumFraction * head.conducting
  const nmdarCalcium = calciumCurrent(values, admitted, head.voltage, calcium)
  const total = (conductances.ampa + head.conducting) * (values.synapticReversal - head.voltage)
  const initial = run[isHero ? runSlot.initialHeroConductance : runSlot.initialNeighbourConductance]!
  const weight = initial > 0 ? (100 * ampaOfAll) / initial : 0

  const scalars: Readonly<Record<ScalarName, number>> = {
    // Nobody tests the neighbour: a test there would give what its AMPARs give.
    epspSlopePercent: isHero ? responsePercent(run) : weight,
    vmMV: head.voltage,
    caUM: calcium,
    camkiiActive: signals.active,
    amparSynaptic: ampars,
    amparPhosphoFraction: numbers[spineSlot.phosphorylated]!,
    nmdarOpen: isMolecular ? numbers[spineSlot.moleculesConducting]! : nmdarsOpen * head.unblocked,
    spineVolumePercent: 100 * headVolume(values, numbers),
    weightPercent: weight,
    lateFraction: numbers[spineSlot.late]!,
    dendriteMV: dendrite,
    glutamateMM: glutamateOf(mechanisms, state, which, isMolecular) / mM,
    amparOpen: isMolecular ? numbers[spineSlot.moleculesOpen]! : ampars * amparOpen,
    nmdarMgBlocked: isMolecular
      ? numbers[spineSlot.moleculesBlocked]! / Math.max(1, nmdars)
      : 1 - head.unblocked,
    camkiiT286: signals.phosphorylated,
    camkiiBound: numbers[spineSlot.bound]!,
    pp1Active: numbers[spineSlot.pp1]!,
    pkaActive: numbers[spineSlot.pka]!,
    factin: numbers[spineSlot.actin]!,
    caCurrentPA: nmdarCalcium + calciumCurrent(values, rType, head.voltage, calcium),
    naCurrentPA: total - nmdarCalcium,
    dockedVesicles: numbers[spineSlot.dockedVesicles]!,
    depressionTag: numbers[spineSlot.depressionTag]!,
    plasticityProteins: cell[cellSlot.plasticityProteins]!,
  }
  for (let i = 0; i < scalarNames.length; i++) into[i] = scalars[scalarNames[i]!]
}

function glutamateOf(
  mechanisms: Mechanisms,
  state: RunState,
  which: 'hero' | 'neighbour',
  isMolecular: boolean,
): number {
  if (isMolecular) return state.hero.numbers[spineSlot.moleculesGlutamate]!
  return glutamateAt(mechanisms, state, which, state.run[runSlot.time]!)
}

/** Writes the running totals, in the order of `counterNames`. Expected totals count when they are whole. */
export function readCounters({ run, hero }: RunState, into: Float64Array): void {
  const counters = {
    presynapticSpikes: run[runSlot.presynapticSpikes]!,
    vesiclesFused: run[runSlot.vesiclesFused]!,
    postsynapticSpikes: run[runSlot.postsynapticSpikes]!,
    magnesiumExits: Math.floor(hero.numbers[spineSlot.magnesiumExits]!),
    amparsInserted: Math.floor(hero.numbers[spineSlot.amparsInserted]!),
    amparsRemoved: Math.floor(hero.numbers[spineSlot.amparsRemoved]!),
  }
  for (let i = 0; i < counterNames.length; i++) into[i] = counters[counterNames[i]!]
}
