import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Mesh } from 'three'
import { createTissueMaterial, type TissueMaterial } from '#src/scene/materials/tissue-material.ts'
import {
  createOmegaProfile,
  type OmegaPoint,
  pointOnOmega,
  shapeOmega,
} from '#src/scene/vesicles/omega-profile.ts'

const shells = 3
const rings = 18
const spokes = 16

/** The halves behind the section of vesicles that open into the membrane: up to three, in one draw call. */
export interface OmegaShell {
  readonly object: Mesh
  readonly material: TissueMaterial
  /** Writes the shell of a vesicle at (x, y) of the section, of a radius, so far open. */
  write(shell: number, x: number, y: number, radius: number, progress: number): void
  /** Draws the first `count` shells. */
  commit(count: number): void
  dispose(): void
}

const profile = createOmegaProfile()
const point: OmegaPoint = { r: 0, y: 0, normalR: 0, normalY: 0 }

export function createOmegaShell(isLow: boolean): OmegaShell {
  const perShell = (rings + 1) * (spokes + 1)
  const positions = new BufferAttribute(new Float32Array(3 * shells * perShell), 3).setUsage(DynamicDrawUsage)
  const normals = new BufferAttribute(new Float32Array(3 * shells * perShell), 3).setUsage(DynamicDrawUsage)
  const indices: number[] = []
  for (let shell = 0; shell < shells; shell++) {
    for (let ring = 0; ring < rings; ring++) {
      for (let spoke = 0; spoke < spokes; spoke++) {
        const a = shell * perShell + ring * (spokes + 1) + spoke
        const b = a + spokes + 1
        indices.push(a, a + 1, b, b, a + 1, b + 1)
      }
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', positions)
  geometry.setAttribute('normal', normals)
  geometry.setIndex(indices)
  geometry.setDrawRange(0, 0)
  const material = createTissueMaterial({
    color: '#4a9db0',
    cutColor: '#b98a3a',
    cut: true,
    specular: 0.35,
    gloss: 28,
    scatter: 0.8,
    rim: 0.5,
    lite: isLow,
  })
  const object = new Mesh(geometry, material)
  object.frustumCulled = false

  return {
    object,
    material,
    write(shell, x, y, radius, progress) {
      shapeOmega(profile, radius, progress)
      for (let ring = 0; ring <= rings; ring++) {
        pointOnOmega(profile, (ring / rings) * profile.length, point)
        for (let spoke = 0; spoke <= spokes; spoke++) {
          // Only the half behind the section.
          const turn = Math.PI + (spoke / spokes) * Math.PI
          const at = shell * perShell + ring * (spokes + 1) + spoke
          const cos = Math.cos(turn)
          const sin = Math.sin(turn)
          positions.setXYZ(at, x + cos * point.r, y + point.y, sin * point.r)
          normals.setXYZ(at, cos * point.normalR, point.normalY, sin * point.normalR)
        }
      }
    },
    commit(count) {
      geometry.setDrawRange(0, count * rings * spokes * 6)
      object.visible = count > 0
      positions.needsUpdate = true
      normals.needsUpdate = true
    },
    dispose() {
      geometry.dispose()
      material.dispose()
    },
  }
}
