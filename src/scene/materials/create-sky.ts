import {
  BufferAttribute,
  BufferGeometry,
  HalfFloatType,
  LinearFilter,
  Mesh,
  OrthographicCamera,
  ShaderMaterial,
  Vector4,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { lightUniforms } from '#src/scene/materials/light-rig.ts'
import background from '#src/scene/materials/shaders/background.glsl?raw'
import develop from '#src/scene/materials/shaders/develop.glsl?raw'
import show from '#src/scene/materials/shaders/sky.frag.glsl?raw'
import paint from '#src/scene/materials/shaders/sky-paint.frag.glsl?raw'

/** The water is soft: a small picture of it holds everything, and fog costs one texture read. */
const width = 192
const height = 108

/** The water, or an even light in its place: two of those tell how much of a pixel is not background. */
export type Backdrop = 'water' | 'black' | 'white'

/** Light of the white backdrop: bright, and below what blooms. */
const whiteLight = 0.6

/** The water behind everything. It is painted into a small texture that the sky shows and all fog reads. */
export interface Sky {
  readonly object: Mesh
  /** Paints the texture for the light rig's present colours. Call it after `updateLightRig`. */
  paint(renderer: WebGLRenderer): void
  /** What stands behind everything, and what fog melts into. */
  setBackdrop(backdrop: Backdrop): void
  /** Whether the sky is drawn straight to the display, ready developed, or as light for the last pass. */
  setDeveloped(isDeveloped: boolean): void
  dispose(): void
}

export function createSky(): Sky {
  // One triangle that covers the screen.
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3))
  const light = createTarget()
  const developed = createTarget()
  const uBackdrop = { value: new Vector4(0, 0, 0, 0) }
  const material = (fragmentShader: string, isDeveloped: boolean) =>
    new ShaderMaterial({
      uniforms: { ...lightUniforms, tSky: { value: developed.texture }, uBackdrop },
      defines: isDeveloped ? { DEVELOPED: 1 } : {},
      depthTest: false,
      depthWrite: false,
      toneMapped: false,
      vertexShader: 'void main() { gl_Position = vec4(position.xy, 1.0, 1.0); }',
      fragmentShader,
    })
  const showLight = material([background, show].join('\n'), false)
  const showDeveloped = material(show, true)
  const paintLight = material(paint, false)
  const paintDeveloped = material([develop, paint].join('\n'), true)
  const object = new Mesh(geometry, showLight)
  object.frustumCulled = false
  object.renderOrder = -100
  const painted = new Mesh(geometry, paintLight)
  painted.frustumCulled = false
  const camera = new OrthographicCamera()
  let isDeveloped = false

  const paintInto = (renderer: WebGLRenderer, target: WebGLRenderTarget, how: ShaderMaterial) => {
    painted.material = how
    renderer.setRenderTarget(target)
    renderer.render(painted, camera)
  }

  return {
    object,
    paint(renderer) {
      const before = renderer.getRenderTarget()
      // A texture must not be read while it is painted.
      lightUniforms.tWater.value = null
      paintInto(renderer, light, paintLight)
      if (isDeveloped) paintInto(renderer, developed, paintDeveloped)
      renderer.setRenderTarget(before)
      lightUniforms.tWater.value = light.texture
    },
    setBackdrop(backdrop) {
      const light = backdrop === 'white' ? whiteLight : 0
      uBackdrop.value.set(light, light, light, backdrop === 'water' ? 0 : 1)
    },
    setDeveloped(next) {
      isDeveloped = next
      object.material = next ? showDeveloped : showLight
    },
    dispose() {
      geometry.dispose()
      for (const each of [showLight, showDeveloped, paintLight, paintDeveloped]) each.dispose()
      light.dispose()
      developed.dispose()
    },
  }
}

function createTarget(): WebGLRenderTarget {
  return new WebGLRenderTarget(width, height, {
    type: HalfFloatType,
    minFilter: LinearFilter,
    magFilter: LinearFilter,
    depthBuffer: false,
  })
}
