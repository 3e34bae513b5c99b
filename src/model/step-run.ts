import { synapticAmpaConductance } from '#src/model/measure-response.ts'
import type { Mechanisms } from '#src/model/mechanisms.ts'
import type { MolecularLevel } from '#src/model/molecular-level.ts'
import { decaySpike, dendriteVoltage } from '#src/model/processes/backpropagate-spike.ts'
import { chargeSpine, neckConductance } from '#src/model/processes/charge-spine.ts'
import { chargeDendrite, decayPathway } from '#src/model/processes/drive-dendrite.ts'
import { surfaceNmdars } from '#src/model/processes/gate-nmda-receptors.ts'
import { glutamatePulse } from '#src/model/processes/pulse-glutamate.ts'
import { poresWithoutDrug, trapInNmdaPores } from '#src/model/processes/trap-in-nmda-pores.ts'
import {
  cellSlot,
  isUncaged,
  pulseWords,
  type RunState,
  runSlot,
  type SpineState,
  spineSlot,
} from '#src/model/run-state.ts'
import { createSlowProcesses } from '#src/model/slow-processes.ts'
import { createSpineCalcium } from '#src/model/spine-calcium.ts'
import { createDrive, type SpineDrive, takeMolecules } from '#src/model/spine-drive.ts'
import { relaxTowards } from '#src/numerics/relax.ts'

/** Moves a run's state on by a step in which no event falls. */
export interface RunStepper {
  /** What is slow may lag behind it (`slow-processes.ts`). */
  step(state: RunState, dt: number): void
  /** Brings what is slow to the state's time: before something happens, or parameters change. */
  catchUp(state: RunState): void
}

/** While a back-propagating spike is larger, mV, heads are looked at halfway through a step too. */
const followedSpike = 0.05

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
  const calcium = createSpineCalcium(mechanisms)
  const pathway = { ampa: 0, nmda: 0, inhibition: 0, slowInhibition: 0 }
  const slow = createSlowProcesses(mechanisms)

  function step(state: RunState, dt: number): void {
    const { run } = state
    const time = run[runSlot.time]!
    const isMolecular = run[runSlot.isMolecular] === 1
    if (time === run[runSlot.lastEventAt]) {
      startAnew(state, hero, isMolecular)
      startAnew(state, neighbour, false)
      if (isUncaged(state)) startAnew(state, pathwaySpine, false)
    }
    if (isMolecular) followMolecules(state, dt)
    else openReceptors(state.hero, hero, glutamateAt(mechanisms, state.hero, time + dt / 2), dt)
    const spilled = glutamateAt(mechanisms, state.neighbour, time + dt / 2)
    openReceptors(state.neighbour, neighbour, spilled, dt)
    const follows = isUncaged(state)
    if (follows) {
      openReceptors(state.pathway, pathwaySpine, glutamateAt(mechanisms, state.pathway, time + dt / 2), dt)
    }

    chargeCell(state, dt)
    admit(state.hero.numbers, hero, dt)
    admit(state.neighbour.numbers, neighbour, dt)
    if (follows) admit(state.pathway.numbers, pathwaySpine, dt)
    run[runSlot.time] = time + dt
    if (isMolecular) slow.catchUp(state)
    else slow.follow(state)
  }

  let isSpiking = false
  const hero = createDrive('hero')
  const neighbour = createDrive('neighbour')
  const pathwaySpine = createDrive('pathway')

  /** Something happened: a head is no longer where the step before left it. */
  function startAnew(state: RunState, drive: SpineDrive, isMolecular: boolean): void {
    const { numbers, receptors } = state[drive.which]
    if (isMolecular) takeMolecules(numbers, drive.end)
    else {
      const ampaOfAll = synapticAmpaConductance(mechanisms, numbers)
      const open = (kind: number) => receptors[kind]![mechanisms.schemes[kind]!.openState]!
      drive.end.followsIons = false
      drive.end.ampa = ampaOfAll * open(0)
      const nmdars = surface2A * open(1) + surface2B * open(2)
      drive.end.nmda = values.nmdarConductance * nmdars * poresWithoutDrug(numbers)
    }
    chargeSpine(values, dendriteVoltage(state.cell), drive.end, drive.head)
    calcium.startAt(numbers, drive.head)
  }

  /** Steps the receptors' occupancies. */
  function openReceptors(
    { numbers, receptors }: SpineState,
    drive: SpineDrive,
    glutamate: number,
    dt: number,
  ): void {
    const { mean, end } = drive
    const ampaOfAll = synapticAmpaConductance(mechanisms, numbers)
    const nmdaOfAll = values.nmdarConductance * poresWithoutDrug(numbers)
    const [ampar, nmdar2A, nmdar2B] = receptors
    mean.ampa = ampaOfAll * meanOpen(0, ampar, glutamate, dt)
    end.ampa = ampaOfAll * openAfter
    let open = surface2A * meanOpen(1, nmdar2A, glutamate, dt)
    let after = surface2A * openAfter
    open += surface2B * meanOpen(2, nmdar2B, glutamate, dt)
    after += surface2B * openAfter
    drive.openShare = open / Math.max(1e-9, surface2A + surface2B)
    mean.nmda = nmdaOfAll * open
    end.nmda = nmdaOfAll * after
    mean.followsIons = end.followsIons = false
  }

  /** Open share at the end of the step that `meanOpen` took last. */
  let openAfter = 0

  function meanOpen(kind: number, occupancies: Float64Array, glutamate: number, dt: number): number {
    openAfter = 0
    if (glutamate === 0 && occupancies[0]! >= restingShare) {
      if (occupancies[0] !== 1) occupancies.fill(0).fill(1, 0, 1)
      return 0
    }
    const open = mechanisms.schemes[kind]!.openState
    const before = occupancies[open]!
    mechanisms.receptors[kind]!.step(occupancies, glutamate, dt)
    openAfter = occupancies[open]!
    return (before + openAfter) / 2
  }

  /** In the molecular level single receptors open and close; their conductance is what was counted. */
  function followMolecules(state: RunState, dt: number): void {
    const { numbers } = state.hero
    takeMolecules(numbers, hero.end)
    hero.openShare = numbers[spineSlot.moleculesNmdarsOpen]! / Math.max(1e-9, surface2A + surface2B)
    chargeSpine(values, dendriteVoltage(state.cell), hero.end, hero.head)
    molecules.setReceptors(
      values.amparCount * numbers[spineSlot.amparShare]!,
      numbers[spineSlot.phosphorylated]!,
      1 - poresWithoutDrug(numbers),
    )
    const exitsBefore = molecules.state.magnesiumExits
    molecules.advance(dt, hero.head.voltage)
    numbers[spineSlot.magnesiumExits]! += molecules.state.magnesiumExits - exitsBefore
    noteMolecules(state, molecules)
    takeMolecules(numbers, hero.mean)
    takeMolecules(numbers, hero.end)
  }

  /** Charges the dendrite and the heads on it. */
  function chargeCell(state: RunState, dt: number): void {
    const { cell } = state
    const spike = cell[cellSlot.backSpike]!
    const tail = cell[cellSlot.afterDepolarization]!
    decaySpike(values, cell, dt)
    const clamp = state.run[runSlot.clampVoltage]!
    const necks = neckOf(hero, cell[cellSlot.dendrite]!) + neckOf(neighbour, cell[cellSlot.dendrite]!)
    // In two halves: when the cell fires hangs on the way to the threshold.
    moveDendrite(cell, clamp, necks, dt / 2)
    const halfway = cell[cellSlot.dendrite]!
    moveDendrite(cell, clamp, necks, dt / 2)
    const outside = dendriteVoltage(cell)
    chargeSpine(values, outside, hero.end, hero.head)
    chargeSpine(values, outside, neighbour.end, neighbour.head)
    if (isUncaged(state)) chargeSpine(values, outside, pathwaySpine.end, pathwaySpine.head)
    isSpiking = spike > followedSpike
    if (!isSpiking) return
    // Halfway an exponential decay is at the geometric mean.
    const lift =
      Math.sqrt(spike * cell[cellSlot.backSpike]!) + Math.sqrt(tail * cell[cellSlot.afterDepolarization]!)
    chargeSpine(values, halfway + lift, hero.mean, hero.middle)
    chargeSpine(values, halfway + lift, neighbour.mean, neighbour.middle)
    if (isUncaged(state)) chargeSpine(values, halfway + lift, pathwaySpine.mean, pathwaySpine.middle)
  }

  function moveDendrite(cell: Float64Array, clamp: number, necks: number, dt: number): void {
    decayPathway(values, cell, dt, pathway)
    const before = cell[cellSlot.dendrite]!
    if (!Number.isNaN(clamp)) {
      cell[cellSlot.dendrite] = relaxTowards(before, clamp, values.clampSettling, dt)
      return
    }
    // Only the block of the pathway's NMDARs sees where it is halfway.
    const predicted = pathway.nmda > 0 ? chargeDendrite(values, before, before, pathway, necks, dt) : before
    const middle = (before + predicted) / 2
    cell[cellSlot.dendrite] = chargeDendrite(values, before, middle, pathway, necks, dt)
  }

  function neckOf({ mean, head }: SpineDrive, dendrite: number): number {
    if (mean.ampa === 0 && mean.nmda === 0) return 0
    chargeSpine(values, dendrite, mean, head)
    return neckConductance(values, mean.ampa + head.conducting)
  }

  /** Ca²⁺ enters a spine, and drugs its pores. */
  function admit(numbers: Float64Array, drive: SpineDrive, dt: number): void {
    const voltage = (numbers[spineSlot.headVoltage]! + drive.head.voltage) / 2
    calcium.admit(numbers, drive, isSpiking, dt)
    trapInNmdaPores(values, numbers, Math.min(1, drive.openShare + mechanisms.ambient.open), voltage, dt)
  }

  return { step, catchUp: slow.catchUp }
}

/** Glutamate above a PSD, µM, as the latest vesicles left it. */
export function glutamateAt({ values, pulseEnd }: Mechanisms, { pulses }: SpineState, time: number): number {
  // The latest vesicle stands last.
  if (time - pulses[pulses.length - pulseWords]! > pulseEnd) return 0
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
