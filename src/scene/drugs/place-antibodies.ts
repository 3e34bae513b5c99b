import { Vector3 } from 'three'
import { receptorHeights } from '#src/anatomy/receptor-heights.ts'
import { antibodyArmStretch } from '#src/parameters/exaggerations.ts'
import { amparKind, maxReceptors } from '#src/parameters/observables.ts'
import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { antibodyTip } from '#src/scene/drugs/drug-bodies.ts'
import type { DrugPen } from '#src/scene/drugs/drug-pen.ts'
import { isReceptorSeen } from '#src/scene/drugs/is-receptor-seen.ts'
import { isInSection } from '#src/scene/pore-section/section-hiding.ts'
import { receptorYaw, standReceptor } from '#src/scene/receptors/receptor-stance.ts'
import { headerWord } from '#src/wire/frame-layout.ts'

/** How far its arms, which reach from side to side, may span, nm. */
const widestSpan = 2 * antibodyTip.across * antibodyArmStretch

const foot = new Vector3()
const from = new Vector3()
const to = new Vector3()
const isHeld = new Uint8Array(maxReceptors)

/**
 * An antibody for each receptor that was taken in (`taken`, the lost share of them). Where two that are left stand near
 * enough it holds both together, as cross-linking is; else it hangs on one by one arm.
 */
export function placeAntibodies(pen: DrugPen, moment: SceneMoment, hero: number, taken: number): void {
  const { frame } = moment
  const count = frame.header[headerWord.receptors]!
  const size = nm * moment.exaggeration.receptor
  let there = 0
  for (let row = 0; row < count; row++) if (frame.receptorKind[row] !== amparKind) there++
  let left = Math.min(there, Math.round((there * taken) / Math.max(0.01, 1 - taken)))
  isHeld.fill(0)
  for (let row = 0; row < count && left > 0; row++) {
    if (frame.receptorKind[row] === amparKind || isHeld[row] === 1) continue
    isHeld[row] = 1
    left--
    if (!canHold(moment, row, hero)) continue
    gripOf(moment, row, from)
    const partner = nearestFree(moment, row, hero, widestSpan * size)
    if (partner >= 0) {
      isHeld[partner] = 1
      gripOf(moment, partner, to)
    } else {
      // One arm holds the receptor, the other reaches out for the next.
      const turn = receptorYaw(frame.receptorSlot[row]!)
      const reach = 1.6 * antibodyTip.across * size
      to.set(from.x + Math.cos(turn) * reach, from.y, from.z - Math.sin(turn) * reach)
    }
    pen.antibody(from, to, size)
  }
}

function canHold(moment: SceneMoment, row: number, hero: number): boolean {
  return isReceptorSeen(moment, row, hero) && !isInSection(moment, row, hero)
}

function gripOf(moment: SceneMoment, row: number, out: Vector3): Vector3 {
  standReceptor(moment, row, out)
  out.y += receptorHeights.nmdarTip * nm * moment.exaggeration.receptor
  return out
}

/** The nearest NMDAR within reach of `from` that no antibody holds yet; −1 where there is none. */
function nearestFree(moment: SceneMoment, row: number, hero: number, within: number): number {
  const { frame } = moment
  const count = frame.header[headerWord.receptors]!
  let best = -1
  let nearest = within
  for (let other = 0; other < count; other++) {
    if (other === row || isHeld[other] === 1 || frame.receptorKind[other] === amparKind) continue
    if (!canHold(moment, other, hero)) continue
    const distance = gripOf(moment, other, foot).distanceTo(from)
    if (distance >= nearest) continue
    nearest = distance
    best = other
  }
  return best
}
