import { drawStream } from '#src/model/draw-streams.ts'
import type { MolecularState } from '#src/model/molecules/molecular-state.ts'
import { chooseTransition, type ReceptorHazards } from '#src/model/molecules/receptor-hazards.ts'
import type { ReceptorSurroundings } from '#src/model/molecules/receptor-surroundings.ts'
import { nmdarSlots } from '#src/model/place-receptors.ts'
import { nobody, returnToCell, takeFromCell } from '#src/model/processes/bind-glutamate.ts'
import { kindOfSlot } from '#src/model/receptor-roster.ts'
import { uniformAt } from '#src/numerics/random-streams.ts'

/** The next uniform number of a slot's own stream. */
export function drawFor(state: MolecularState, slot: number): number {
  const index = state.receptors.draws[slot]!
  state.receptors.draws[slot] = index + 1
  return uniformAt(state.seed, drawStream.firstReceptor + slot, index)
}

/** An exponentially distributed hazard of mean 1. */
export function drawHazard(state: MolecularState, slot: number): number {
  return -Math.log(drawFor(state, slot))
}

/**
 * Lets each receptor live through `dt` ms, at the glutamate in its cell and the surroundings' Mg²⁺ rates.
 * @returns whether any of them, or an ion, has moved.
 */
export function advanceReceptors(state: MolecularState, around: ReceptorSurroundings, dt: number): boolean {
  const { hazard, state: kinetic } = state.receptors
  const { hazards, cells, cellOfSlot, filled, filledCount } = around
  let hasChanged = false
  for (let i = 0; i < filledCount; i++) {
    const slot = filled[i]!
    const own = hazards[kindOfSlot(slot)]!
    const now = kinetic[slot]!
    const glutamate = cells.counts[cellOfSlot[slot]!]! * cells.concentrationOfOne
    const rate = own.spontaneous[now]! + own.binding[now]! * glutamate
    hazard[slot]! -= rate * dt
    if (hazard[slot]! < 0) {
      takeTransitions(state, around, slot, own, -hazard[slot]! / rate)
      hasChanged = true
    }
    if (slot < nmdarSlots && kinetic[slot] === own.openState) {
      if (exchangeMagnesium(state, around, slot, dt)) hasChanged = true
    }
  }
  return hasChanged
}

/** The receptor leaves its state with `left` ms of the step to go, and perhaps further states. */
function takeTransitions(
  state: MolecularState,
  around: ReceptorSurroundings,
  slot: number,
  own: ReceptorHazards,
  left: number,
): void {
  const { hazard, state: kinetic } = state.receptors
  const { cells } = around
  const cell = around.cellOfSlot[slot]!
  let remaining = left
  let glutamate = cells.counts[cell]! * cells.concentrationOfOne
  for (;;) {
    takeTransition(state, around, slot, own, glutamate)
    const now = kinetic[slot]!
    glutamate = cells.counts[cell]! * cells.concentrationOfOne
    const rate = own.spontaneous[now]! + own.binding[now]! * glutamate
    hazard[slot] = drawHazard(state, slot)
    if (hazard[slot]! > rate * remaining) {
      hazard[slot]! -= rate * remaining
      return
    }
    remaining -= hazard[slot]! / rate
  }
}

function takeTransition(
  state: MolecularState,
  around: ReceptorSurroundings,
  slot: number,
  own: ReceptorHazards,
  glutamate: number,
): void {
  const { receptors } = state
  const from = receptors.state[slot]!
  const transition = chooseTransition(own, from, glutamate, drawFor(state, slot))
  const to = own.to[transition]!
  const sites = own.glutamate[from]!
  if (own.bindsGlutamate[transition] === 1) {
    const uniform = drawFor(state, slot)
    const identity = takeFromCell(state.glutamate, around.cells, around.cellOfSlot[slot]!, uniform)
    if (identity === nobody) return
    receptors.bound[2 * slot + sites] = identity
  } else if (own.glutamate[to]! < sites) {
    letGoOfGlutamate(state, around, slot, sites)
  }
  receptors.state[slot] = to
  if (slot >= nmdarSlots && to === own.openState) {
    receptors.level[slot] = drawLevel(around, slot, drawFor(state, slot))
  }
}

/** The last of `bound` glutamate molecules on a receptor goes back into the cleft. */
export function letGoOfGlutamate(
  state: MolecularState,
  around: ReceptorSurroundings,
  slot: number,
  bound: number,
): void {
  const { x, z } = around.places
  const identity = state.receptors.bound[2 * slot + bound - 1]!
  if (!returnToCell(state.glutamate, around.cells, identity, x[slot]!, z[slot]!)) state.glutamateLost++
}

/** Conductance level of an AMPAR that has just opened, chosen by a uniform number. */
export function drawLevel(around: ReceptorSurroundings, slot: number, uniform: number): number {
  const { basal, phosphorylated, level } = around.conductances
  const shares = around.phosphorylated[slot] === 1 ? phosphorylated : basal
  let left = uniform
  let chosen = 0
  while (chosen < level.length - 1 && left >= shares[chosen]!) left -= shares[chosen++]!
  return chosen
}

/**
 * Mg²⁺ enters and leaves the pore of an NMDAR that is open at the end of the step. A closed gate keeps it in or out.
 * @returns whether it has.
 */
function exchangeMagnesium(
  state: MolecularState,
  around: ReceptorSurroundings,
  slot: number,
  dt: number,
): boolean {
  const { magnesium, magnesiumHazard } = state.receptors
  let left = dt
  for (let moves = 0; ; moves++) {
    const rate = magnesium[slot] === 1 ? around.magnesiumExitRate : around.magnesiumEntryRate
    if (magnesiumHazard[slot]! > rate * left) {
      magnesiumHazard[slot]! -= rate * left
      return moves > 0
    }
    left -= magnesiumHazard[slot]! / rate
    magnesiumHazard[slot] = drawHazard(state, slot)
    if (magnesium[slot] === 1) state.magnesiumExits++
    magnesium[slot] = 1 - magnesium[slot]!
  }
}
