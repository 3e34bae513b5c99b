import { Vector3 } from 'three'
import type { ShotName } from '#src/parameters/exaggerations.ts'
import { cleftStageOffset } from '#src/scene/camera/cleft-stage.ts'
import { heroReceptorOffset } from '#src/scene/pore-section/hero-receptor.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/** Time in which a close-up follows a receptor that moved or another that took its place, s. */
const followSeconds = 0.5

const wanted = new Vector3()

/**
 * Moves the close-ups to what they show: the pore shot to the receptor that is cut open, the cleft shot to a place
 * between receptors. While a shot is not seen it jumps; while it is, the pore shot glides and the cleft shot stays.
 */
export function aimCloseUps(
  anchors: Readonly<Record<ShotName, Vector3>>,
  weights: Readonly<Record<ShotName, number>>,
  frame: FrameView,
  stageDelta: number,
): void {
  heroReceptorOffset(frame, wanted)
  const ease = weights.pore === 0 || stageDelta === 0 ? 1 : 1 - Math.exp(-stageDelta / followSeconds)
  anchors.pore.lerp(wanted, ease)
  if (weights.cleft === 0 || stageDelta === 0) cleftStageOffset(frame, anchors.cleft)
}
