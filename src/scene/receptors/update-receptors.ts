import { type InstancedBufferAttribute, type InstancedMesh, Matrix4, Quaternion, Vector3 } from 'three'
import { psdCentreY, psdCurvature, psdHeight } from '#src/anatomy/landmarks.ts'
import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { heroReceptorRow } from '#src/scene/pore-section/hero-receptor.ts'
import { isCutAway } from '#src/scene/pore-section/section-hiding.ts'
import { glideReceptors, type ReceptorPlaces } from '#src/scene/receptors/receptor-places.ts'
import { receptorYaw, spreadOf } from '#src/scene/receptors/receptor-stance.ts'
import { closeUpShare, wholeShare } from '#src/scene/stage/shot-groups.ts'
import { headerWord } from '#src/wire/frame-layout.ts'

/** One family at one level of detail. */
export interface ReceptorLayer {
  readonly family: 'ampar' | 'nmdar'
  readonly detail: 'coarse' | 'fine'
  readonly mesh: InstancedMesh
  readonly glow: InstancedBufferAttribute
}

/** Fine meshes are drawn within this distance of the camera, µm. */
const fineWithin = 0.06
/** Receptors up to so far in front of the section are left standing, µm. */
const frontRow = 0.03
/** Light of a state: unbound, bound once, bound twice, open, desensitized. Indices of `receptorStates`. */
const glowOfState = [0, 0.06, 0.16, 0.55, -0.14]

const place = new Vector3()
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
  const count = frame.header[headerWord.receptors] ?? 0
  glideReceptors(
    places,
    count,
    frame.receptorX,
    frame.receptorZ,
    (i) => glowOfState[frame.receptorState[i] ?? 0] ?? 0,
    moment.stageDelta,
  )

  for (const layer of layers) layer.mesh.count = 0
  const spread = spreadOf(exaggeration.receptor)
  const eye = moment.camera.position
  const hero = heroReceptorRow(frame)
  // The pore shot has few receptors in sight, and stands back from them.
  const fineReach = fineWithin * (1 + 0.6 * moment.shots.pore)
  const glowShare = 1 - 0.7 * closeUpShare(moment)
  for (let i = 0; i < places.count; i++) {
    const presence = places.presence[i] ?? 0
    if (presence <= 0 || isCutAway(moment, i, hero)) continue
    const isAmpar = (frame.receptorKind[i] ?? 0) === 0
    const x = (places.x[i] ?? 0) * nm * spread
    const z = (places.z[i] ?? 0) * nm * spread
    // A section takes away what stands before it, but for a row that shows receptors in profile.
    if (z > frontRow && wholeShare(moment) < 0.5 && closeUpShare(moment) < 0.5) continue
    place.set(x, psdCentreY + psdHeight(x, z), z)
    const detail = place.distanceTo(eye) < fineReach ? 1 : 0
    const layer = layers[(isAmpar ? 0 : 2) + detail]
    if (!layer) continue
    normal.set(2 * psdCurvature * x, 1, 2 * psdCurvature * z).normalize()
    turn.setFromUnitVectors(up, normal)
    spin.setFromAxisAngle(up, receptorYaw(i))
    // New ones rise out of the membrane, old ones sink into it.
    place.addScaledVector(normal, -0.014 * exaggeration.receptor * (1 - presence))
    matrix.compose(place, turn.multiply(spin), size.setScalar(nm * exaggeration.receptor))
    layer.mesh.setMatrixAt(layer.mesh.count, matrix)
    // Close by a receptor fills the picture: the light that tells it from afar would bleach it there.
    layer.glow.array[layer.mesh.count] = (places.glow[i] ?? 0) * glowShare
    layer.mesh.count++
  }
  for (const { mesh, glow } of layers) {
    mesh.visible = mesh.count > 0
    mesh.instanceMatrix.needsUpdate = true
    glow.needsUpdate = true
  }
}
