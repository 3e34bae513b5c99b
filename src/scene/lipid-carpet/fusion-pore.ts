import type { SceneMoment } from '#src/scene/actor.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { counterIndex, scalarIndex } from '#src/wire/frame-view.ts'

/** Where the newest vesicle fuses with the presynaptic membrane, and how far its pore is open. */
export interface FusionPore {
  /** µm from the PSD centre. */
  x: number
  z: number
  /** 0 closed … 1 open. */
  open: number
  /** Vesicles that had fused when the place was last found; −1 before the first look. */
  fused: number
}

const openSeconds = 0.12
const closeSeconds = 1.2
/** Mean glutamate above the PSD that counts as release where a frame follows no molecules, mM. */
const leastGlutamate = 0.05

export function createFusionPore(): FusionPore {
  return { x: 0, z: 0, open: 0, fused: -1 }
}

/**
 * Opens the pore while glutamate is about. A frame does not say where a vesicle fused: the place is the middle of its
 * molecules when they are first seen. Without molecules it is `homeX`, `homeZ`.
 */
export function updateFusionPore(pore: FusionPore, moment: SceneMoment, homeX: number, homeZ: number): void {
  const { frame } = moment
  const fused = frame.counters[counterIndex.vesiclesFused]!
  const free = countFree(moment)
  if (fused !== pore.fused && (free > 0 || pore.fused < 0)) {
    if (free > 0) findMiddle(pore, moment, pore.fused >= 0)
    pore.fused = fused
  }
  if (free === 0 && pore.open === 0) {
    pore.x = homeX
    pore.z = homeZ
  }
  const isReleasing = free > 0 || frame.hero[scalarIndex.glutamateMM]! > leastGlutamate
  const target = isReleasing ? 1 : 0
  if (moment.stageDelta === 0) pore.open = target
  else if (target > pore.open) pore.open = Math.min(1, pore.open + moment.stageDelta / openSeconds)
  else pore.open = Math.max(0, pore.open - moment.stageDelta / closeSeconds)
}

function countFree(moment: SceneMoment): number {
  const { frame } = moment
  const count = frame.header[headerWord.molecules]!
  let free = 0
  for (let row = 0; row < count; row++) if (frame.moleculeBound[row] === 0) free++
  return free
}

/** The mean place of free molecules; only of those that the frame before did not know, where there are any. */
function findMiddle(pore: FusionPore, moment: SceneMoment, newOnly: boolean): void {
  const { frame, previous } = moment
  let newest = 0
  const before = previous.header[headerWord.molecules]!
  for (let row = 0; row < before; row++) newest = Math.max(newest, previous.moleculeIdentity[row]!)
  if (!newOnly || previous === frame) newest = 0
  let x = 0
  let z = 0
  let found = 0
  const count = frame.header[headerWord.molecules]!
  for (let row = 0; row < count; row++) {
    if (frame.moleculeBound[row] === 1 || frame.moleculeIdentity[row]! <= newest) continue
    x += frame.moleculePosition[3 * row]!
    z += frame.moleculePosition[3 * row + 2]!
    found++
  }
  if (found === 0) return
  pore.x = x / found / 1000
  pore.z = z / found / 1000
}
