import type { Mechanisms } from '#src/model/mechanisms.ts'
import { calciumCurrent, rTypeConductance } from '#src/model/processes/admit-calcium.ts'
import { glutamateSiteFree, surfaceNmdars } from '#src/model/processes/gate-nmda-receptors.ts'
import { synthesisSpeed } from '#src/model/processes/synthesize-proteins.ts'
import { readTraces } from '#src/model/read-traces.ts'
import { cellSlot, type RunState, runSlot, spineSlot } from '#src/model/run-state.ts'
import { glutamateAt } from '#src/model/step-run.ts'
import { type CounterName, counterNames, type ScalarName, scalarNames } from '#src/parameters/observables.ts'
import { mM } from '#src/parameters/units.ts'

/** Places of the scalars and totals: written one by one, a hundred thousand samples leave nothing to collect. */
const at = Object.fromEntries(scalarNames.map((name, i) => [name, i])) as Record<ScalarName, number>
const counterAt = Object.fromEntries(counterNames.map((name, i) => [name, i])) as Record<CounterName, number>

/** Writes what a spine shows at a state, in the order of `scalarNames`. */
export function readScalars(
  mechanisms: Mechanisms,
  state: RunState,
  which: 'hero' | 'neighbour',
  into: Float64Array,
): void {
  const { values } = mechanisms
  const { cell } = state
  const { numbers } = which === 'hero' ? state.hero : state.neighbour
  const { head, conductances, signals, isMolecular, dendrite, ampars, amparOpen } = readTraces(
    mechanisms,
    state,
    which,
    into,
  )
  const nmdars = Math.round(surfaceNmdars(values, '2A')) + Math.round(surfaceNmdars(values, '2B'))
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

  into[at.dendriteMV] = dendrite
  into[at.glutamateMM] = glutamateOf(mechanisms, state, which, isMolecular) / mM
  into[at.amparOpen] = isMolecular ? numbers[spineSlot.moleculesOpen]! : ampars * amparOpen
  into[at.nmdarMgBlocked] = isMolecular
    ? numbers[spineSlot.moleculesBlocked]! / Math.max(1, nmdars)
    : 1 - head.unblocked
  into[at.camkiiT286] = signals.phosphorylated
  into[at.camkiiBound] = numbers[spineSlot.bound]!
  into[at.pp1Active] = numbers[spineSlot.pp1]!
  into[at.pkaActive] = numbers[spineSlot.pka]!
  into[at.factin] = numbers[spineSlot.actin]!
  into[at.caCurrentPA] = nmdarCalcium + calciumCurrent(values, rType, head.voltage, calcium)
  into[at.naCurrentPA] = total - nmdarCalcium
  into[at.dockedVesicles] = numbers[spineSlot.dockedVesicles]!
  into[at.depressionTag] = numbers[spineSlot.depressionTag]!
  into[at.plasticityProteins] = cell[cellSlot.plasticityProteins]!
  into[at.nmdarSurfacePercent] = 100 * values.nmdarSurface
  into[at.apvBound] = 1 - glutamateSiteFree(values)
  into[at.ketamineTrapped] = numbers[spineSlot.ketamineTrapped]!
  into[at.memantineTrapped] = numbers[spineSlot.memantineTrapped]!
  into[at.proteinSynthesis] = synthesisSpeed(values, cell[cellSlot.nuclearSignal]!)
}

function glutamateOf(
  mechanisms: Mechanisms,
  state: RunState,
  which: 'hero' | 'neighbour',
  isMolecular: boolean,
): number {
  if (isMolecular) return state.hero.numbers[spineSlot.moleculesGlutamate]!
  return glutamateAt(mechanisms, which === 'hero' ? state.hero : state.neighbour, state.run[runSlot.time]!)
}

/** Writes the running totals, in the order of `counterNames`. Expected totals count when they are whole. */
export function readCounters({ run, hero }: RunState, into: Float64Array): void {
  into[counterAt.presynapticSpikes] = run[runSlot.presynapticSpikes]!
  into[counterAt.vesiclesFused] = run[runSlot.vesiclesFused]!
  into[counterAt.postsynapticSpikes] = run[runSlot.postsynapticSpikes]!
  into[counterAt.magnesiumExits] = Math.floor(hero.numbers[spineSlot.magnesiumExits]!)
  into[counterAt.amparsInserted] = Math.floor(hero.numbers[spineSlot.amparsInserted]!)
  into[counterAt.amparsRemoved] = Math.floor(hero.numbers[spineSlot.amparsRemoved]!)
}
