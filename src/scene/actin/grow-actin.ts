import { Quaternion, Vector3 } from 'three'
import { heroSpineBody } from '#src/anatomy/spine-field.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import { insideClearance } from '#src/scene/stage/inside-clearance.ts'

/** A bead of a filament: a few actin subunits. µm. */
export interface ActinBead {
  readonly place: readonly [number, number, number]
  /** How late in the growth it was added, 0…1: dynamic actin ends there first. */
  readonly order: number
  /** Its filament stands out of the way of an eye inside the spine. */
  readonly isInView: boolean
  /** It belongs to the trees that are shown where all of them would be a thicket: in growth and from afar. */
  readonly isSample: boolean
}

const step = 0.012
const beadStep = 0.0052
const strandRadius = 0.0019
/** Arp2/3 sets branches at this angle, radians. */
const branchAngle = (70 * Math.PI) / 180
/** Trees over the end of the neck's bundle, from four stools beside its middle, and out to the sides of the head. */
const middleTrees = 40
const stools = [-0.18, -0.06, 0.06, 0.2] as const
const sideTrees = 26
/** Filaments along the wall, those at its right for an eye inside, which would see it bare, and how deep below it they lie, µm. */
const cortexFilaments = 18
const rightFilaments = 22
const cortexDepth = 0.02
const behindSection = -0.008
const clearOfMembrane = 0.026
/** In the neck there is less room. */
const clearOfNeck = 0.012
const neckTop = -0.2
/** Distance that filaments keep from the lens of the view from inside. */
const clearOfLens = 0.02
/** Filaments end under the scaffold. */
const ceiling = 0.15

/** Grows the spine's actin: a bundle up the neck and branched filaments that fan out below the PSD. */
export function growActin(seed: number): ActinBead[] {
  const random = createStream(seed, 4401)
  const beads: ActinBead[] = []

  const grow = (
    from: Vector3,
    towards: Vector3,
    generations: number,
    length: number,
    isSample: boolean,
    isTreeInView = true,
  ): void => {
    const points = walk(from, towards, length, random)
    const behind = points.filter((p) => p.z < behindSection).length
    // The section would leave crumbs of one of which little lies behind it.
    if (points.length < 4 || (behind > 0 && behind < 5 && behind < points.length)) return
    // The neck's bundle is stable: dynamic actin ends at the youngest branches.
    const startOrder = from.y < neckTop ? 0 : 1 - (generations + 1) / 4
    const isInView = isTreeInView && points.every((p) => insideClearance(p.x, p.y, p.z) > clearOfLens)
    layBeads(points, startOrder, isInView, isSample, beads)
    if (generations === 0) return
    const branches = 2 + Math.floor(random() * 2.3)
    for (let b = 0; b < branches; b++) {
      const at = Math.floor((0.2 + 0.65 * random()) * (points.length - 2))
      const start = points[at]
      const next = points[at + 1]
      if (!start || !next) continue
      const along = next.clone().sub(start).normalize()
      const axis = randomVector(random).cross(along).normalize()
      const turned = along.applyQuaternion(
        new Quaternion().setFromAxisAngle(axis, random() < 0.5 ? branchAngle : -branchAngle),
      )
      grow(start, turned, generations - 1, length * (0.4 + 0.35 * random()), isSample, isInView)
    }
  }

  for (let i = 0; i < 15; i++) {
    const angle = Math.PI * (1 + random())
    const out = 0.036 * random()
    const from = new Vector3(
      0.04 + Math.cos(angle) * out,
      -0.66 + 0.06 * random(),
      0.005 + Math.sin(angle) * out,
    )
    grow(
      from,
      new Vector3((random() - 0.5) * 0.05 - 0.04, 1, (random() - 0.5) * 0.04),
      0,
      0.46 + 0.3 * random(),
      true,
    )
  }
  for (let i = 0; i < middleTrees; i++) {
    const angle = (i / middleTrees) * 2 * Math.PI
    const tilt = 0.2 + 1.4 * random()
    const from = new Vector3(
      stools[i % 4]! + Math.cos(angle) * 0.035,
      -0.16 + 0.13 * random(),
      Math.sin(angle) * 0.06 - 0.01,
    )
    const length = 0.14 + 0.09 * random()
    grow(from, new Vector3(Math.cos(angle) * tilt, 0.85, Math.sin(angle) * tilt), 2, length, i % 3 !== 0)
  }
  // Out to the sides, so that the skeleton fills the whole head and the wall has its cortex.
  for (let i = 0; i < sideTrees; i++) {
    const angle = ((i + 0.4 * random()) / sideTrees) * 2 * Math.PI
    const out = 0.09 + 0.13 * random()
    const from = new Vector3(
      0.015 + Math.cos(angle) * out,
      -0.16 + 0.17 * random(),
      Math.sin(angle) * out * 0.9,
    )
    const outwards = new Vector3(
      Math.cos(angle) * (0.35 + 0.9 * random()),
      0.55 + 0.5 * random(),
      Math.sin(angle) * (0.35 + 0.9 * random()),
    )
    grow(from, outwards, 2, 0.15 + 0.1 * random(), i % 2 === 0)
  }
  // And along the membrane itself, as a thin mesh.
  for (let i = 0; i < cortexFilaments + rightFilaments; i++) {
    const angle =
      i < cortexFilaments ? ((i + random()) / cortexFilaments) * 2 * Math.PI : 0.05 + 0.5 * random()
    const from = new Vector3(Math.cos(angle), -0.5 + 0.75 * random(), Math.sin(angle))
    const points = walkAlongWall(from, randomVector(random), 0.14 + 0.2 * random())
    const isBehind = points.every((p) => p.z < behindSection)
    if (points.length < 8 || !(isBehind || points.every((p) => p.z > 0))) continue
    const isInView = points.every((p) => insideClearance(p.x, p.y, p.z) > clearOfLens)
    layBeads(points, 0.5 * random(), isInView, i < cortexFilaments, beads)
  }
  return beads.sort((a, b) => a.order - b.order)
}

/** A line that keeps its depth below the membrane, from where a direction out of the head's middle meets that depth. */
function walkAlongWall(outwards: Vector3, towards: Vector3, length: number): Vector3[] {
  const at = outwards.clone().normalize().multiplyScalar(0.15)
  for (let i = 0; i < 12; i++) at.addScaledVector(outwards, -(heroSpineBody(at.x, at.y, at.z) + cortexDepth))
  const direction = towards.clone()
  const normal = new Vector3()
  const points: Vector3[] = []
  for (let gone = 0; gone < length; gone += step) {
    wallNormal(at, normal)
    direction.addScaledVector(normal, -direction.dot(normal)).normalize()
    at.addScaledVector(direction, step).addScaledVector(
      normal,
      -(heroSpineBody(at.x, at.y, at.z) + cortexDepth),
    )
    if (at.y < neckTop || at.y > ceiling - 0.28 * (at.x * at.x + at.z * at.z)) break
    points.push(at.clone())
  }
  return points
}

function wallNormal({ x, y, z }: Vector3, out: Vector3): void {
  const probe = 0.005
  out
    .set(
      heroSpineBody(x + probe, y, z) - heroSpineBody(x - probe, y, z),
      heroSpineBody(x, y + probe, z) - heroSpineBody(x, y - probe, z),
      heroSpineBody(x, y, z + probe) - heroSpineBody(x, y, z - probe),
    )
    .normalize()
}

/** A gently wandering line that stays inside the spine. */
function walk(from: Vector3, towards: Vector3, length: number, random: () => number): Vector3[] {
  const direction = towards.clone().normalize()
  const at = from.clone()
  const points = [at.clone()]
  for (let gone = 0; gone < length; gone += step) {
    // A bundle keeps its filaments straight; in the head they wander.
    const wander = at.y < neckTop ? 0.02 : 0.09
    direction.addScaledVector(randomVector(random), wander)
    if (at.y < neckTop) direction.x += 0.6 * (neckAxisX(at.y) - at.x)
    direction.normalize()
    at.addScaledVector(direction, step)
    const clearance = at.y < neckTop ? clearOfNeck : clearOfMembrane
    const isOut = heroSpineBody(at.x, at.y, at.z) > -clearance
    if (isOut || at.y > ceiling - 0.28 * (at.x * at.x + at.z * at.z)) break
    points.push(at.clone())
  }
  return points
}

/** Where the neck's axis runs at a height, µm: it leans a little. */
function neckAxisX(y: number): number {
  return 0.05 - 0.079 * (y + 0.74)
}

/** Two strands of beads around the line, half a turn apart, with actin's own twist. */
function layBeads(
  points: readonly Vector3[],
  startOrder: number,
  isInView: boolean,
  isSample: boolean,
  beads: ActinBead[],
): void {
  const along = new Vector3()
  const side = new Vector3()
  const other = new Vector3()
  let twist = 0
  for (let i = 0; i + 1 < points.length; i++) {
    const from = points[i] as Vector3
    along.subVectors(points[i + 1] as Vector3, from).normalize()
    side.set(0, 1, 0).cross(along)
    if (side.lengthSq() < 0.01) side.set(1, 0, 0)
    side.normalize()
    other.crossVectors(along, side)
    for (let gone = 0; gone < step - 1e-9; gone += beadStep) {
      twist += 2.91
      const x = Math.cos(twist) * strandRadius
      const y = Math.sin(twist) * strandRadius
      beads.push({
        place: [
          from.x + along.x * gone + side.x * x + other.x * y,
          from.y + along.y * gone + side.y * x + other.y * y,
          from.z + along.z * gone + side.z * x + other.z * y,
        ],
        order: startOrder + 0.25 * (i / points.length),
        isInView,
        isSample: isInView && isSample,
      })
    }
  }
}

function randomVector(random: () => number): Vector3 {
  return new Vector3(random() - 0.5, random() - 0.5, random() - 0.5)
}
