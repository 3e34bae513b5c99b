import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DynamicDrawUsage,
  MathUtils,
  Mesh,
  ShaderMaterial,
} from 'three'
import { neighbourPlanIndex, spineHeadCentre, spineHeadRadius } from '#src/anatomy/dendrite-field.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { lateShare } from '#src/scene/late-phase/cell-ways.ts'
import fragment from '#src/scene/late-phase/ring.frag.glsl?raw'
import vertex from '#src/scene/late-phase/ring.vert.glsl?raw'
import { lightUniforms } from '#src/scene/materials/light-rig.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

/** Rings stand so far out from the heads. */
const roomAround = 1.5
const heroRadius = 0.54
/** Tags at which a ring begins to close, and is closed: CaMKII on GluN2B, or the tag of depression. */
const opensAt = 0.08
const closedAt = 0.4

/**
 * A ring around the stimulated spine and one around its neighbour, so that both are found from far away: dashed and
 * pale without a tag, closed and golden with one.
 */
export const createSpineRings: CreateActor = () => {
  const geometry = new BufferGeometry()
  const [x, y, z] = spineHeadCentre(neighbourPlanIndex)
  const spines = [
    [0, -0.02, 0, heroRadius],
    [x, y, z, roomAround * spineHeadRadius(neighbourPlanIndex)],
  ]
  const corners = [-1, -1, 1, -1, -1, 1, 1, 1]
  geometry.setAttribute('aRing', new BufferAttribute(new Float32Array(spines.flatMap(fourTimes)), 4))
  geometry.setAttribute('aCorner', new BufferAttribute(new Float32Array([...corners, ...corners]), 2))
  const tags = new BufferAttribute(new Float32Array(8), 1).setUsage(DynamicDrawUsage)
  geometry.setAttribute('aTag', tags)
  geometry.setIndex([0, 1, 2, 2, 1, 3, 4, 5, 6, 6, 5, 7])
  const material = new ShaderMaterial({
    uniforms: {
      uPlain: { value: new Color('#bfe3ec') },
      uTagged: { value: new Color('#ffc15a') },
      uStrength: { value: 0 },
      uHalfWidth: { value: 1 },
    },
    vertexShader: vertex,
    fragmentShader: fragment,
    transparent: true,
    depthTest: false,
    depthWrite: false,
  })
  const object = new Mesh(geometry, material)
  object.frustumCulled = false
  object.renderOrder = 45

  return {
    object,
    update(moment) {
      const share = lateShare(moment)
      object.visible = share > 0.01
      material.uniforms.uStrength!.value = 0.9 * share
      material.uniforms.uHalfWidth!.value = 0.25 + (0.75 * lightUniforms.uResolution.value.y) / 900
      const { hero, neighbour } = moment.frame
      tags.array.fill(tagOf(hero), 0, 4)
      tags.array.fill(tagOf(neighbour), 4, 8)
      tags.needsUpdate = true
    },
    dispose() {
      geometry.dispose()
      material.dispose()
    },
  }
}

function tagOf(spine: Float64Array): number {
  const tag = Math.max(spine[scalarIndex.camkiiBound]!, spine[scalarIndex.depressionTag]!)
  return MathUtils.smoothstep(tag, opensAt, closedAt)
}

function fourTimes(row: number[]): number[] {
  return [...row, ...row, ...row, ...row]
}
