import { Vector3 } from 'three'
import { hash3 } from '#src/numerics/random-streams.ts'
import { amparKind, maxReceptors, openState } from '#src/parameters/observables.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { standReceptor } from '#src/scene/receptors/receptor-stance.ts'
import { freeCalciumIons } from '#src/scene/spine-calcium/free-calcium-ions.ts'
import { isWithin, type Mote, moteReach } from '#src/scene/spine-calcium/place-motes.ts'
import { insideClearance } from '#src/scene/stage/inside-clearance.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

/** The NMDA receptors that are open, and where ions are drawn: x, y, z (µm) and presence 0…1. */
export interface DrawnMotes {
  readonly open: Int16Array
  openCount: number
  readonly ions: Float32Array
  count: number
}

export function createDrawnMotes(capacity: number): DrawnMotes {
  return { open: new Int16Array(maxReceptors), openCount: 0, ions: new Float32Array(4 * capacity), count: 0 }
}

/** Where an ion shows below an open receptor, µm. */
const belowReceptor = 0.028
/** Share of the ions that came in through a receptor lately, while one is open. */
const fresh = 0.4

const place = new Vector3()

/**
 * As many motes as there are free ions in the head. While receptors are open, many of them come from there; each wanders
 * for a round and is then another one.
 */
export function updateMotes(motes: readonly Mote[], drawn: DrawnMotes, moment: SceneMoment): void {
  const { hero } = moment.frame
  findOpen(drawn, moment)
  const wanted = freeCalciumIons(hero[scalarIndex.caUM]!, hero[scalarIndex.spineVolumePercent]!)
  const count = Math.min(motes.length, wanted)
  const time = moment.reducedMotion ? 0 : moment.stageTime
  const isStill = moment.stageDelta === 0 || moment.reducedMotion
  drawn.count = 0
  for (let i = 0; i < count; i++) {
    const mote = motes[i]!
    const rounds = time / mote.period + mote.phase
    const round = Math.floor(rounds)
    if (round !== mote.round || isStill) begin(mote, i, round, drawn, moment)
    const t = rounds - round
    // Diffusion: the way goes with the root of the time.
    place.copy(mote.from).addScaledVector(mote.course, moteReach * Math.sqrt(t) * (0.4 + 0.6 * mote.phase))
    if (insideClearance(place.x, place.y, place.z) < 0.01) continue
    const at = 4 * drawn.count++
    place.toArray(drawn.ions, at)
    // The last mote is there in part: the number is no whole one.
    drawn.ions[at + 3] = Math.min(1, 8 * t, 6 * (1 - t), count - i)
  }
}

function begin(mote: Mote, i: number, round: number, drawn: DrawnMotes, moment: SceneMoment): void {
  const { from, way, course } = mote
  mote.round = round
  from.copy(mote.home)
  course.copy(way)
  const chance = hash3(17, i, round) / 4294967296
  if (drawn.openCount === 0 || chance >= fresh) return
  standReceptor(moment, drawn.open[Math.floor((chance / fresh) * drawn.openCount)]!, from)
  from.y -= belowReceptor
  // At the rim of the density it would leave the head: the other way about the axis it stays within.
  if (!isWithin(place.copy(from).addScaledVector(way, moteReach))) course.set(-way.x, way.y, -way.z)
}

/** Mg²⁺ plugs an open pore for fractions of a millisecond at a time: between two of them Ca²⁺ comes in. */
function isOpen({ frame }: SceneMoment, row: number): boolean {
  return frame.receptorKind[row] !== amparKind && frame.receptorState[row] === openState
}

function findOpen(drawn: DrawnMotes, moment: SceneMoment): void {
  const receptors = moment.frame.header[headerWord.receptors]!
  drawn.openCount = 0
  for (let row = 0; row < receptors; row++) if (isOpen(moment, row)) drawn.open[drawn.openCount++] = row
}
