import {
  AdditiveBlending,
  BufferAttribute,
  BufferGeometry,
  DynamicDrawUsage,
  Points,
  ShaderMaterial,
} from 'three'
import { lightUniforms, materialTier } from '#src/scene/materials/light-rig.ts'
import fragment from '#src/scene/materials/shaders/glow.frag.glsl?raw'
import vertex from '#src/scene/materials/shaders/glow.vert.glsl?raw'
import { watchUploads } from '#src/scene/materials/watch-changes.ts'

/** Soft halos in one draw call: light without a body. */
export interface GlowPoints {
  readonly object: Points
  /** x, y, z, diameter per halo, µm in the object's frame. Write, then `commit`. */
  readonly halos: Float32Array
  /** Linear red, green, blue per halo; above 1 it blooms. */
  readonly lights: Float32Array
  commit(count: number): void
  dispose(): void
}

export function createGlowPoints(capacity: number): GlowPoints {
  const geometry = new BufferGeometry()
  const halos = new Float32Array(4 * capacity)
  const lights = new Float32Array(3 * capacity)
  const haloAttribute = new BufferAttribute(halos, 4).setUsage(DynamicDrawUsage)
  const lightAttribute = new BufferAttribute(lights, 3).setUsage(DynamicDrawUsage)
  geometry.setAttribute('aSphere', haloAttribute)
  geometry.setAttribute('aLight', lightAttribute)
  geometry.setDrawRange(0, 0)
  const uploadHalos = watchUploads(haloAttribute)
  const uploadLights = watchUploads(lightAttribute)
  const { uResolution, uFog } = lightUniforms
  const material = new ShaderMaterial({
    uniforms: { uResolution, uFog },
    defines: materialTier.isVertexLit ? { VERTEX_LIT: 1 } : {},
    vertexShader: vertex,
    fragmentShader: fragment,
    blending: AdditiveBlending,
    transparent: true,
    depthWrite: false,
  })
  const object = new Points(geometry, material)
  object.frustumCulled = false
  object.renderOrder = 50
  return {
    object,
    halos,
    lights,
    commit(count) {
      geometry.setDrawRange(0, Math.min(count, capacity))
      object.visible = count > 0
      uploadHalos(Math.min(count, capacity))
      uploadLights(Math.min(count, capacity))
    },
    dispose() {
      geometry.dispose()
      material.dispose()
    },
  }
}
