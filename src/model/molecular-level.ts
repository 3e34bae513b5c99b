import { drawStream } from '#src/model/draw-streams.ts'
import { advanceReceptors, drawHazard, letGoOfGlutamate } from '#src/model/molecules/advance-receptors.ts'
import { countCells } from '#src/model/molecules/cleft-cells.ts'
import {
  drawReceptors,
  type PastRelease,
  recallGlutamate,
  releaseVesicle,
  seatBoundGlutamate,
} from '#src/model/molecules/enter-molecules.ts'
import {
  countOccupancies,
  createMolecularReadings,
  type MolecularReadings,
  readGlutamate,
  readReceptors,
} from '#src/model/molecules/molecular-readings.ts'
import {
  copyMolecularState,
  createMolecularState,
  type MolecularState,
  restoreMolecularState,
} from '#src/model/molecules/molecular-state.ts'
import {
  createReceptorSurroundings,
  fillSlots,
  setVoltage,
} from '#src/model/molecules/receptor-surroundings.ts'
import { moveTowards, showMolecules } from '#src/model/molecules/show-molecules.ts'
import type { Observation } from '#src/model/observation.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { createCleftWalk, diffuseGlutamate, longestWalkStep } from '#src/model/processes/diffuse-glutamate.ts'
import { type NmdarSubtype, surfaceNmdars } from '#src/model/processes/gate-nmda-receptors.ts'
import { isFilled, kindOfSlot, type ReceptorNumbers, wholeAmpars } from '#src/model/receptor-roster.ts'
import { hash3 } from '#src/numerics/random-streams.ts'

/** While no glutamate wanders, receptors step by so many ticks of 1 µs, from one multiple of it to the next. */
const idleTicks = 10

/** How a time, ms, is cut: 100 µs are a hundred ticks of 1 µs to the bit, whatever came before. */
function ticksOf(dt: number): { readonly ticks: number; readonly tick: number } {
  const ticks = Math.max(1, Math.ceil(dt / longestWalkStep - 1e-6))
  const isWhole = Math.abs(ticks * longestWalkStep - dt) < 1e-9
  return { ticks, tick: isWhole ? longestWalkStep : dt / ticks }
}

/** What the mean-field level hands over. */
export interface MolecularEntry {
  /** Number of this stay in the molecular level: another stay draws other receptors. */
  readonly stay: number
  /** Occupancies of each kind's kinetic states, in the order of `receptorKinds`. */
  readonly occupancies: readonly Float64Array[]
  readonly ampars: number
  readonly phosphorylatedFraction: number
  /** Fraction of the NMDA pores with a drug in them. */
  readonly occupiedFraction: number
  /** Voltage of the spine head, mV. */
  readonly voltage: number
  /** Vesicles whose glutamate may still be in the cleft. */
  readonly releases: readonly PastRelease[]
}

/** What the mean-field level gets back: what was counted, as if it were expected. */
export interface MolecularReturn {
  readonly occupancies: readonly Float64Array[]
  /** Free glutamate above the PSD, µM. */
  readonly glutamate: number
}

/**
 * The cleft and the PSD of the hero synapse in single molecules: glutamate walks, each receptor is its own Markov
 * chain on the schemes that the mean-field level reads, and Mg²⁺ ions come and go one by one.
 *
 * It steps by 1 µs while glutamate wanders and by 10 µs otherwise. Draws are keyed by seed, stay, and time or
 * receptor, so that the same calls give the same bytes, and calls may be cut at any multiple of 10 µs.
 */
export interface MolecularLevel {
  readonly readings: Readonly<MolecularReadings>
  /** The state, to be read only. */
  readonly state: Readonly<MolecularState>
  enter(entry: MolecularEntry): void
  leave(): MolecularReturn
  /** A vesicle fuses now; `release` is its number in the run. */
  release(release: number): void
  /** Goes on by `dt` ms with the spine head at `voltage` mV. */
  advance(dt: number, voltage: number): void
  /**
   * Sets the expected number of AMPARs in the PSD, the fraction of them with S831 phosphorylated, and the fraction of
   * the NMDA pores with a drug in them.
   */
  setReceptors(expectedAmpars: number, phosphorylatedFraction: number, occupiedFraction: number): void
  /** Takes other parameter values over from now on. */
  setValues(values: ParameterValues): void
  save(): MolecularState
  /** Goes back to a copy. The parameter values must be those of that time: set them first. */
  restore(copy: MolecularState): void
  /** Fills the tables of receptors and glutamate. */
  show(observation: Observation): void
  /**
   * Shows the instant `elapsed` ms after this state, in a step of `dt` ms at `voltage` mV that another level took from
   * here. Takes that step in part and leaves the state in its middle: for a level that only looks.
   */
  showWithin(observation: Observation, elapsed: number, dt: number, voltage: number): void
}

/** @param runSeed the seed of the run: it decides vesicles and the places of receptors, as in the mean-field level. */
export function createMolecularLevel(runSeed: number, initialValues: ParameterValues): MolecularLevel {
  let values = initialValues
  let around = createReceptorSurroundings(runSeed, values)
  let walk = createCleftWalk(values, longestWalkStep)
  let walkStep = longestWalkStep
  const state = createMolecularState()
  const readings = createMolecularReadings()

  /** Whether receptors have moved since they were read. */
  let isUnread = true

  /** Takes one step of at most `left` ticks of `tick` ms. @returns how many it took. */
  function stepOnce(left: number, tick: number): number {
    const { glutamate } = state
    const before = glutamate.count
    const ticks = Math.min(left, before > 0 ? 1 : idleTicks - (state.ticks % idleTicks))
    if (before > 0 && tick !== walkStep) {
      walk = createCleftWalk(values, tick)
      walkStep = tick
    }
    diffuseGlutamate(glutamate, walk, around.cells, hash3(state.seed, drawStream.diffusion, state.ticks))
    state.glutamateLost += before - glutamate.count
    if (advanceReceptors(state, around, ticks * tick)) isUnread = true
    state.ticks += ticks
    return ticks
  }

  /** Where no step has just counted the molecules. */
  function readAfresh(): void {
    countCells(state.glutamate, around.cells)
    readReceptors(state, around, values, readings)
    readGlutamate(state, around, readings)
  }

  /** Empties slots that are no longer filled and puts resting receptors into new ones. */
  function resize(numbers: ReceptorNumbers): void {
    for (let slot = 0; slot < state.receptors.state.length; slot++) {
      const was = isFilled(slot, state)
      const is = isFilled(slot, numbers)
      if (was && !is) emptySlot(slot)
      if (is && !was) {
        state.receptors.state[slot] = 0
        state.receptors.hazard[slot] = drawHazard(state, slot)
      }
    }
    state.ampars = numbers.ampars
    state.nmdars2A = numbers.nmdars2A
    state.nmdars2B = numbers.nmdars2B
    fillSlots(around, state, state.phosphorylatedFraction, state.occupiedFraction)
  }

  function wholeNmdars(subtype: NmdarSubtype): number {
    return Math.round(surfaceNmdars(values, subtype))
  }

  function emptySlot(slot: number): void {
    const sites = around.hazards[kindOfSlot(slot)]!.glutamate[state.receptors.state[slot]!]!
    for (let bound = sites; bound > 0; bound--) letGoOfGlutamate(state, around, slot, bound)
    state.receptors.state[slot] = 0
  }

  const level: MolecularLevel = {
    readings,
    state,
    enter(entry) {
      restoreMolecularState(state, createMolecularState(0))
      state.seed = hash3(runSeed, drawStream.entry, entry.stay)
      state.ampars = wholeAmpars(entry.ampars)
      state.nmdars2A = wholeNmdars('2A')
      state.nmdars2B = wholeNmdars('2B')
      state.phosphorylatedFraction = entry.phosphorylatedFraction
      state.occupiedFraction = entry.occupiedFraction
      fillSlots(around, state, entry.phosphorylatedFraction, entry.occupiedFraction)
      recallGlutamate(state, around, values, runSeed, entry.releases)
      drawReceptors(state, around, values, entry.occupancies, entry.voltage)
      seatBoundGlutamate(state, around)
      readAfresh()
    },
    leave() {
      return { occupancies: countOccupancies(state, around), glutamate: readings.glutamate }
    },
    release(release) {
      releaseVesicle(state, values, runSeed, release)
      readAfresh()
    },
    advance(dt, voltage) {
      setVoltage(around, values, voltage)
      state.voltage = voltage
      const { ticks, tick } = ticksOf(dt)
      let ampa = 0
      let nmda = 0
      isUnread = true
      for (let left = ticks; left > 0; ) {
        const taken = stepOnce(left, tick)
        if (isUnread) readReceptors(state, around, values, readings)
        isUnread = false
        ampa += taken * readings.ampaConductance
        nmda += taken * readings.nmdaConductance
        left -= taken
      }
      readings.ampaConductance = ampa / ticks
      readings.nmdaConductance = nmda / ticks
      readGlutamate(state, around, readings)
    },
    setReceptors(expectedAmpars, phosphorylatedFraction, occupiedFraction) {
      const ampars = wholeAmpars(expectedAmpars)
      const isSame =
        ampars === state.ampars &&
        phosphorylatedFraction === state.phosphorylatedFraction &&
        occupiedFraction === state.occupiedFraction
      if (isSame) return
      state.phosphorylatedFraction = phosphorylatedFraction
      state.occupiedFraction = occupiedFraction
      resize({ ampars, nmdars2A: state.nmdars2A, nmdars2B: state.nmdars2B })
    },
    setValues(changed) {
      const places = changed.psdRadius === values.psdRadius ? around.places : undefined
      if (changed.appositionRadius !== values.appositionRadius) state.glutamate.inside = 0
      values = changed
      around = createReceptorSurroundings(runSeed, values, places)
      walk = createCleftWalk(values, walkStep)
      resize({ ampars: state.ampars, nmdars2A: wholeNmdars('2A'), nmdars2B: wholeNmdars('2B') })
      readAfresh()
    },
    save: () => copyMolecularState(state),
    restore(copy) {
      restoreMolecularState(state, copy)
      fillSlots(around, state, state.phosphorylatedFraction, state.occupiedFraction)
      readAfresh()
    },
    show(observation) {
      showMolecules(state, around, observation)
    },
    showWithin(observation, elapsed, dt, voltage) {
      setVoltage(around, values, voltage)
      const { ticks, tick } = ticksOf(dt)
      const passed = Math.min(ticks, elapsed / tick)
      const whole = Math.floor(passed + 1e-6)
      for (let left = whole; left > 0; ) left -= stepOnce(left, tick)
      showMolecules(state, around, observation)
      const share = passed - whole
      if (whole === ticks || share < 1e-6 || state.glutamate.count === 0) return
      stepOnce(1, tick)
      moveTowards(observation.glutamate, state.glutamate, share)
    },
  }
  return level
}
