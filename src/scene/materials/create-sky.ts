import {
  BufferAttribute,
  BufferGeometry,
  HalfFloatType,
  LinearFilter,
  Mesh,
  OrthographicCamera,
  ShaderMaterial,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { lightUniforms } from '#src/scene/materials/light-rig.ts'
import background from '#src/scene/materials/shaders/background.glsl?raw'
import develop from '#src/scene/materials/shaders/develop.glsl?raw'
import fragment from '#src/scene/materials/shaders/sky.frag.glsl?raw'
import paint from '#src/scene/materials/shaders/sky-paint.frag.glsl?raw'

/** The water is soft: a small picture of it holds everything, and fog costs one texture read. */
const width = 192
const height = 108

/** The water behind everything. It is painted into a small texture that the sky shows and all fog reads. */
export interface Sky {
  readonly object: Mesh
  /** Paints the texture for the light rig's present colours. Call it after `updateLightRig`. */
  paint(renderer: WebGLRenderer): void
  dispose(): void
}

export function createSky(): Sky {
  // One triangle that covers the screen.
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3))
  const material = (fragmentShader: string) =>
    new ShaderMaterial({
      uniforms: lightUniforms,
      depthTest: false,
      depthWrite: false,
      vertexShader: 'void main() { gl_Position = vec4(position.xy, 1.0, 1.0); }',
      fragmentShader,
    })
  const shown = new Mesh(geometry, material([background, develop, fragment].join('\n')))
  shown.frustumCulled = false
  shown.renderOrder = -100
  const painted = new Mesh(geometry, material(paint))
  painted.frustumCulled = false
  const camera = new OrthographicCamera()
  const target = new WebGLRenderTarget(width, height, {
    type: HalfFloatType,
    minFilter: LinearFilter,
    magFilter: LinearFilter,
    depthBuffer: false,
  })

  return {
    object: shown,
    paint(renderer) {
      const before = renderer.getRenderTarget()
      // A texture must not be read while it is painted.
      lightUniforms.tWater.value = null
      renderer.setRenderTarget(target)
      renderer.render(painted, camera)
      renderer.setRenderTarget(before)
      lightUniforms.tWater.value = target.texture
    },
    dispose() {
      geometry.dispose()
      shown.material.dispose()
      painted.material.dispose()
      target.dispose()
    },
  }
}
