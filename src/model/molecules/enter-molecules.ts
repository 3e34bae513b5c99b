import { cleftHeight } from '#src/anatomy/landmarks.ts'
import { drawStream } from '#src/model/draw-streams.ts'
import { drawFor, drawHazard, drawLevel } from '#src/model/molecules/advance-receptors.ts'
import { addMolecule, removeMolecule } from '#src/model/molecules/glutamate-pool.ts'
import type { MolecularState } from '#src/model/molecules/molecular-state.ts'
import type { ReceptorSurroundings } from '#src/model/molecules/receptor-surroundings.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { nmdarSlots } from '#src/model/place-receptors.ts'
import { unblockedFraction } from '#src/model/processes/block-nmda-pores.ts'
import { createCleftWalk, diffuseGlutamate, longestWalkStep } from '#src/model/processes/diffuse-glutamate.ts'
import { fusionPlace, vesicleContent } from '#src/model/processes/fill-vesicle.ts'
import { kindOfSlot } from '#src/model/receptor-roster.ts'
import { hash3 } from '#src/numerics/random-streams.ts'

/** A vesicle that fused `age` ms before; `release` is its number in the run. */
export interface PastRelease {
  readonly release: number
  readonly age: number
}

/** The molecules of a vesicle that fuses now start at its place, between the membranes. */
export function releaseVesicle(
  state: MolecularState,
  values: ParameterValues,
  seed: number,
  release: number,
): void {
  const { x, z } = fusionPlace(values, seed, release)
  const content = vesicleContent(values, seed, release)
  for (let i = 0; i < content; i++) {
    if (!addMolecule(state.glutamate, state.nextIdentity, x, cleftHeight, z)) state.glutamateLost++
    state.nextIdentity++
  }
}

/**
 * Brings glutamate back that left its vesicle before the molecular level was entered: the walk of those very
 * vesicles is run again up to now, without receptors.
 */
export function recallGlutamate(
  state: MolecularState,
  around: ReceptorSurroundings,
  values: ParameterValues,
  runSeed: number,
  releases: readonly PastRelease[],
): void {
  const walk = createCleftWalk(values, longestWalkStep)
  const due = releases
    .map(({ release, age }) => ({ release, steps: Math.round(age / longestWalkStep) }))
    .sort((a, b) => b.steps - a.steps)
  const longest = due[0]?.steps ?? 0
  let next = 0
  for (let stepsLeft = longest; stepsLeft >= 0; stepsLeft--) {
    for (; due[next]?.steps === stepsLeft; next++) releaseVesicle(state, values, runSeed, due[next]!.release)
    if (stepsLeft === 0) break
    const before = state.glutamate.count
    diffuseGlutamate(state.glutamate, walk, around.cells, hash3(state.seed, drawStream.recall, stepsLeft))
    state.glutamateLost += before - state.glutamate.count
  }
}

/** Draws the kinetic state and the Mg²⁺ ion of each receptor from the occupancies: together a multinomial draw. */
export function drawReceptors(
  state: MolecularState,
  around: ReceptorSurroundings,
  values: ParameterValues,
  occupancies: readonly Float64Array[],
  voltage: number,
): void {
  const { receptors } = state
  const unblocked = unblockedFraction(values, voltage)
  receptors.draws.fill(0)
  for (let slot = 0; slot < receptors.state.length; slot++) {
    receptors.state[slot] = 0
    receptors.hazard[slot] = drawHazard(state, slot)
    receptors.magnesiumHazard[slot] = drawHazard(state, slot)
    const isBlocked = slot < nmdarSlots && drawFor(state, slot) >= unblocked
    receptors.magnesium[slot] = isBlocked ? 1 : 0
    receptors.level[slot] = drawLevel(around, slot, drawFor(state, slot))
  }
  for (let i = 0; i < around.filledCount; i++) {
    const slot = around.filled[i]!
    receptors.state[slot] = drawState(occupancies[kindOfSlot(slot)]!, drawFor(state, slot))
  }
}

/**
 * Gives the receptors the glutamate that their states say they hold: molecules that the walk without receptors lost,
 * then free ones, and where there are none, molecules of vesicles long past.
 */
export function seatBoundGlutamate(state: MolecularState, around: ReceptorSurroundings): void {
  const { glutamate, receptors } = state
  const free = new Set(glutamate.identity.subarray(0, glutamate.count))
  let candidate = 0
  const nextLost = () => {
    while (free.has(candidate)) candidate++
    return candidate++
  }
  const released = state.nextIdentity
  for (let i = 0; i < around.filledCount; i++) {
    const slot = around.filled[i]!
    const sites = around.hazards[kindOfSlot(slot)]!.glutamate[receptors.state[slot]!]!
    for (let site = 0; site < sites; site++) {
      const lost = nextLost()
      let identity = lost
      if (lost < released) state.glutamateLost--
      else if (glutamate.count > 0) identity = removeMolecule(glutamate, glutamate.count - 1)
      else identity = state.nextIdentity++
      receptors.bound[2 * slot + site] = identity
    }
  }
}

function drawState(occupancies: Float64Array, uniform: number): number {
  let left = uniform
  for (let state = 0; state < occupancies.length; state++) {
    left -= Math.max(0, occupancies[state]!)
    if (left < 0) return state
  }
  return 0
}
