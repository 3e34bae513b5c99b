import { Vector3 } from 'three'
import { hash3 } from '#src/numerics/random-streams.ts'
import { amparKind, maxReceptors, openState } from '#src/parameters/observables.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { calciumPath, calciumPresence, lastStep } from '#src/scene/calcium/calcium-path.ts'
import { advanceStream, hasIon, type IonStreams, shownRate } from '#src/scene/calcium/ion-stream.ts'
import { heroReceptorRow } from '#src/scene/pore-section/hero-receptor.ts'
import { isCutAway, isInSection } from '#src/scene/pore-section/section-hiding.ts'
import { standReceptor } from '#src/scene/receptors/receptor-stance.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

/** Where Ca²⁺ ions are drawn: x, y, z (world µm) and presence 0…1. */
export interface DrawnCalcium {
  readonly ions: Float32Array
  count: number
  /** Rows of the receptors that are seen to conduct; the first `poreCount` hold. */
  readonly pores: Uint16Array
  poreCount: number
  /** Sum of the rates of all pores, ions a second on screen. */
  rate: number
}

export const mostCalcium = 900

export function createDrawnCalcium(): DrawnCalcium {
  return {
    ions: new Float32Array(4 * mostCalcium),
    count: 0,
    pores: new Uint16Array(maxReceptors),
    poreCount: 0,
    rate: 0,
  }
}

/** Ca²⁺ current of one open pore at which its file is full, pA. */
const fullCurrentPA = 0.2

const foot = new Vector3()
const place = new Vector3()

/** Lets Ca²⁺ pass every pore that is open and free of Mg²⁺, at the rate of the frame's Ca²⁺ current. */
export function updateCalcium(streams: IonStreams, drawn: DrawnCalcium, moment: SceneMoment): void {
  const { frame } = moment
  const count = frame.header[headerWord.receptors]!
  const conducting = countConducting(moment)
  const each = conducting === 0 ? 0 : frame.hero[scalarIndex.caCurrentPA]! / conducting
  const rate = shownRate(each, fullCurrentPA)
  // Without motion the file stands still where it is.
  const stageDelta = moment.reducedMotion ? 0 : moment.stageDelta
  const size = moment.exaggeration.receptor / 1000
  const hero = heroReceptorRow(frame)
  drawn.count = 0
  drawn.poreCount = 0
  drawn.rate = rate * conducting
  for (let row = 0; row < count; row++) {
    if (
      frame.receptorKind[row] === amparKind ||
      (!isInSection(moment, row, hero) && isCutAway(moment, row, hero))
    )
      continue
    const rowRate = isConducting(moment, row) ? rate : 0
    if (moment.reducedMotion && rowRate === 0) continue
    if (rowRate > 0) drawn.pores[drawn.poreCount++] = row
    const slot = frame.receptorSlot[row]!
    advanceStream(streams, slot, rowRate, stageDelta)
    standReceptor(moment, row, foot)
    const phase = streams.phase[slot]! - Math.floor(streams.phase[slot]!)
    for (let age = 0; age + phase < lastStep && drawn.count < mostCalcium; age++) {
      if (!hasIon(streams, slot, age)) continue
      const step = streams.newest[slot]! - age
      calciumPath(age + phase, (hash3(9, slot, step) / 4294967296) * 2 * Math.PI, place)
      place.multiplyScalar(size).add(foot)
      const at = 4 * drawn.count++
      drawn.ions[at] = place.x
      drawn.ions[at + 1] = place.y
      drawn.ions[at + 2] = place.z
      drawn.ions[at + 3] = calciumPresence(age + phase)
    }
  }
}

function countConducting(moment: SceneMoment): number {
  let conducting = 0
  const count = moment.frame.header[headerWord.receptors]!
  for (let row = 0; row < count; row++) if (isConducting(moment, row)) conducting++
  return conducting
}

/** An NMDA receptor conducts when it is open and no Mg²⁺ plugs it. */
export function isConducting(moment: SceneMoment, row: number): boolean {
  const { frame } = moment
  return (
    frame.receptorKind[row] !== amparKind &&
    frame.receptorState[row] === openState &&
    frame.receptorMagnesium[row] === 0
  )
}
