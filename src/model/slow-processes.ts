import {
  averageSignals,
  createEnzymeSignals,
  type EnzymeSignals,
  readEnzymeSignals,
} from '#src/model/enzyme-signals.ts'
import type { Mechanisms } from '#src/model/mechanisms.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { bindCamkiiToNmdars, camkiiDrive } from '#src/model/processes/bind-camkii-to-nmdars.ts'
import { captureProteins } from '#src/model/processes/capture-proteins.ts'
import { enlargeSpine } from '#src/model/processes/enlarge-spine.ts'
import { unguardedPlaces } from '#src/model/processes/guard-places.ts'
import { inhibitPp1 } from '#src/model/processes/inhibit-pp1.ts'
import { phosphorylateAmpars } from '#src/model/processes/phosphorylate-ampars.ts'
import { actinDrive, polymerizeActin } from '#src/model/processes/polymerize-actin.ts'
import { calmodulinDrive, pkaDrive, regulatePka } from '#src/model/processes/regulate-pka.ts'
import { fadeFacilitation, refillVesicles } from '#src/model/processes/release-glutamate.ts'
import { callForProteins, synthesizeProteins } from '#src/model/processes/synthesize-proteins.ts'
import { tagDepression } from '#src/model/processes/tag-depression.ts'
import { trafficAmpars } from '#src/model/processes/traffic-ampars.ts'
import {
  cellSlot,
  isUncaged,
  type RunState,
  runSlot,
  type SpineState,
  spineSlot,
} from '#src/model/run-state.ts'
import { ms } from '#src/parameters/units.ts'

/**
 * What follows from Ca²⁺. It need not be looked at as often as voltage and Ca²⁺ themselves, of which a step may be
 * microseconds long: the calmodulin network goes on when so much time has passed, and what it drives, over seconds and
 * longer, when so much has, by the means of what drives it.
 */
const networkStep = 0.25 * ms
/** The same for a spine whose receptors are at rest: without glutamate only spikes and clamps move its Ca²⁺. */
const restingNetworkStep = 1 * ms
const lastingStep = 3 * ms

export interface SlowProcesses {
  /** Lets go on what is due by the state's time. */
  follow(state: RunState): void
  /** Brings everything to the state's time. */
  catchUp(state: RunState): void
}

export function createSlowProcesses(mechanisms: Mechanisms): SlowProcesses {
  const { values, stepScale } = mechanisms
  const before = createEnzymeSignals()
  const after = createEnzymeSignals()
  const middle = createEnzymeSignals()
  const means = createEnzymeSignals()

  function follow(state: RunState): void {
    const { run, hero, neighbour } = state
    const time = run[runSlot.time]!
    if (time - run[runSlot.lastingTime]! >= stepScale * lastingStep) catchUp(state)
    else {
      followWhereDue(hero, time)
      followWhereDue(neighbour, time)
      if (isUncaged(state)) followWhereDue(state.pathway, time)
    }
  }

  function followWhereDue(spine: SpineState, time: number): void {
    const longest = stepScale * (isResting(spine) ? restingNetworkStep : networkStep)
    if (time - spine.numbers[spineSlot.networkTime]! >= longest) followNetwork(spine, time)
  }

  function catchUp(state: RunState): void {
    const time = state.run[runSlot.time]!
    followNetwork(state.hero, time)
    followNetwork(state.neighbour, time)
    if (isUncaged(state)) followNetwork(state.pathway, time)
    lastOn(state)
  }

  /** Calmodulin, CaMKII and calcineurin of a spine, and what they have driven since it was last taken note of. */
  function followNetwork({ numbers, camkii }: SpineState, time: number): void {
    const dt = time - numbers[spineSlot.networkTime]!
    if (dt <= 0) return
    numbers[spineSlot.networkTime] = time
    const calcium = numbers[spineSlot.calcium]!
    readEnzymeSignals(camkii, before)
    mechanisms.chemistry.advance(camkii, numbers[spineSlot.networkCalcium]!, calcium, dt)
    numbers[spineSlot.networkCalcium] = calcium
    readEnzymeSignals(camkii, after)
    averageSignals(before, after, middle)
    numbers[spineSlot.activeSum]! += dt * middle.active
    numbers[spineSlot.calcineurinSum]! += dt * middle.calcineurin
    numbers[spineSlot.camkiiSum]! += dt * meanOverStep(camkiiDrive)
    numbers[spineSlot.calmodulinSum]! += dt * meanOverStep(calmodulinDrive)
    // Here and not with what lasts: while calmodulin is full much is called for within milliseconds.
    polymerizeActin(values, numbers, meanOverStep(actinDrive), dt)
  }

  /** Mean over a step of what depends steeply on enzymes: by Simpson's rule, with their mean for their middle. */
  function meanOverStep(drive: (values: ParameterValues, signals: EnzymeSignals) => number): number {
    return (drive(values, before) + 4 * drive(values, middle) + drive(values, after)) / 6
  }

  function lastOn(state: RunState): void {
    const { run, cell, hero, neighbour, pathway } = state
    const dt = run[runSlot.time]! - run[runSlot.lastingTime]!
    if (dt <= 0) return
    recoverBoutons(hero.numbers, dt)
    recoverBoutons(neighbour.numbers, dt)
    const heroCall = remodel(hero.numbers, cell, dt)
    const neighbourCall = remodel(neighbour.numbers, cell, dt)
    // One spine of so many does not make the cell produce proteins: its pathway's do.
    const pathwayCall = isUncaged(state) ? remodel(pathway.numbers, cell, dt) : heroCall
    synthesizeProteins(values, cell, pathwayCall + neighbourCall, dt)
    run[runSlot.lastingTime] = run[runSlot.time]!
  }

  /** The boutons of a spine's pathway, its own among them. */
  function recoverBoutons(spine: Float64Array, dt: number): void {
    const earlier = spine[spineSlot.facilitation]!
    fadeFacilitation(values, spine, dt)
    const facilitation = (earlier + spine[spineSlot.facilitation]!) / 2
    const { pathwayDocked, dockedVesicles } = spineSlot
    spine[pathwayDocked] = refillVesicles(values, spine[pathwayDocked]!, facilitation, dt)
    spine[dockedVesicles] = refillVesicles(values, spine[dockedVesicles]!, facilitation, dt)
  }

  /** What takes seconds and longer in a spine. @returns how much it calls for proteins. */
  function remodel(spine: Float64Array, cell: Float64Array, dt: number): number {
    const drive = takeMean(spine, spineSlot.camkiiSum, dt)
    const calmodulin = takeMean(spine, spineSlot.calmodulinSum, dt)
    means.active = takeMean(spine, spineSlot.activeSum, dt)
    means.calcineurin = takeMean(spine, spineSlot.calcineurinSum, dt)
    const pkaBefore = spine[spineSlot.pka]!
    regulatePka(values, spine, pkaDrive(values, calmodulin), dt)
    const pka = (values.pkaAvailability * (pkaBefore + spine[spineSlot.pka]!)) / 2
    const pp1 = inhibitPp1(values, spine, means, pka, dt)
    bindCamkiiToNmdars(values, spine, drive, pp1, dt)
    const excess = pp1 - mechanisms.rest.pp1
    const unguarded = unguardedPlaces(values, spine)
    tagDepression(values, spine, drive, excess * unguarded, dt)
    phosphorylateAmpars(values, spine, means.active - mechanisms.rest.signals.active, pp1, dt)
    captureProteins(values, spine, cell[cellSlot.plasticityProteins]!, dt)
    trafficAmpars(values, spine, dt)
    enlargeSpine(values, spine, dt)
    return callForProteins(values, pka, excess, unguarded)
  }

  return { follow, catchUp }
}

function isResting({ receptors }: SpineState): boolean {
  const [ampar, nmdar2A, nmdar2B] = receptors
  return ampar[0] === 1 && nmdar2A[0] === 1 && nmdar2B[0] === 1
}

/** Takes what has added up over `dt` away. @returns its mean. */
function takeMean(spine: Float64Array, slot: number, dt: number): number {
  const sum = spine[slot]!
  spine[slot] = 0
  return sum / dt
}
