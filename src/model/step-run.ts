import {
  averageSignals,
  createEnzymeSignals,
  type EnzymeSignals,
  readEnzymeSignals,
} from '#src/model/enzyme-signals.ts'
import { synapticAmpaConductance } from '#src/model/measure-response.ts'
import type { Mechanisms } from '#src/model/mechanisms.ts'
import type { MolecularLevel } from '#src/model/molecular-level.ts'
import { calciumCurrent, gateRType, rTypeConductance } from '#src/model/processes/admit-calcium.ts'
import { decaySpike, dendriteVoltage } from '#src/model/processes/backpropagate-spike.ts'
import { bindCamkiiToNmdars, camkiiDrive } from '#src/model/processes/bind-camkii-to-nmdars.ts'
import { magnesiumExitRate } from '#src/model/processes/block-nmda-pores.ts'
import { bufferCalcium } from '#src/model/processes/buffer-calcium.ts'
import { captureProteins } from '#src/model/processes/capture-proteins.ts'
import { chargeSpine, neckConductance, type SpineVoltage } from '#src/model/processes/charge-spine.ts'
import { chargeDendrite, decayPathway } from '#src/model/processes/drive-dendrite.ts'
import { enlargeSpine } from '#src/model/processes/enlarge-spine.ts'
import { surfaceNmdars } from '#src/model/processes/gate-nmda-receptors.ts'
import { inhibitPp1 } from '#src/model/processes/inhibit-pp1.ts'
import { phosphorylateAmpars } from '#src/model/processes/phosphorylate-ampars.ts'
import { polymerizeActin } from '#src/model/processes/polymerize-actin.ts'
import { glutamatePulse } from '#src/model/processes/pulse-glutamate.ts'
import { regulatePka } from '#src/model/processes/regulate-pka.ts'
import { fadeFacilitation, refillVesicles } from '#src/model/processes/release-glutamate.ts'
import { synthesizeProteins } from '#src/model/processes/synthesize-proteins.ts'
import { tagDepression } from '#src/model/processes/tag-depression.ts'
import { trafficAmpars } from '#src/model/processes/traffic-ampars.ts'
import { poresWithoutDrug, trapInNmdaPores } from '#src/model/processes/trap-in-nmda-pores.ts'
import {
  cellSlot,
  pulseWords,
  type RunState,
  runSlot,
  type SpineState,
  spineSlot,
} from '#src/model/run-state.ts'
import { relaxTowards } from '#src/numerics/relax.ts'

/** Moves a run's state on by a step in which no event falls. */
export interface RunStepper {
  step(state: RunState, dt: number): void
}

/** What a spine's receptors let through, as means over a step. */
interface SpineDrive {
  readonly state: SpineState
  ampa: number
  /** Share of the NMDARs that are open; the conductance of those without a drug in the pore. */
  openShare: number
  /** Those blocked by Mg²⁺ included unless `followsIons`. */
  nmda: number
  followsIons: boolean
  readonly head: SpineVoltage
}

/** Receptors that are this close to rest are put there: their equations need no more steps. */
const restingShare = 1 - 1e-7

/**
 * One step of the whole chain, each mechanism once and in the order of cause and effect: what moves fast is known at
 * both ends of the step, and its mean drives what comes after it. Each mechanism alone is solved exactly or by an
 * L-stable method, so that no step is too long to be stable; how long it may be to be accurate is `step-size.ts`'s.
 */
export function createRunStepper(mechanisms: Mechanisms, molecules: MolecularLevel): RunStepper {
  const { values } = mechanisms
  const surface2A = surfaceNmdars(values, '2A')
  const surface2B = surfaceNmdars(values, '2B')
  const pathway = { ampa: 0, nmda: 0, inhibition: 0 }
  const signalsBefore = createEnzymeSignals()
  const signalsAfter = createEnzymeSignals()
  const signals = createEnzymeSignals()

  function step(state: RunState, dt: number): void {
    const { cell, run } = state
    const time = run[runSlot.time]!
    recoverBoutons(state.hero.numbers, dt)
    recoverBoutons(state.neighbour.numbers, dt)
    const hero = driveOf(state.hero, 0)
    const neighbour = driveOf(state.neighbour, 1)
    if (run[runSlot.isMolecular] === 1) followMolecules(state, hero, dt)
    else openReceptors(hero, glutamateAt(mechanisms, state, 'hero', time + dt / 2), dt)
    openReceptors(neighbour, glutamateAt(mechanisms, state, 'neighbour', time + dt / 2), dt)

    const voltage = chargeCell(state, hero, neighbour, dt)
    chargeSpine(values, voltage, hero, hero.head)
    chargeSpine(values, voltage, neighbour, neighbour.head)
    const heroPka = liveThrough(hero, cell, dt)
    const neighbourPka = liveThrough(neighbour, cell, dt)
    synthesizeProteins(values, cell, heroPka + neighbourPka, dt)
    run[runSlot.time] = time + dt
  }

  const drives = [0, 1].map(() => ({
    ampa: 0,
    openShare: 0,
    nmda: 0,
    followsIons: false,
    head: { voltage: 0, conducting: 0, unblocked: 0 },
  }))

  function driveOf(spine: SpineState, index: number): SpineDrive {
    return Object.assign(drives[index]!, { state: spine })
  }

  /** The boutons of a spine's pathway, its own among them. */
  function recoverBoutons(spine: Float64Array, dt: number): void {
    const before = spine[spineSlot.facilitation]!
    fadeFacilitation(values, spine, dt)
    const facilitation = (before + spine[spineSlot.facilitation]!) / 2
    const { pathwayDocked, dockedVesicles } = spineSlot
    spine[pathwayDocked] = refillVesicles(values, spine[pathwayDocked]!, facilitation, dt)
    spine[dockedVesicles] = refillVesicles(values, spine[dockedVesicles]!, facilitation, dt)
  }

  /** Steps the receptors' occupancies and takes the mean of both ends. */
  function openReceptors(drive: SpineDrive, glutamate: number, dt: number): void {
    const { numbers, receptors } = drive.state
    const [ampar, nmdar2A, nmdar2B] = receptors
    const ampaOfAll = synapticAmpaConductance(mechanisms, numbers)
    drive.ampa = ampaOfAll * meanOpen(0, ampar, glutamate, dt)
    const open =
      surface2A * meanOpen(1, nmdar2A, glutamate, dt) + surface2B * meanOpen(2, nmdar2B, glutamate, dt)
    drive.openShare = open / Math.max(1e-9, surface2A + surface2B)
    drive.nmda = values.nmdarConductance * open * poresWithoutDrug(numbers)
    drive.followsIons = false
  }

  function meanOpen(kind: number, occupancies: Float64Array, glutamate: number, dt: number): number {
    if (glutamate === 0 && occupancies[0]! >= restingShare) {
      if (occupancies[0] !== 1) occupancies.fill(0).fill(1, 0, 1)
      return 0
    }
    const open = mechanisms.schemes[kind]!.openState
    const before = occupancies[open]!
    mechanisms.receptors[kind]!.step(occupancies, glutamate, dt)
    return (before + occupancies[open]!) / 2
  }

  /** In the molecular level single receptors open and close; their conductance is what was counted. */
  function followMolecules(state: RunState, drive: SpineDrive, dt: number): void {
    const { numbers } = drive.state
    const dendrite = dendriteVoltage(state.cell)
    drive.ampa = numbers[spineSlot.moleculesAmpa]!
    drive.nmda = numbers[spineSlot.moleculesNmda]!
    drive.openShare = numbers[spineSlot.moleculesNmdarsOpen]! / Math.max(1e-9, surface2A + surface2B)
    drive.followsIons = true
    chargeSpine(values, dendrite, drive, drive.head)
    molecules.setReceptors(
      values.amparCount * numbers[spineSlot.amparShare]!,
      numbers[spineSlot.phosphorylated]!,
      1 - poresWithoutDrug(numbers),
    )
    const exitsBefore = molecules.state.magnesiumExits
    molecules.advance(dt, drive.head.voltage)
    numbers[spineSlot.magnesiumExits]! += molecules.state.magnesiumExits - exitsBefore
    noteMolecules(state, molecules)
    drive.ampa = numbers[spineSlot.moleculesAmpa]!
    drive.nmda = numbers[spineSlot.moleculesNmda]!
  }

  /** Charges the dendrite. @returns its mean voltage on the way, spikes included. */
  function chargeCell({ cell, run }: RunState, hero: SpineDrive, neighbour: SpineDrive, dt: number): number {
    decayPathway(values, cell, dt, pathway)
    const before = cell[cellSlot.dendrite]!
    const lift = decaySpike(values, cell, dt)
    const clamp = run[runSlot.clampVoltage]!
    let after: number
    if (Number.isNaN(clamp)) {
      const necks = neckOf(hero, before) + neckOf(neighbour, before)
      const predicted = chargeDendrite(values, before, before, pathway, necks, dt)
      after = chargeDendrite(values, before, (before + predicted) / 2, pathway, necks, dt)
    } else {
      after = relaxTowards(before, clamp, values.clampSettling, dt)
    }
    cell[cellSlot.dendrite] = after
    return (before + after) / 2 + lift
  }

  function neckOf(drive: SpineDrive, dendrite: number): number {
    if (drive.ampa === 0 && drive.nmda === 0) return 0
    chargeSpine(values, dendrite, drive, drive.head)
    return neckConductance(values, drive.ampa + drive.head.conducting)
  }

  /** What follows in a spine from its voltage and its open receptors. @returns its mean PKA activity. */
  function liveThrough(drive: SpineDrive, cell: Float64Array, dt: number): number {
    const { numbers, camkii } = drive.state
    const calcium = admitCalcium(drive, dt)
    const lingering = mechanisms.ambient.open
    trapInNmdaPores(values, numbers, Math.min(1, drive.openShare + lingering), drive.head.voltage, dt)
    readEnzymeSignals(camkii, signalsBefore)
    mechanisms.chemistry.advance(camkii, calcium, dt)
    readEnzymeSignals(camkii, signalsAfter)
    averageSignals(signalsBefore, signalsAfter, signals)
    const pkaBefore = numbers[spineSlot.pka]!
    regulatePka(values, numbers, signals, dt)
    inhibitPp1(values, numbers, signals, dt)
    remodel(numbers, signals, cell[cellSlot.plasticityProteins]!, dt)
    return (values.pkaAvailability * (pkaBefore + numbers[spineSlot.pka]!)) / 2
  }

  function admitCalcium(drive: SpineDrive, dt: number): number {
    const { numbers } = drive.state
    const { voltage, conducting, unblocked } = drive.head
    const activation = numbers[spineSlot.rTypeActivation]!
    const inactivation = numbers[spineSlot.rTypeInactivation]!
    gateRType(values, numbers, voltage, dt)
    const rType = rTypeConductance(
      values,
      (activation + numbers[spineSlot.rTypeActivation]!) / 2,
      (inactivation + numbers[spineSlot.rTypeInactivation]!) / 2,
      numbers[spineSlot.calcium]!,
    )
    const { ambient } = mechanisms
    const lingering = ambient.conductance * poresWithoutDrug(numbers) * unblocked
    const admitted = rType + values.nmdarCalciumFraction * (conducting + lingering)
    // What lingering glutamate lets in under standard conditions is part of the Ca²⁺ at rest.
    const current =
      calciumCurrent(values, admitted, voltage, numbers[spineSlot.calcium]!) - ambient.standardCurrent
    if (!drive.followsIons && drive.nmda > 0) {
      const open = drive.openShare * (surface2A + surface2B) * poresWithoutDrug(numbers)
      numbers[spineSlot.magnesiumExits]! += open * (1 - unblocked) * magnesiumExitRate(values, voltage) * dt
    }
    return bufferCalcium(values, numbers, current, dt)
  }

  function remodel(spine: Float64Array, mean: EnzymeSignals, proteins: number, dt: number): void {
    const drive = camkiiDrive(values, mean)
    bindCamkiiToNmdars(values, spine, drive, dt)
    tagDepression(values, spine, drive, mechanisms.rest.pp1, dt)
    phosphorylateAmpars(values, spine, mean, mechanisms.rest.signals.active, dt)
    captureProteins(values, spine, proteins, dt)
    trafficAmpars(values, spine, dt)
    polymerizeActin(values, spine, drive, dt)
    enlargeSpine(values, spine, dt)
  }

  return { step }
}

/** Glutamate above a PSD, µM, as the latest vesicles left it. */
export function glutamateAt(
  { values, pulseEnd }: Mechanisms,
  state: RunState,
  which: 'hero' | 'neighbour',
  time: number,
): number {
  const { pulses } = state[which]
  if (time - state.run[runSlot.lastReleaseAt]! > pulseEnd) return 0
  let sum = 0
  for (let i = 0; i < pulses.length; i += pulseWords) {
    const age = time - pulses[i]!
    if (age <= pulseEnd) sum += glutamatePulse(values, pulses[i + 2]!, age)
  }
  return sum
}

/** Writes down what single molecules let through and show, for the next step and for observers. */
export function noteMolecules(state: RunState, { readings }: MolecularLevel): void {
  const { numbers } = state.hero
  numbers[spineSlot.moleculesAmpa] = readings.ampaConductance
  numbers[spineSlot.moleculesNmda] = readings.nmdaConductance
  numbers[spineSlot.moleculesGlutamate] = readings.glutamate
  numbers[spineSlot.moleculesBlocked] = readings.nmdarsBlocked
  numbers[spineSlot.moleculesConducting] = readings.nmdars2AConducting + readings.nmdars2BConducting
  numbers[spineSlot.moleculesOpen] = readings.amparsOpen
  numbers[spineSlot.moleculesNmdarsOpen] = readings.nmdarsOpen
}
