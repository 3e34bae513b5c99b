import { CapsuleGeometry, InstancedMesh, Matrix4, Quaternion, Vector3 } from 'three'
import { createTissueMaterial, type TissueMaterial } from '#src/scene/materials/tissue-material.ts'

/** The helix ends that close the channel where they cross: nm over the membrane's middle, and from the axis. */
const root = { height: 4.6, reach: 2.4 }
const tip = { height: 2.3, closedReach: 0.6, openReach: 2.6 }
const radius = 0.78
/** Three of the four arms; the fourth is cut away. */
const arms = 3

/** The channel's gate: arms from the wall whose tips meet on the axis, or lie against the wall. */
export interface Gate {
  readonly object: InstancedMesh
  readonly material: TissueMaterial
  /** 0 closed … 1 open; lengths in nm around the receptor's foot. */
  update(open: number): void
  dispose(): void
}

const up = new Vector3(0, 1, 0)
const from = new Vector3()
const to = new Vector3()
const along = new Vector3()
const turn = new Quaternion()
const size = new Vector3()
const matrix = new Matrix4()

export function createGate(isLite: boolean): Gate {
  const geometry = new CapsuleGeometry(radius, 1, 5, 12)
  const material = createTissueMaterial({
    color: '#b9609c',
    specular: 0.3,
    gloss: 30,
    rim: 0.5,
    scatter: 0.7,
    mottle: 0.2,
    lite: isLite,
  })
  const object = new InstancedMesh(geometry, material, arms)
  object.frustumCulled = false
  return {
    object,
    material,
    update(open) {
      const reach = tip.closedReach + (tip.openReach - tip.closedReach) * open
      for (let arm = 0; arm < arms; arm++) {
        const angle = Math.PI + (arm * Math.PI) / 2
        // No arm reaches through the section.
        const back = Math.sin(angle) < -0.5 ? 0 : -radius
        from.set(Math.cos(angle) * root.reach, root.height, Math.sin(angle) * root.reach + back)
        to.set(Math.cos(angle) * reach, tip.height, Math.sin(angle) * reach + back)
        along.subVectors(to, from)
        const length = along.length()
        turn.setFromUnitVectors(up, along.divideScalar(length))
        size.set(1, length / (1 + radius), 1)
        object.setMatrixAt(arm, matrix.compose(from.add(to).multiplyScalar(0.5), turn, size))
      }
      object.instanceMatrix.needsUpdate = true
    },
    dispose() {
      geometry.dispose()
      material.dispose()
      object.dispose()
    },
  }
}
