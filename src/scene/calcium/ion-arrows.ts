import {
  type ColorRepresentation,
  ConeGeometry,
  CylinderGeometry,
  DynamicDrawUsage,
  Group,
  InstancedMesh,
  Matrix4,
  Quaternion,
  Vector3,
} from 'three'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'

const mostArrows = 64
/** Of an arrow of length 1: its head's length and radius, its shaft's radius. */
const head = { length: 0.34, radius: 0.16 }
const shaft = 0.055

/** Arrows along the way of ions, pointing into the cell: what is drawn where nothing may move. */
export interface IonArrows {
  readonly object: Group
  clear(): void
  /** An arrow whose tip is at (x, y, z), µm, and so long. */
  add(x: number, y: number, z: number, length: number): void
  commit(): void
  dispose(): void
}

const matrix = new Matrix4()
const upright = new Quaternion()
const place = new Vector3()
const size = new Vector3()

export function createIonArrows(color: ColorRepresentation): IonArrows {
  const cone = new ConeGeometry(head.radius, head.length, 14)
  cone.rotateX(Math.PI).translate(0, head.length / 2, 0)
  const rod = new CylinderGeometry(shaft, shaft, 1 - head.length, 8)
  rod.translate(0, head.length + (1 - head.length) / 2, 0)
  const material = createTissueMaterial({
    color,
    emission: color,
    emissionIntensity: 0.35,
    specular: 0.2,
    lite: true,
  })
  const parts = [cone, rod].map((geometry) => {
    const mesh = new InstancedMesh(geometry, material, mostArrows)
    mesh.instanceMatrix.setUsage(DynamicDrawUsage)
    mesh.frustumCulled = false
    mesh.count = 0
    return mesh
  })
  const object = new Group()
  object.add(...parts)
  let count = 0
  return {
    object,
    clear() {
      count = 0
    },
    add(x, y, z, length) {
      if (count >= mostArrows) return
      matrix.compose(place.set(x, y, z), upright, size.setScalar(length))
      for (const mesh of parts) mesh.setMatrixAt(count, matrix)
      count++
    },
    commit() {
      object.visible = count > 0
      for (const mesh of parts) {
        mesh.count = count
        mesh.instanceMatrix.needsUpdate = true
      }
    },
    dispose() {
      cone.dispose()
      rod.dispose()
      material.dispose()
      for (const mesh of parts) mesh.dispose()
    },
  }
}
