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
  /** Where this round began, where it goes, and which round it is. */
  readonly from: Vector3
  readonly course: Vector3
  round: number
}

/** How far an ion gets in a round, µm, and how near to the wall. */
export const moteReach = 0.16
const clearOfWall = 0.03

/** Ions all over the head, clear of the wall all their way, and of the lens of the view from inside. */
export function createMotes(seed: number, count: number): Mote[] {
  const random = createStream(seed, 6601)
  const motes: Mote[] = []
  const end = new Vector3()
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
      from: new Vector3(),
      course: new Vector3(),
      round: -1,
    })
  }
  return motes
}

/** Whether a place is in the head and clear of its wall. */
export function isWithin({ x, y, z }: Vector3): boolean {
  return heroSpineBody(x, y, z) < -clearOfWall
}
