import { amparKind, maxReceptors } from '#src/parameters/observables.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/** How far each receptor's Mg²⁺ ion is out of its pore, and how bright its trail is. Indexed by a receptor's slot. */
export interface MagnesiumState {
  /** 0 in the filter … 1 outside. */
  readonly away: Float32Array
  /** 1 while the ion leaves, then fading. */
  readonly trail: Float32Array
  /** The picture in which each was last seen: one that is new starts where its flag says. */
  readonly seenIn: Int32Array
  picture: number
}

export function createMagnesiumState(): MagnesiumState {
  return {
    away: new Float32Array(maxReceptors),
    trail: new Float32Array(maxReceptors),
    seenIn: new Int32Array(maxReceptors).fill(-1),
    picture: 0,
  }
}

/**
 * The whole way takes this long, s of presentation. It also keeps a pore that flickers faster than the eye from
 * flickering on screen: the ion then hovers as far out as the pore is empty on average.
 */
export const awaySeconds = 0.8
const trailSeconds = 0.6

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
  state.picture++
  for (let row = 0; row < count; row++) {
    if (frame.receptorKind[row] === amparKind) continue
    const slot = frame.receptorSlot[row]!
    const isNew = state.seenIn[slot] !== state.picture - 1
    state.seenIn[slot] = state.picture
    const target = frame.receptorMagnesium[row] === 1 ? 0 : 1
    if (stageDelta === 0 || isNew) {
      state.away[slot] = target
      const wasThere = previous.receptorSlot[row] === slot && previous.receptorMagnesium[row] === 1
      const hasJustLeft = target === 1 && wasThere
      state.trail[slot] = stageDelta === 0 && hasJustLeft ? 0.6 : 0
      continue
    }
    const before = state.away[slot]!
    const step = stageDelta / awaySeconds
    state.away[slot] = target > before ? Math.min(1, before + step) : Math.max(0, before - step)
    if (state.away[slot]! > before) state.trail[slot] = 1
    else state.trail[slot] = Math.max(0, state.trail[slot]! - stageDelta / trailSeconds)
  }
}
