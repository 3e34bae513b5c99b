import { Vector3 } from 'three'
import type { ShotName } from '#src/parameters/exaggerations.ts'
import { stageCleft, stagedFusion } from '#src/scene/camera/cleft-stage.ts'
import type { ShotAnchor, ShotAnchors } from '#src/scene/camera/shot-anchor.ts'
import { sectionMiddle } from '#src/scene/pore-section/hero-receptor.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/** Time in which the pore shot follows a receptor that moved or another that took its place, s. */
const followSeconds = 0.5
/** After a vesicle the cleft shot waits so long, s of presentation, and then glides to where the next one is docked. */
const calmSeconds = 2.5
const glideSeconds = 0.9

/** What the close-ups remember from picture to picture. */
export interface CloseUpAim {
  /** Seconds of presentation since a vesicle was last worth seeing. */
  calm: number
  /** What the cleft's stage was last chosen for: choosing looks at some hundred thousand pairs. */
  stagedX: number
  stagedReceptors: number
  /** Whether that choice kept to the turn that was seen: a still is free of it, or it would tell how quick a machine is. */
  isStagedInSight: boolean
  /** And whether for an upright picture. */
  isStagedUpright: boolean
  readonly stage: ShotAnchor
  wasCleftSeen: boolean
}

export function createCloseUpAim(): CloseUpAim {
  return {
    calm: 0,
    stagedX: Number.NaN,
    stagedReceptors: -1,
    isStagedInSight: false,
    isStagedUpright: false,
    stage: { offset: new Vector3(), turn: 0 },
    wasCleftSeen: false,
  }
}

const wanted = new Vector3()

/**
 * Moves the close-ups to what they show: the pore shot to the receptor that is cut open, the cleft shot to where a
 * vesicle has fused or is docked to be the next. A shot that was not seen jumps. While it is seen, the pore shot glides;
 * the cleft shot stands still in a train, and goes to the next vesicle when all is calm.
 */
export function aimCloseUps(
  aim: CloseUpAim,
  anchors: ShotAnchors,
  weights: Readonly<Record<ShotName, number>>,
  frame: FrameView,
  stageDelta: number,
  isUpright = false,
): void {
  sectionMiddle(frame, wanted)
  const ease = weights.pore === 0 || stageDelta === 0 ? 1 : 1 - Math.exp(-stageDelta / followSeconds)
  anchors.pore.offset.lerp(wanted, ease)

  aim.calm = stagedFusion(frame) === 0 ? aim.calm + stageDelta : 0
  const wasSeen = aim.wasCleftSeen
  aim.wasCleftSeen = weights.cleft > 0
  // Choosing takes some milliseconds: not while nobody looks.
  if (!aim.wasCleftSeen) return
  const isSeen = wasSeen && stageDelta > 0
  if (isSeen && aim.calm <= calmSeconds) return
  const x = frame.fusionX[stagedFusion(frame)]!
  const receptors = frame.header[headerWord.receptors]!
  const isBound = !isSeen && aim.isStagedInSight
  const isTurnedRound = isUpright !== aim.isStagedUpright
  if (x !== aim.stagedX || receptors !== aim.stagedReceptors || isBound || isTurnedRound) {
    stageCleft(frame, aim.stage, isSeen ? anchors.cleft.turn : null, isUpright)
    aim.isStagedInSight = isSeen
  }
  aim.stagedX = x
  aim.isStagedUpright = isUpright
  aim.stagedReceptors = receptors
  const { cleft } = anchors
  const glide = isSeen ? 1 - Math.exp(-stageDelta / glideSeconds) : 1
  cleft.offset.lerp(aim.stage.offset, glide)
  cleft.turn += (aim.stage.turn - cleft.turn) * glide
}
