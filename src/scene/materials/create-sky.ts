import {
  HalfFloatType,
  LinearFilter,
  Mesh,
  OrthographicCamera,
  PlaneGeometry,
  ShaderMaterial,
  Vector2,
  Vector4,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { lightUniforms } from '#src/scene/materials/light-rig.ts'
import background from '#src/scene/materials/shaders/background.glsl?raw'
import develop from '#src/scene/materials/shaders/develop.glsl?raw'
import show from '#src/scene/materials/shaders/sky.frag.glsl?raw'
import showVertex from '#src/scene/materials/shaders/sky.vert.glsl?raw'
import paint from '#src/scene/materials/shaders/sky-paint.frag.glsl?raw'
import { offerShapes } from '#src/scene/stage/shapes-of.ts'

/** The water is soft: a small picture of it holds everything, and fog costs one texture read. */
const painted = { fine: [192, 108], coarse: [48, 27] } as const
/** The low tier has the corners of so many fields read that picture, and blends between them: no texture is read for a pixel. */
const fields = [32, 18] as const

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
  const triangle = coverScreen(1, 1)
  const grid = coverScreen(...fields)
  const light = createTarget(painted.fine)
  const developed = createTarget(painted.coarse)
  const uBackdrop = { value: new Vector4(0, 0, 0, 0) }
  const uPaintSize = { value: new Vector2(...painted.fine) }
  const tSky = { value: developed.texture }
  const material = (shader: { vertex?: string; fragment: string }, isDeveloped: boolean) =>
    new ShaderMaterial({
      uniforms: { ...lightUniforms, tSky, uBackdrop, uPaintSize },
      defines: isDeveloped ? { DEVELOPED: 1 } : {},
      depthWrite: false,
      toneMapped: false,
      vertexShader: shader.vertex ?? 'void main() { gl_Position = vec4(position.xy, 1.0, 1.0); }',
      fragmentShader: shader.fragment,
    })
  const showLight = material({ fragment: [background, show].join('\n') }, false)
  const showDeveloped = material({ vertex: showVertex, fragment: show }, true)
  const paintLight = material({ fragment: paint }, false)
  const paintDeveloped = material({ fragment: [develop, paint].join('\n') }, true)
  const object = new Mesh(triangle, showLight)
  object.frustumCulled = false
  // It is painted with the one and shown with the other.
  offerShapes(object, [triangle, grid])
  // Last of all that is opaque: only where nothing stands before it.
  object.renderOrder = 100
  const canvas = new Mesh(triangle, paintLight)
  canvas.frustumCulled = false
  const camera = new OrthographicCamera()
  let isDeveloped = false

  const paintInto = (renderer: WebGLRenderer, target: WebGLRenderTarget, how: ShaderMaterial) => {
    canvas.material = how
    renderer.setRenderTarget(target)
    renderer.render(canvas, camera)
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
      object.geometry = next ? grid : triangle
      const [width, height] = next ? painted.coarse : painted.fine
      light.setSize(width, height)
      uPaintSize.value.set(width, height)
    },
    dispose() {
      for (const each of [triangle, grid, showLight, showDeveloped, paintLight, paintDeveloped])
        each.dispose()
      light.dispose()
      developed.dispose()
    },
  }
}

/** The whole screen in so many fields. */
function coverScreen(columns: number, rows: number): PlaneGeometry {
  const geometry = new PlaneGeometry(2, 2, columns, rows)
  geometry.deleteAttribute('normal')
  geometry.deleteAttribute('uv')
  return geometry
}

function createTarget([width, height]: readonly [number, number]): WebGLRenderTarget {
  return new WebGLRenderTarget(width, height, {
    type: HalfFloatType,
    minFilter: LinearFilter,
    magFilter: LinearFilter,
    depthBuffer: false,
  })
}
