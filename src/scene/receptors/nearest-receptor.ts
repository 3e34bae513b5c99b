import { amparKind } from '#src/parameters/observables.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/**
 * The receptor of the frame that stands nearest to a place, nm from the PSD centre: an AMPA receptor, an NMDA receptor, or
 * (null) of either family; not the one in row `except`. @returns its row, or −1 where there is none.
 */
export function nearestReceptor(
  frame: FrameView,
  isAmpar: boolean | null,
  x: number,
  z: number,
  except = -1,
): number {
  const count = frame.header[headerWord.receptors]!
  let best = -1
  let nearest = Number.POSITIVE_INFINITY
  for (let row = 0; row < count; row++) {
    if (row === except || (isAmpar !== null && (frame.receptorKind[row] === amparKind) !== isAmpar)) continue
    const squared = (frame.receptorX[row]! - x) ** 2 + (frame.receptorZ[row]! - z) ** 2
    if (squared >= nearest) continue
    nearest = squared
    best = row
  }
  return best
}
