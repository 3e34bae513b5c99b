import {
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  Quaternion,
  Vector3,
} from 'three'
import { createStream } from '#src/numerics/random-streams.ts'
import { nm } from '#src/parameters/units.ts'
import type { ActorContext, SceneMoment } from '#src/scene/actor.ts'
import type { Bubble } from '#src/scene/endosome/create-bubble.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'

const place = new Vector3()
const intoBubble = new Vector3()
const size = new Vector3()
const turn = new Quaternion()
const spin = new Quaternion()
const up = new Vector3(0, 1, 0)
const matrix = new Matrix4()

/**
 * AMPA receptors in a bubble's membrane. Their arms point into it: what is the inside of an endosome becomes the outside
 * of the cell.
 */
export function createCargo(context: ActorContext, count: number, stream: number) {
  const random = createStream(context.seed, stream)
  const geometry = requireMesh(context.meshes, context.quality === 'low' ? 'ampar-far' : 'ampar').clone()
  const glow = new InstancedBufferAttribute(new Float32Array(count).fill(0.24), 1)
  geometry.setAttribute('aGlow', glow)
  const material = createTissueMaterial({
    color: '#8ad2fa',
    colorB: '#2f86d0',
    specular: 0.5,
    gloss: 30,
    rim: 0.7,
    scatter: 0.7,
    growth: true,
    lite: context.quality === 'low',
  })
  const mesh = new InstancedMesh(geometry, material, count)
  mesh.instanceMatrix.setUsage(DynamicDrawUsage)
  mesh.frustumCulled = false
  // On the half that is not cut away, near the wall, seen from the side: their arms reach into the bubble and out of it.
  const seats = Array.from({ length: count }, (_, i) => ({
    at: 0.74 - 0.2 * i + 0.05 * random(),
    turn: Math.PI * (1 + (i % 2 === 0 ? -1 : 1) * (0.4 - 0.05 * random())),
    spin: 2 * Math.PI * random(),
    late: 0.4 * random(),
  }))

  return {
    mesh,
    /** `slide` 0: each on its seat, 1: all at the outline's end. Allocates nothing. */
    show(bubble: Bubble, slide: number, moment: SceneMoment, fade: number) {
      mesh.visible = fade > 0.01
      if (!mesh.visible) return
      let shown = 0
      for (const seat of seats) {
        const way = Math.min(1, Math.max(0, (slide - seat.late) / (1 - seat.late)))
        if (way >= 0.995) continue
        bubble.sample(seat.at + (0.99 - seat.at) * way, seat.turn, place, intoBubble)
        turn.setFromUnitVectors(up, intoBubble).multiply(spin.setFromAxisAngle(up, seat.spin))
        // At the end of its way it gives its place to the receptor of the frame that glides in from the rim.
        const presence = Math.min(1, 6 * (1 - way))
        const { receptor, cargo } = moment.exaggeration
        const scale = nm * receptor * (cargo + (1 - cargo) * way) * presence
        mesh.setMatrixAt(shown++, matrix.compose(place, turn, size.setScalar(scale)))
      }
      mesh.count = shown
      mesh.instanceMatrix.needsUpdate = true
      material.uniforms.uFade.value = fade
    },
    dispose() {
      geometry.dispose()
      material.dispose()
      mesh.dispose()
    },
  }
}
