import { Group, InstancedMesh, Matrix4, Mesh, Quaternion, Vector3 } from 'three'
import { dendriteAxisY, dendriteAxisZ } from '#src/anatomy/dendrite-field.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { lateShare } from '#src/scene/late-phase/cell-ways.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { type TubePath, tubeGeometry } from '#src/scene/neuropil/tube-geometry.ts'

const detail = {
  low: { tubes: 9, segments: 30, sides: 7 },
  medium: { tubes: 14, segments: 56, sides: 10 },
  high: { tubes: 22, segments: 110, sides: 18 },
} as const

/** Other cells of the layer: place, µm, turn about the vertical, radians, and size. */
const otherCells = [
  [27, 6, -15, -1, 1.05],
  [10, -8, -16, -0.8, 1.1],
  [39, -6, -21, -0.7, 1.2],
] as const

/** What surrounds the whole cell: other dendrites and cell bodies as silhouettes in the water, and where the axons go on to. */
export const createFarTissue: CreateActor = ({ quality, seed, meshes }) => {
  const { tubes, segments, sides } = detail[quality]
  const geometry = tubeGeometry([...continuations(), ...passingDendrites(tubes, seed)], { segments, sides })
  const material = createTissueMaterial({
    lite: quality === 'low',
    color: '#1d6f86',
    colorB: '#4c3f88',
    specular: 0.06,
    rim: 0.7,
    scatter: 0.7,
    jelly: 1,
  })
  const cells = new InstancedMesh(requireMesh(meshes, 'soma-lite'), material, otherCells.length)
  const matrix = new Matrix4()
  const turn = new Quaternion()
  const up = new Vector3(0, 1, 0)
  otherCells.forEach(([x, y, z, angle, size], i) => {
    turn.setFromAxisAngle(up, angle)
    cells.setMatrixAt(i, matrix.compose(new Vector3(x, y, z), turn, new Vector3().setScalar(size)))
  })
  cells.frustumCulled = false
  const object = new Group()
  const processes = new Mesh(geometry, material)
  // After what stands before them.
  processes.renderOrder = 90
  cells.renderOrder = 90
  object.add(processes, cells)

  return {
    object,
    update(moment) {
      const share = lateShare(moment)
      object.visible = share > 0.01
      material.uniforms.uFade.value = share
    },
    dispose() {
      geometry.dispose()
      material.dispose()
      cells.dispose()
    },
  }
}

/** The meshes of axons and dendrite end where nearer views lose them in fog or out of the picture: from there they run on. */
function continuations(): TubePath[] {
  const axon = (points: TubePath['points'], radius: number): TubePath => ({
    points,
    radius: () => radius,
    tint: -1,
  })
  const shaft = (x: number): [number, number, number] => [x, dendriteAxisY(x), dendriteAxisZ(x)]
  return [
    axon(
      [
        [10.6, 2.42, -3.52],
        [13, 2.74, -4.35],
        [22, 3.4, -8],
        [40, 6, -16],
      ],
      0.145,
    ),
    axon(
      [
        [10.6, -0.02, -3.4],
        [13, -0.15, -4.3],
        [22, -1.4, -8.5],
        [40, -3, -17],
      ],
      0.115,
    ),
    axon(
      [
        [-0.2, 2.87, -2.83],
        [-1.6, 3.86, -3.7],
        [-5, 7, -6],
        [-14, 13, -11],
      ],
      0.095,
    ),
    axon(
      [
        [-2.6, 1, -0.51],
        [-4.4, 0.9, -0.9],
        [-9, 1.4, -2.6],
        [-22, 3, -7],
      ],
      0.118,
    ),
    {
      points: [shaft(-2.8), shaft(-3.4), [-5.5, -1.5, -0.3], [-12, -2.6, -2], [-26, -4, -8]],
      radius: () => 0.29,
      tint: 1,
    },
  ]
}

/** Dendrites and axons at depths where fog takes most of their colour. µm. */
function passingDendrites(count: number, seed: number): TubePath[] {
  const random = createStream(seed, 7601)
  return Array.from({ length: count }, (_, i) => {
    const depth = (i + 0.5) / count
    const z = -6 - 19 * depth
    const y = (random() - 0.5) * (12 + 18 * depth)
    const slope = (random() - 0.5) * 9
    const points: [number, number, number][] = []
    for (let k = 0; k <= 8; k++) {
      points.push([
        -26 + k * 9.5,
        y + slope * (k / 8 - 0.5) + (random() - 0.5) * 1.6,
        z + (random() - 0.5) * 2.4,
      ])
    }
    const thickness = 0.13 + random() ** 2 * 0.5
    const phase = random() * 9
    const frequency = 24 + random() * 30
    return {
      points,
      radius: (along) => thickness * (1 + 0.4 * Math.max(0, Math.sin(along * frequency + phase)) ** 4),
      tint: ((i * 2) % 5) / 2 - 1,
      roughness: 0.25,
    }
  })
}
