import { MathUtils, Vector3 } from 'three'
import { lipidSpacing, psdCentreY } from '#src/anatomy/landmarks.ts'
import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { type Leaflet, type LeafletUniforms, maxHoles } from '#src/scene/lipid-carpet/create-leaflet.ts'
import { heroReceptorRow } from '#src/scene/pore-section/hero-receptor.ts'
import { bringBeside } from '#src/scene/receptors/receptor-stance.ts'
import { headerWord } from '#src/wire/frame-layout.ts'

/** Radius of the hole that a receptor stands in, µm. */
const receptorFoot = 0.0043

const ahead = new Vector3()
const beside = new Vector3()

/** Lays the patch of cells out in front of the eye. `anchor` is the place (x, z) µm that the lattice is scaled about. */
export function placePatch(
  leaflet: Leaflet,
  moment: SceneMoment,
  anchorX: number,
  anchorZ: number,
  level: number,
): void {
  const pitch = lipidSpacing * moment.exaggeration.lipid
  const { uniforms } = leaflet
  const reach = leaflet.rings * pitch
  const { camera } = moment
  camera.getWorldDirection(ahead)
  const flat = Math.hypot(ahead.x, ahead.z) || 1
  uniforms.uOrder.value = ahead.z > 0 ? 1 : -1
  // Most of the patch lies in front of the eye; from afar it lies where the eye looks.
  const away = moment.synapseDistance
  const lead = Math.min(away, Math.max(0.62 * reach, away - 0.7 * reach))
  let x = camera.position.x + (ahead.x / flat) * lead
  let z = camera.position.z + (ahead.z / flat) * lead
  // Of a section only what lies behind it is seen.
  const { pore } = moment.shots
  x += (anchorX + (ahead.x / flat) * 0.6 * reach - x) * pore
  z += (anchorZ + (ahead.z / flat) * 0.6 * reach - z) * pore
  uniforms.uPitch.value = pitch
  uniforms.uHead.value = pitch * leaflet.headSize
  uniforms.uReach.value = reach
  uniforms.uAnchor.value.set(anchorX, anchorZ)
  uniforms.uPatch.value.set(
    Math.round((x - anchorX) / pitch),
    Math.round((z - anchorZ) / (pitch * Math.sqrt(0.75))),
  )
  uniforms.uLevel.value = psdCentreY + level
  uniforms.uSeconds.value = moment.reducedMotion ? 0 : moment.stageTime
}

/** From higher over the membrane than the patch is wide, a patch of beads would look like an island: 0 there, 1 below. */
export function headFade(leaflet: Leaflet, moment: SceneMoment): number {
  const height = Math.abs(moment.camera.position.y - leaflet.uniforms.uLevel.value)
  const distance = Math.max(height * 3, moment.synapseDistance - 0.06)
  return MathUtils.smoothstep(3 - distance / leaflet.uniforms.uReach.value, 0, 1)
}

/** Leaves room for the receptors that stand within the patch. */
export function cutHoles(uniforms: LeafletUniforms, moment: SceneMoment): void {
  const { frame } = moment
  const holes = uniforms.uHoles.value
  const pitch = uniforms.uPitch.value
  const middleX = uniforms.uAnchor.value.x + uniforms.uPatch.value.x * pitch
  const middleZ = uniforms.uAnchor.value.y + uniforms.uPatch.value.y * pitch * Math.sqrt(0.75)
  const foot = receptorFoot * moment.exaggeration.receptor
  const reach = uniforms.uReach.value + foot
  const count = frame.header[headerWord.receptors]!
  const hero = heroReceptorRow(frame)
  let used = 0
  for (let row = 0; row < count && used < maxHoles; row++) {
    beside.set(frame.receptorX[row]! * nm, 0, frame.receptorZ[row]! * nm)
    if (moment.shots.pore > 0) bringBeside(moment, row, hero, beside)
    if (Math.hypot(beside.x - middleX, beside.z - middleZ) > reach) continue
    holes[used++]!.set(beside.x, beside.z, foot)
  }
  uniforms.uHoleCount.value = used
}
