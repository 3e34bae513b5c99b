import { Euler, Group, InstancedMesh, Matrix4, Mesh, Quaternion, SphereGeometry, Vector3 } from 'three'
import { dendriteMitochondrionBox } from '#src/anatomy/mitochondrion-field.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { presynapticShift } from '#src/scene/membranes/create-bouton.ts'
import { presynapticFade } from '#src/scene/membranes/fade-membranes.ts'
import { wholeShare } from '#src/scene/stage/shot-groups.ts'

/** Where the bouton's mitochondrion lies, µm, how it leans, and its size against the dendrite's. */
const place = new Vector3(0.33, 0.75, -0.035)
const lean = new Euler(0, 0.15, 0.75)
const size = 0.5
const cristae = 9

/** The bouton's power plant, cut open so that its inner folds show. */
export const createMitochondrion: CreateActor = (context) => {
  const { min, max } = dendriteMitochondrionBox
  const isLow = context.quality === 'low'
  const bodyMaterial = createTissueMaterial({
    color: '#a8574c',
    cutColor: '#5d2a30',
    cut: true,
    specular: 0.4,
    rim: 0.5,
    lite: isLow,
  })
  const body = new Mesh(
    requireMesh(context.meshes, isLow ? 'dendrite-mitochondrion-lite' : 'dendrite-mitochondrion'),
    bodyMaterial,
  )
  // The baked body lies where the dendrite's does: bring its middle here.
  const middle = new Vector3(min[0] + max[0], min[1] + max[1], min[2] + max[2]).multiplyScalar(0.5)
  const turn = new Quaternion().setFromEuler(lean)
  body.quaternion.copy(turn)
  body.scale.setScalar(size)
  body.position.copy(place).sub(middle.multiplyScalar(size).applyQuaternion(turn))

  const folds = new InstancedMesh(
    isLow ? new SphereGeometry(1, 10, 8) : new SphereGeometry(1, 20, 12),
    createTissueMaterial({ color: '#d08a72', specular: 0.3, rim: 0.4, lite: true }),
    cristae,
  )
  const matrix = new Matrix4()
  const along = new Vector3(1, 0, 0).applyQuaternion(turn)
  for (let i = 0; i < cristae; i++) {
    const at = place.clone().addScaledVector(along, (i - (cristae - 1) / 2) * 0.05)
    at.z = -0.035
    matrix.compose(
      at,
      new Quaternion().setFromEuler(new Euler(0, 0, 0.75 + (i % 2 ? 0.12 : -0.12))),
      new Vector3(0.0075, 0.044, 0.03),
    )
    folds.setMatrixAt(i, matrix)
  }
  folds.frustumCulled = false

  const object = new Group()
  object.add(body, folds)
  return {
    object,
    update(moment) {
      const fade = presynapticFade(moment)
      object.visible = fade > 0.01
      bodyMaterial.uniforms.uFade.value = fade
      folds.visible = wholeShare(moment) < 0.5
      object.position.y = presynapticShift(moment)
    },
    dispose() {
      // The body's geometry is the baked mesh's own: the scene disposes it.
      bodyMaterial.dispose()
      folds.geometry.dispose()
      for (const material of [folds.material].flat()) material.dispose()
      folds.dispose()
    },
  }
}
