import { amparKind, maxReceptors } from '#src/parameters/observables.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/**
 * What is drawn of each receptor while it glides, opens and closes from one frame of the model to the next. Indexed by a
 * receptor's slot, which stays its own while rows move up when another is taken in. nm in the synapse frame.
 */
export interface ReceptorPlaces {
  readonly x: Float32Array
  readonly z: Float32Array
  /** 0 not there yet … 1 there. */
  readonly presence: Float32Array
  /** How bright a receptor is for its state, eased. */
  readonly glow: Float32Array
  /** How far its arms are closed, −1 … 1, eased. */
  readonly arms: Float32Array
  /** Index into `receptorKinds`; remembered while one that left is still seen. */
  readonly kind: Uint8Array
  /** Its row in the frame; −1 where it has left. */
  readonly row: Int16Array
  /** Highest slot that may still be visible, plus one. */
  count: number
}

export function createReceptorPlaces(): ReceptorPlaces {
  return {
    x: new Float32Array(maxReceptors),
    z: new Float32Array(maxReceptors),
    presence: new Float32Array(maxReceptors),
    glow: new Float32Array(maxReceptors),
    arms: new Float32Array(maxReceptors),
    kind: new Uint8Array(maxReceptors),
    row: new Int16Array(maxReceptors).fill(-1),
    count: 0,
  }
}

/** Receptors come and go over the rim of the PSD, nm from its centre. */
const rim = 210
/** Times, s of presentation, in which about two thirds of a way is gone. */
const glideSeconds = 0.5
const appearSeconds = 0.6
const glowSeconds = 0.12
/** AMPARs snap, NMDARs settle. */
const amparArmSeconds = 0.06
const nmdarArmSeconds = 0.15
/** By the index of `receptorStates`: unbound, bound once, bound twice, open, desensitized. */
const glowOfState = [0, 0.06, 0.16, 0.55, -0.14]
/** Glutamate closes the clamshells and draws the arms in; in a desensitized receptor they have come apart again. */
const armsOfState = [0, 0.2, 0.5, 1, -0.6]

/**
 * Moves what is drawn towards what the frame says. A receptor that is new glides in from the rim; one that left glides
 * out and sinks. A picture without a step in time shows the model as it is.
 */
export function glideReceptors(places: ReceptorPlaces, frame: FrameView, stageDelta: number): void {
  const isStill = stageDelta === 0
  const glide = easeOf(glideSeconds, stageDelta)
  const appear = isStill ? 1 : stageDelta / appearSeconds
  const shine = easeOf(glowSeconds, stageDelta)
  const { x, z, presence, glow, arms, row, kind } = places
  row.fill(-1)
  const count = frame.header[headerWord.receptors]!
  for (let r = 0; r < count; r++) {
    const slot = frame.receptorSlot[r]!
    row[slot] = r
    places.count = Math.max(places.count, slot + 1)
  }
  let last = 0
  for (let slot = 0; slot < places.count; slot++) {
    const r = row[slot]!
    if (r < 0) {
      presence[slot] = Math.max(0, presence[slot]! - appear)
      const out = rim / Math.max(1, Math.hypot(x[slot]!, z[slot]!))
      x[slot]! += (x[slot]! * out - x[slot]!) * glide
      z[slot]! += (z[slot]! * out - z[slot]!) * glide
    } else {
      const modelX = frame.receptorX[r]!
      const modelZ = frame.receptorZ[r]!
      const state = frame.receptorState[r]!
      if (presence[slot] === 0) {
        const out = isStill ? 1 : rim / Math.max(1, Math.hypot(modelX, modelZ))
        x[slot] = modelX * out
        z[slot] = modelZ * out
        glow[slot] = glowOfState[state]!
        arms[slot] = armsOfState[state]!
      }
      kind[slot] = frame.receptorKind[r]!
      presence[slot] = Math.min(1, presence[slot]! + appear)
      x[slot]! += (modelX - x[slot]!) * glide
      z[slot]! += (modelZ - z[slot]!) * glide
      glow[slot]! += (glowOfState[state]! - glow[slot]!) * shine
      const snap = easeOf(kind[slot] === amparKind ? amparArmSeconds : nmdarArmSeconds, stageDelta)
      arms[slot]! += (armsOfState[state]! - arms[slot]!) * snap
    }
    if (presence[slot]! > 0) last = slot + 1
  }
  places.count = last
}

function easeOf(seconds: number, stageDelta: number): number {
  return stageDelta === 0 ? 1 : 1 - Math.exp(-stageDelta / seconds)
}
