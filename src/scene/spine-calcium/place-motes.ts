import { Vector3 } from 'three'
import { heroSpineBody } from '#src/anatomy/spine-field.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import { insideClearance } from '#src/scene/stage/inside-clearance.ts'

/** One free ion: where it is at home in the head, which way it wanders, when in its round it is. µm, s. */
export interface Mote {
  readonly home: Vector3
  /** Unit vector, downwards. */
  readonly way: Vector3
  readonly phase: number
  readonly period: number
  /** Where this round began, which round it is, and whether it goes the other way about the axis (−1), so as not to leave. */
  readonly from: Vector3
  round: number
  side: 1 | -1
}

/** How far an ion gets in a round, µm, and how near to the wall. */
export const moteReach = 0.16
const clearOfWall = 0.03

const end = new Vector3()

/** Ions all over the head, clear of the wall all their way, and of the lens of the view from inside. */
export function createMotes(seed: number, count: number): Mote[] {
  const random = createStream(seed, 6601)
  const motes: Mote[] = []
  for (let attempt = 0; attempt < 30000 && motes.length < count; attempt++) {
    const home = new Vector3((random() - 0.5) * 0.66, -0.2 + 0.4 * random(), (random() - 0.6) * 0.6)
    const around = 2 * Math.PI * random()
    const down = 0.3 + 0.7 * random()
    const flat = Math.sqrt(1 - down * down)
    const way = new Vector3(Math.cos(around) * flat, -down, Math.sin(around) * flat)
    if (!isWithin(home) || !isWithin(end.copy(home).addScaledVector(way, moteReach))) continue
    if (insideClearance(home.x, home.y, home.z) < 0.015) continue
    motes.push({
      home,
      way,
      phase: random(),
      period: 3 + 4 * random(),
      from: home.clone(),
      round: -1,
      side: 1,
    })
  }
  return motes
}

/** Sets `out` to where a mote is that has gone so far, µm, from where its round began. */
export function wander({ from, way, side }: Mote, far: number, out: Vector3): Vector3 {
  return out.set(from.x + side * way.x * far, from.y + way.y * far, from.z + side * way.z * far)
}

/**
 * Lets a mote that begins below a receptor go the other way where its own would lead out of the head. From any receptor of
 * a PSD as wide as the table's one of the two stays within.
 */
export function turnFromWall(mote: Mote): void {
  mote.side = 1
  if (!isWithin(wander(mote, moteReach, end))) mote.side = -1
}

function isWithin({ x, y, z }: Vector3): boolean {
  return heroSpineBody(x, y, z) < -clearOfWall
}
