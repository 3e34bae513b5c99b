import type { KineticScheme } from '#src/model/kinetic-scheme.ts'
import { receptorStates } from '#src/parameters/observables.ts'

/** A scheme laid out for a single receptor: by the state it is in, how soon it leaves and where it goes. */
export interface ReceptorHazards {
  readonly openState: number
  /** By state: index into `receptorStates`. */
  readonly seenAs: Uint8Array
  /** By state: glutamate molecules on the receptor. */
  readonly glutamate: Uint8Array
  /** By state: sum of the rates out of it without glutamate, 1/ms, and per glutamate, 1/(µM ms). */
  readonly spontaneous: Float64Array
  readonly binding: Float64Array
  /** By state: its transitions are those from `first[state]` to before `first[state + 1]`. */
  readonly first: Uint8Array
  readonly to: Uint8Array
  readonly rate: Float64Array
  readonly bindsGlutamate: Uint8Array
}

export function createReceptorHazards(scheme: KineticScheme): ReceptorHazards {
  const states = scheme.states.length
  const ordered = scheme.transitions.toSorted((a, b) => a.from - b.from)
  const hazards: ReceptorHazards = {
    openState: scheme.openState,
    seenAs: Uint8Array.from(scheme.states, (state) => receptorStates.indexOf(state.seenAs)),
    glutamate: Uint8Array.from(scheme.states, (state) => state.glutamate),
    spontaneous: new Float64Array(states),
    binding: new Float64Array(states),
    first: new Uint8Array(states + 1),
    to: Uint8Array.from(ordered, (transition) => transition.to),
    rate: Float64Array.from(ordered, (transition) => transition.rate),
    bindsGlutamate: Uint8Array.from(ordered, (transition) => Number(transition.bindsGlutamate)),
  }
  for (const transition of ordered) {
    hazards.first[transition.from + 1]!++
    const sums = transition.bindsGlutamate ? hazards.binding : hazards.spontaneous
    sums[transition.from]! += transition.rate
  }
  for (let state = 0; state < states; state++) hazards.first[state + 1]! += hazards.first[state]!
  return hazards
}

/**
 * The transition that a receptor takes as it leaves a state, chosen by a uniform number in (0, 1) in proportion to
 * the rates at a glutamate concentration, µM. @returns an index into `to`.
 */
export function chooseTransition(
  hazards: ReceptorHazards,
  state: number,
  glutamate: number,
  uniform: number,
): number {
  const end = hazards.first[state + 1]!
  let left = uniform * (hazards.spontaneous[state]! + hazards.binding[state]! * glutamate)
  let chosen = hazards.first[state]!
  for (let k = chosen; k < end; k++) {
    const rate = hazards.rate[k]! * (hazards.bindsGlutamate[k] === 1 ? glutamate : 1)
    if (rate === 0) continue
    chosen = k
    left -= rate
    if (left < 0) break
  }
  return chosen
}
