import type { receptorStates } from '#src/parameters/observables.ts'

/** What one sees of a receptor that is in a kinetic state. */
export type ReceptorState = (typeof receptorStates)[number]

export interface KineticState {
  readonly name: string
  readonly seenAs: ReceptorState
  /** Glutamate molecules that sit on the receptor. */
  readonly glutamate: 0 | 1 | 2
}

export interface KineticTransition {
  /** Indices into the scheme's states. */
  readonly from: number
  readonly to: number
  /** 1/ms, or 1/(µM ms) where the step binds a glutamate. */
  readonly rate: number
  readonly bindsGlutamate: boolean
}

/**
 * A receptor's Markov states as data: both levels read the same scheme, one as equations for the occupancies, the
 * other as hazards of a single receptor. State 0 is the resting state; just one state is open.
 */
export interface KineticScheme {
  readonly states: readonly KineticState[]
  readonly transitions: readonly KineticTransition[]
  readonly openState: number
}

/** A step of a scheme by the names of its states, with its rate there and back. */
export type ReversibleStep = readonly [
  from: string,
  to: string,
  forward: number,
  back: number,
  glutamate?: 'binds',
]

/** Spells a scheme out of reversible steps between named states. */
export function createKineticScheme(
  states: readonly KineticState[],
  openState: string,
  steps: readonly ReversibleStep[],
): KineticScheme {
  const indexOf = (name: string) => {
    const index = states.findIndex((state) => state.name === name)
    if (index < 0) throw new Error(`The scheme has no state ${name}.`)
    return index
  }
  const transitions = steps.flatMap(([fromName, toName, forward, back, glutamate]) => {
    const from = indexOf(fromName)
    const to = indexOf(toName)
    return [
      { from, to, rate: forward, bindsGlutamate: glutamate === 'binds' },
      { from: to, to: from, rate: back, bindsGlutamate: false },
    ]
  })
  return { states, transitions, openState: indexOf(openState) }
}
