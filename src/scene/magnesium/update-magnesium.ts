import { maxReceptors, receptorKinds } from '#src/parameters/observables.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/** How far each receptor's Mg²⁺ ion is out of its pore, and how bright its trail is. Indexed as the frame's receptors. */
export interface MagnesiumState {
  /** 0 in the filter … 1 outside. */
  readonly away: Float32Array
  /** 1 while the ion leaves, then fading. */
  readonly trail: Float32Array
  /** Receptors known from the picture before: a new one starts where its flag says. */
  known: number
}

export function createMagnesiumState(): MagnesiumState {
  return { away: new Float32Array(maxReceptors), trail: new Float32Array(maxReceptors), known: 0 }
}

/**
 * The whole way takes this long, s of presentation. It also keeps a pore that flickers faster than the eye from
 * flickering on screen: the ion then hovers as far out as the pore is empty on average.
 */
export const awaySeconds = 0.8
const trailSeconds = 0.6
const amparKind = receptorKinds.indexOf('ampar')

/**
 * Moves each Mg²⁺ ion towards where its receptor's flag says that it is. A still shows it there, with its trail if it
 * was still in the pore the frame before.
 */
export function updateMagnesium(
  state: MagnesiumState,
  frame: FrameView,
  stageDelta: number,
  previous = frame,
): void {
  const count = frame.header[headerWord.receptors]!
  for (let row = 0; row < count; row++) {
    if (frame.receptorKind[row] === amparKind) continue
    const target = frame.receptorMagnesium[row] === 1 ? 0 : 1
    if (stageDelta === 0 || row >= state.known) {
      state.away[row] = target
      const hasJustLeft = target === 1 && previous.receptorMagnesium[row] === 1
      state.trail[row] = stageDelta === 0 && hasJustLeft ? 0.6 : 0
      continue
    }
    const before = state.away[row]!
    const step = stageDelta / awaySeconds
    state.away[row] = target > before ? Math.min(1, before + step) : Math.max(0, before - step)
    if (state.away[row]! > before) state.trail[row] = 1
    else state.trail[row] = Math.max(0, state.trail[row]! - stageDelta / trailSeconds)
  }
  state.known = count
}
