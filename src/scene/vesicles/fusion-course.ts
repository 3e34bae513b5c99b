import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { counterIndex, type FrameView } from '#src/wire/frame-view.ts'

/** A vesicle that has fused and whose membrane is still seen to become one with the presynaptic one. */
export interface ShownFusion {
  /** Its number in the run; −1 where this entry shows nothing. */
  number: number
  /** Where it fused, µm from the axis of the synapse, as in the model. */
  x: number
  z: number
  /** Seconds of the synapse since then, and of presentation since it was first seen. */
  age: number
  seen: number
  /** 0 the pore is about to open … `openPore` glutamate is out … 1 all flat. */
  progress: number
}

/** The fusions that a picture shows. */
export interface FusionCourse {
  readonly shown: readonly ShownFusion[]
  /** Vesicles fused in the picture before; −1 before the first. */
  fused: number
}

const mostShown = 3
/** The model lets all glutamate out in one instant: from then on the pore is this far open. */
export const openPore = 0.2
/** Seconds of the synapse in which a vesicle then flattens into the membrane. No part of the model hangs on it. */
const flattenSeconds = 0.006
/** What the eye is given at least, s of presentation: for the pore to open, for the vesicle to flatten. */
const openSeconds = 0.12
const flattenShownSeconds = 1.1
/** What fused in a leap of so many seconds of the synapse is over. */
const leap = 5

export function createFusionCourse(): FusionCourse {
  return {
    shown: Array.from({ length: mostShown }, () => ({
      number: -1,
      x: 0,
      z: 0,
      age: 0,
      seen: 0,
      progress: 0,
    })),
    fused: -1,
  }
}

/**
 * Follows the vesicles of the frames. A vesicle flattens at the synapse's pace, or at the eye's where that is slower;
 * a still shows how far each is at its moment.
 */
export function updateFusions(course: FusionCourse, moment: SceneMoment): void {
  const { frame } = moment
  const fused = frame.counters[counterIndex.vesiclesFused]!
  const isCut = course.fused < 0 || fused < course.fused || moment.stageDelta === 0
  if (isCut || Math.abs(moment.simDelta) > leap) {
    for (const each of course.shown) each.number = -1
  }
  for (let row = mostShown; row >= 1; row--) {
    const number = fused - row
    const age = moment.simTime - frame.fusionTime[row]!
    if (number < 0 || age < 0 || course.shown.some((each) => each.number === number)) continue
    // A vesicle that is already flat is news only where it fused since the last picture.
    const isNews = !isCut && number >= course.fused && moment.simDelta < leap
    if (isNews || flatness(age) < 1) show(course, frame, row, number, isCut)
  }
  course.fused = countFused(moment)
  for (const each of course.shown) {
    if (each.number < 0) continue
    const row = fused - each.number
    each.age = row <= mostShown ? moment.simTime - frame.fusionTime[row]! : Number.POSITIVE_INFINITY
    each.seen += moment.stageDelta
    const byEye = each.seen < openSeconds ? (openPore * each.seen) / openSeconds : eyeFlatness(each.seen)
    each.progress = Math.max(0, Math.min(flatness(each.age), byEye))
    if (each.progress >= 1) each.number = -1
  }
}

/** The vesicles that have fused by the picture's moment: a frame may lie a little ahead of it. */
function countFused({ frame, simTime }: SceneMoment): number {
  const fused = frame.counters[counterIndex.vesiclesFused]!
  let ahead = 0
  while (ahead < mostShown && fused - ahead > 0 && frame.fusionTime[1 + ahead]! > simTime) ahead++
  return fused - ahead
}

/** Takes the entry of the one that has been seen longest. */
function show(course: FusionCourse, frame: FrameView, row: number, number: number, isOld: boolean): void {
  let taken = course.shown[0]!
  for (const each of course.shown) {
    if (taken.number < 0) break
    if (each.number < 0 || each.seen > taken.seen) taken = each
  }
  taken.number = number
  taken.x = frame.fusionX[row]! * nm
  taken.z = frame.fusionZ[row]! * nm
  taken.seen = isOld ? Number.POSITIVE_INFINITY : 0
}

function flatness(age: number): number {
  const t = Math.min(1, Math.max(0, age / flattenSeconds))
  return age < 0 ? 0 : openPore + (1 - openPore) * t
}

function eyeFlatness(seen: number): number {
  return Math.min(1, openPore + ((1 - openPore) * (seen - openSeconds)) / flattenShownSeconds)
}
