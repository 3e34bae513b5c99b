import { uniformAt } from '#src/numerics/random-streams.ts'
import { maxReceptors } from '#src/parameters/observables.ts'

/** A pore remembers so many steps of its file: longer than any ion stays in the picture. */
export const rememberedSteps = 64

/** Ions in single file through each receptor's pore. A step is one place in the file; an ion moves a step at a time. */
export interface IonStreams {
  /** Steps that the file has moved, per receptor. */
  readonly phase: Float64Array
  /** The newest step that has been decided, per receptor. */
  readonly newest: Int32Array
  /** 1 where an ion entered at a step, `rememberedSteps` per receptor. */
  readonly isIon: Uint8Array
}

export function createIonStreams(): IonStreams {
  return {
    phase: new Float64Array(maxReceptors),
    newest: new Int32Array(maxReceptors).fill(-1),
    isIon: new Uint8Array(maxReceptors * rememberedSteps),
  }
}

/** The eye can follow so many ions a second through one pore. */
export const fastestRate = 8
/** Steps a second of a file that carries almost nothing, and of a full one. */
const slowestFile = 4.5
const fastestFile = 8

/** Ions a second that are shown passing one pore: proportional to its current, up to what an eye can follow. */
export function shownRate(currentPA: number, fullCurrentPA: number): number {
  return fastestRate * Math.min(1, Math.max(0, currentPA) / fullCurrentPA)
}

/** Steps a second of a pore's file at a shown rate. A dense file also moves faster. */
export function fileSpeed(rate: number): number {
  return slowestFile + (fastestFile - slowestFile) * Math.sqrt(rate / fastestRate)
}

/**
 * Moves one pore's file on by `stageDelta` seconds; at each step an ion enters, or none, such that `rate` ions enter a
 * second. A file without a past (a still) is filled as if the rate had been so for long.
 */
export function advanceStream(streams: IonStreams, row: number, rate: number, stageDelta: number): void {
  const speed = fileSpeed(rate)
  const share = rate / speed
  if (stageDelta === 0 && rate > 0) {
    streams.phase[row] = rememberedSteps + uniformAt(3, row, 0)
    streams.newest[row] = -1
  } else {
    streams.phase[row]! += speed * stageDelta
  }
  const until = Math.floor(streams.phase[row]!)
  for (let step = Math.max(streams.newest[row]! + 1, until - rememberedSteps + 1); step <= until; step++) {
    // Evenly spaced: every so many steps one.
    const isIon = Math.floor((step + 1) * share) > Math.floor(step * share)
    streams.isIon[row * rememberedSteps + (step % rememberedSteps)] = isIon ? 1 : 0
  }
  streams.newest[row] = until
}

/** Whether an ion entered `age` whole steps before the newest one. */
export function hasIon(streams: IonStreams, row: number, age: number): boolean {
  const step = streams.newest[row]! - age
  return (
    step >= 0 &&
    age < rememberedSteps &&
    streams.isIon[row * rememberedSteps + (step % rememberedSteps)] === 1
  )
}
