import {
  Color,
  Euler,
  type InstancedBufferAttribute,
  type InstancedMesh,
  MathUtils,
  Matrix4,
  Quaternion,
  Vector3,
} from 'three'
import { camkiiJoint, camkiiSubunits } from '#src/anatomy/camkii-subunits.ts'
import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import type { DrawnCamkii } from '#src/scene/camkii/place-camkii.ts'
import type { GlowPoints } from '#src/scene/materials/glow-points.ts'
import type { ImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { signalColors } from '#src/scene/materials/signal-colors.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

/** What draws them: a hub and twelve lobes each, a sphere for each phosphate, a halo for each that is active. */
export interface CamkiiParts {
  readonly hubs: CamkiiLayer
  readonly lobes: CamkiiLayer
  /** Stand for hubs and lobes where those are but a few pixels large. */
  balls: ImpostorSpheres | null
  readonly phosphates: ImpostorSpheres
  readonly halos: GlowPoints
}

export interface CamkiiLayer {
  readonly mesh: InstancedMesh
  readonly glow: InstancedBufferAttribute
  /** Hand over what changed of so many instances. */
  readonly uploads: readonly ((count: number) => void)[]
}

/** Presentation seconds for a lobe to unfold, for a phosphate to be put on, for an enzyme to reach the PSD. */
const unfoldSeconds = 0.6
const phosphateSeconds = 0.4
const travelSeconds = 1.5
/** Light of an open lobe; a docked one has none. */
const openGlow = 0.3
/** In growth they are drawn larger and reach up farther: how much lower bound ones stand, µm. */
const loweredInGrowth = 0.075
/** In growth they stand before the section, at this share of their distance from it. */
const shareOfDepthInGrowth = 0.8
/** Radius of a phosphate group, nm. */
const phosphateRadius = 0.25
/** Balls that stand for a lobe and a hub from afar, nm: how far from its joint a lobe's middle is, and their radii. */
const lobeMiddle = 3
const lobeRadius = 2.6
const hubRadius = 5
const lobeColor = new Color(signalColors.camkii.color).multiplyScalar(0.8)
const hubColor = new Color(signalColors.camkii.second)

const place = new Vector3()
const local = new Vector3()
const size = new Vector3()
const euler = new Euler()
const turn = new Quaternion()
const whole = new Matrix4()
const part = new Matrix4()
const unit = new Vector3(1, 1, 1)
const tint = new Color()
/** A docked lobe is a dull brown to an eye inside, where lobes are large: warm light belongs to what happens. */
const dockedTint = new Color(0.26, 0.29, 0.6)
/** From without it is a few pixels, and gold tells what it is. */
const seenTint = new Color(0.9, 0.82, 0.72)
const openTint = new Color(1, 1, 1)

/** Shows the model's fractions as so many of the drawn subunits and enzymes, in an order that stays. */
export function updateCamkii(enzymes: readonly DrawnCamkii[], parts: CamkiiParts, moment: SceneMoment): void {
  const { hero } = moment.frame
  const active = hero[scalarIndex.camkiiActive]!
  const phosphorylated = hero[scalarIndex.camkiiT286]!
  const boundFraction = hero[scalarIndex.camkiiBound]!
  const scale = nm * moment.exaggeration.camkii
  const { inside, growth } = moment.shots
  const staged = inside + growth
  const delta = moment.stageDelta
  let drawn = 0
  let lobes = 0
  let phosphates = 0
  let balls = 0
  for (const enzyme of enzymes) {
    // Towards the views that they are staged for these grow in, and the others shrink away.
    const presence = Math.max(0, (2 * staged - 1) * (enzyme.isStaged ? 1 : -1))
    enzyme.attachment = ease(
      enzyme.attachment,
      boundFraction > enzyme.boundAbove ? 1 : 0,
      travelSeconds,
      delta,
    )
    const way = MathUtils.smoothstep(enzyme.attachment, 0, 1)
    place.lerpVectors(enzyme.free, enzyme.bound, way)
    // Seen through the skin they stand before the skeleton, and under the density that is drawn there.
    place.z += (Math.abs(place.z) * shareOfDepthInGrowth - place.z) * growth
    place.y -= loweredInGrowth * way * growth
    whole.compose(place, enzyme.turn, size.setScalar(scale * Math.max(presence, 1e-4)))
    let open = 0
    for (let i = 0; i < camkiiSubunits.length; i++) {
      const threshold = enzyme.activeAbove[i]!
      // A phosphate keeps its lobe from closing when Ca²⁺ has gone.
      const isMarked = phosphorylated > threshold
      const isActive = isMarked || active > threshold
      enzyme.openness[i] = ease(enzyme.openness[i]!, isActive ? 1 : 0, unfoldSeconds, delta)
      enzyme.phosphate[i] = ease(enzyme.phosphate[i]!, isMarked ? 1 : 0, phosphateSeconds, delta)
      const openness = MathUtils.smoothstep(enzyme.openness[i]!, 0, 1)
      open += openness
      if (presence <= 0) continue
      placeLobe(i, openness)
      part.premultiply(whole)
      tint.lerpColors(seenTint, dockedTint, inside).lerp(openTint, openness)
      const glow = openGlow * openness
      if (parts.balls) {
        local.set(lobeMiddle, 0, 0).applyMatrix4(part)
        writeBall(parts.balls, balls++, local, lobeRadius * scale * presence, tint.multiply(lobeColor), glow)
      } else {
        parts.lobes.mesh.setMatrixAt(lobes, part)
        parts.lobes.glow.array[lobes] = glow
        parts.lobes.mesh.setColorAt(lobes, tint)
        lobes++
      }
      if (enzyme.phosphate[i]! > 0) {
        // On the joint, on the side that faces away from the hub's middle plane.
        local.set(0.2, 2.15 * camkiiSubunits[i]!.ring, 0).applyMatrix4(part)
        local.toArray(parts.phosphates.spheres, 4 * phosphates)
        parts.phosphates.spheres[4 * phosphates + 3] =
          phosphateRadius * nm * moment.exaggeration.phosphate * presence * enzyme.phosphate[i]!
        phosphates++
      }
    }
    if (presence <= 0) continue
    const share = open / camkiiSubunits.length
    const glow = 0.05 + 0.4 * share
    if (parts.balls) {
      writeBall(parts.balls, balls++, place, hubRadius * scale * presence, hubColor, glow)
    } else {
      parts.hubs.mesh.setMatrixAt(drawn, whole)
      parts.hubs.glow.array[drawn] = glow
    }
    place.toArray(parts.halos.halos, 4 * drawn)
    parts.halos.halos[4 * drawn + 3] = 62 * scale * presence
    parts.halos.lights[3 * drawn] = 0.13 * share
    parts.halos.lights[3 * drawn + 1] = 0.062 * share
    parts.halos.lights[3 * drawn + 2] = 0.006 * share
    drawn++
  }
  if (parts.balls) {
    parts.balls.commit(balls, true)
  } else {
    finish(parts.hubs, drawn)
    finish(parts.lobes, lobes)
  }
  parts.phosphates.commit(phosphates)
  parts.halos.commit(drawn)
}

function writeBall(
  balls: ImpostorSpheres,
  i: number,
  middle: Vector3,
  radius: number,
  color: Color,
  glow: number,
): void {
  middle.toArray(balls.spheres, 4 * i)
  balls.spheres[4 * i + 3] = radius
  color.toArray(balls.shades, 4 * i)
  balls.shades[4 * i + 3] = glow
}

/** Sets `part` to where lobe `i` is in its holoenzyme, nm. */
function placeLobe(i: number, openness: number): void {
  const { angle, ring } = camkiiSubunits[i]!
  const { docked, open } = camkiiJoint
  const at = angle + ring * MathUtils.lerp(docked.turn, open.turn, openness)
  const radius = MathUtils.lerp(docked.radius, open.radius, openness)
  const height = ring * MathUtils.lerp(docked.height, open.height, openness)
  local.set(Math.cos(at) * radius, height, Math.sin(at) * radius)
  // Turned about the axis to point outwards, leaning aside where it is docked.
  const lean = MathUtils.lerp(docked.lean, open.lean, openness)
  euler.set(0, -at - ring * lean, ring * MathUtils.lerp(docked.tilt, open.tilt, openness), 'YZX')
  part.compose(local, turn.setFromEuler(euler), unit)
}

function finish({ mesh, uploads }: CamkiiLayer, count: number): void {
  mesh.count = count
  mesh.visible = count > 0
  for (const upload of uploads) upload(count)
}

/** Goes evenly from one state to the other; a still shows the state itself. */
function ease(current: number, target: number, seconds: number, delta: number): number {
  if (delta === 0) return target
  const step = delta / seconds
  return current < target ? Math.min(target, current + step) : Math.max(target, current - step)
}
