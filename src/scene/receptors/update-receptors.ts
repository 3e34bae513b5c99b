import {
  type BufferGeometry,
  Frustum,
  type InstancedBufferAttribute,
  type InstancedMesh,
  Matrix4,
  Quaternion,
  Vector3,
} from 'three'
import { psdCentreY, psdCurvature, psdHeight } from '#src/anatomy/landmarks.ts'
import { amparKind, receptorKinds } from '#src/parameters/observables.ts'
import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { heroReceptorRow } from '#src/scene/pore-section/hero-receptor.ts'
import { isCutAway } from '#src/scene/pore-section/section-hiding.ts'
import { glideReceptors, type ReceptorPlaces } from '#src/scene/receptors/receptor-places.ts'
import { bringBeside, isBeforeSection, receptorYaw, spreadOf } from '#src/scene/receptors/receptor-stance.ts'
import { sampleShare } from '#src/scene/receptors/update-sample.ts'
import { closeUpShare, isEyeInside, wholeShare } from '#src/scene/stage/shot-groups.ts'

/** One family at one level of detail. */
export interface ReceptorLayer {
  readonly family: 'ampar' | 'nmdar'
  /** `finest` only before the lens, `ends` only to an eye in the spine. */
  readonly detail: 'coarse' | 'fine' | 'finest' | 'ends'
  readonly mesh: InstancedMesh
  /** Its shape, and the one from so far away that a receptor is a few pixels large, where there is one. */
  readonly near: BufferGeometry
  afar: BufferGeometry | null
  readonly glow: InstancedBufferAttribute
  /** How far each is bent inwards, as the tangent of an angle. */
  readonly arms: InstancedBufferAttribute
  /** What its colour is multiplied by. */
  readonly tint: InstancedBufferAttribute
  /** Hand over what changed of so many instances. */
  readonly uploads: readonly ((count: number) => void)[]
}

/** Fine meshes are drawn within this distance of the camera, µm. */
const fineWithin = 0.06
/** Where there is something finer still, for the nearest that is seen, if nearer than this, µm: the one in the foreground. */
const finestWithin = 0.04
/** Receptors that are drawn three times as large are fewer than twenty pixels high from here on, µm; from inside only ends show. */
const afarBeyond = 2
/** A receptor reaches so far from its foot, µm. */
const bodyRadius = 0.02
/** Among molecules a receptor so near to the eye's place begins to sink, and is gone when the lens would be in it, µm. */
const clearsFrom = 0.02
const clearedAt = 0.013
/** From so far behind the section on, µm, receptors lie in the shade of those before them. */
const shadeFrom = 0.015
const shadeDepth = 0.09
const darkest = 0.42
/** NMDA receptors are dark and few: lit like the others they would be lost among them. Light of the first row and of the last. */
const nmdarLight = 1.35
const nmdarDarkest = 0.95
/** Arms close by 12° when an AMPAR opens, shoulders settle by 6° when an NMDAR does. */
const amparClosing = Math.tan((12 * Math.PI) / 180)
const nmdarClosing = Math.tan((6 * Math.PI) / 180)
const nmdar2BKind = receptorKinds.indexOf('nmdar-2b')
/** GluN2B receptors are a little bluer than those with GluN2A. */
const tint2B = [0.8, 0.82, 1.2] as const
const noTint = [1, 1, 1] as const

const place = new Vector3()
const picture = new Frustum()
const projected = new Matrix4()
const up = new Vector3(0, 1, 0)
const normal = new Vector3()
const turn = new Quaternion()
const spin = new Quaternion()
const size = new Vector3()
const matrix = new Matrix4()

/**
 * Places every receptor of the frame. Drawn larger than life they also stand wider apart, in the same order: the
 * picture's dome has the room, and single ones can be told.
 */
export function updateReceptors(
  layers: readonly ReceptorLayer[],
  places: ReceptorPlaces,
  moment: SceneMoment,
): void {
  const { frame, exaggeration } = moment
  glideReceptors(places, frame, moment.stageDelta)

  const isAfar = isEyeInside(moment) || moment.synapseDistance > afarBeyond
  for (const { mesh, near, afar } of layers) {
    mesh.count = 0
    mesh.geometry = isAfar && afar ? afar : near
  }
  const perFamily = layers.length / 2
  const third = layers[2]?.detail
  const isNear = closeUpShare(moment) > 0.5
  if (isNear) lookThrough(moment)
  // Where a sample of larger ones stands in for them, they shrink away.
  const shown = 1 - sampleShare(moment)
  const spread = spreadOf(exaggeration.receptor)
  const eye = moment.camera.position
  const hero = heroReceptorRow(frame)
  // The pore shot has few receptors in sight, and stands back from them.
  const fineReach = fineWithin * (1 + 0.6 * moment.shots.pore)
  const foremost = third === 'finest' && isNear ? foremostOf(places, moment, spread) : -1
  const glowShare = 1 - 0.7 * closeUpShare(moment)
  const shadeShare = Math.max(0, 1 - wholeShare(moment) - closeUpShare(moment))
  for (let i = 0; i < places.count; i++) {
    if (shown < 0.01) break
    const presence = places.presence[i]!
    const row = places.row[i]!
    if (presence <= 0 || (row >= 0 && isCutAway(moment, row, hero))) continue
    const kind = places.kind[i]!
    const isAmpar = kind === amparKind
    const x = places.x[i]! * nm * spread
    const z = places.z[i]! * nm * spread
    if (isBeforeSection(moment, kind, z)) continue
    place.set(x, psdCentreY + psdHeight(x, z), z)
    if (row >= 0 && moment.shots.pore > 0) bringBeside(moment, row, hero, place)
    const distance = place.distanceTo(eye)
    // Among molecules most of the synapse is behind the eye or beside the picture.
    if (isNear && isBesidePicture(place, bodyRadius * exaggeration.receptor)) continue
    const clear = isNear ? clearOf(Math.hypot(x - eye.x, z - eye.z)) : 1
    if (clear === 0) continue
    let detail = distance < fineReach ? 1 : 0
    if (third === 'ends' && isEyeInside(moment)) detail = 2
    if (i === foremost) detail = 2
    const layer = layers[(isAmpar ? 0 : perFamily) + detail]
    if (!layer) continue
    normal.set(2 * psdCurvature * x, 1, 2 * psdCurvature * z).normalize()
    turn.setFromUnitVectors(up, normal)
    spin.setFromAxisAngle(up, receptorYaw(i))
    // New ones rise out of the membrane, old ones sink into it.
    place.addScaledVector(normal, -0.014 * exaggeration.receptor * (1 - presence * clear))
    matrix.compose(place, turn.multiply(spin), size.setScalar(nm * exaggeration.receptor * shown))
    layer.mesh.setMatrixAt(layer.mesh.count, matrix)
    // Close by a receptor fills the picture: the light that tells it from afar would bleach it there.
    const at = layer.mesh.count++
    layer.glow.array[at] = places.glow[i]! * glowShare
    layer.arms.array[at] = places.arms[i]! * (isAmpar ? amparClosing : nmdarClosing)
    const shade = Math.min(1, Math.max(0, (-z - shadeFrom) / shadeDepth))
    const lit = isAmpar ? 1 : nmdarLight
    const light = 1 + (lit + ((isAmpar ? darkest : nmdarDarkest) - lit) * shade - 1) * shadeShare
    const tint = kind === nmdar2BKind ? tint2B : noTint
    for (let c = 0; c < 3; c++) layer.tint.array[3 * at + c] = tint[c]! * light
  }
  for (const { mesh, uploads } of layers) {
    mesh.visible = mesh.count > 0
    for (const upload of uploads) upload(mesh.count)
  }
}

/** Which of the places that are seen is the nearest to the eye, if it is in the foreground; −1 where none is. */
function foremostOf(places: ReceptorPlaces, { camera }: SceneMoment, spread: number): number {
  let best = -1
  let nearest = finestWithin
  for (let i = 0; i < places.count; i++) {
    if (places.presence[i]! <= 0) continue
    const x = places.x[i]! * nm * spread
    const z = places.z[i]! * nm * spread
    const distance = place.set(x, psdCentreY + psdHeight(x, z), z).distanceTo(camera.position)
    if (distance >= nearest || clearOf(Math.hypot(x - camera.position.x, z - camera.position.z)) === 0)
      continue
    // By its middle: what the picture's edge cuts in half is not the one in the foreground.
    if (isBesidePicture(place, 0)) continue
    nearest = distance
    best = i
  }
  return best
}

/** How far a receptor stands up at a distance from the eye's place: 1 whole … 0 not to be seen. */
function clearOf(distance: number): number {
  const share = Math.min(1, Math.max(0, (distance - clearedAt) / (clearsFrom - clearedAt)))
  return share * share * (3 - 2 * share)
}

/** Sets `picture` to what the camera sees. */
function lookThrough({ camera }: SceneMoment): void {
  camera.updateMatrixWorld()
  projected.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
  picture.setFromProjectionMatrix(projected)
}

/** Whether a ball lies beside the picture, or behind the eye: outside one of the four planes through its edges. */
function isBesidePicture(middle: Vector3, radius: number): boolean {
  for (let i = 0; i < 4; i++) if (picture.planes[i]!.distanceToPoint(middle) < -radius) return true
  return false
}
