import { Mesh, Points, ShaderMaterial } from 'three'
import { growthChunk, growthDefines } from '#src/scene/materials/growth-chunk.ts'
import {
  type BodyWithGlow,
  bodyGlowDefines,
  lightUniforms,
  materialTier,
} from '#src/scene/materials/light-rig.ts'
import background from '#src/scene/materials/shaders/background.glsl?raw'
import bodyGlow from '#src/scene/materials/shaders/body-glow.glsl?raw'
import develop from '#src/scene/materials/shaders/develop.glsl?raw'
import developVertex from '#src/scene/materials/shaders/develop-vertex.glsl?raw'
import fade from '#src/scene/materials/shaders/fade.glsl?raw'
import fragment from '#src/scene/materials/shaders/impostor.frag.glsl?raw'
import vertex from '#src/scene/materials/shaders/impostor.vert.glsl?raw'
import flatFragment from '#src/scene/materials/shaders/impostor-flat.frag.glsl?raw'
import lighting from '#src/scene/materials/shaders/lighting.glsl?raw'
import sprite from '#src/scene/materials/shaders/sprite.glsl?raw'
import spriteCorner from '#src/scene/materials/shaders/sprite-corner.glsl?raw'
import { createSpriteTable } from '#src/scene/materials/sprite-table.ts'
import { watchChanges } from '#src/scene/materials/watch-changes.ts'

export interface ImpostorOptions {
  readonly specular?: number
  readonly gloss?: number
  readonly scatter?: number
  readonly rim?: number
  /** Spheres whose centre lies beyond the scene's cutting plane are not drawn. */
  readonly cut?: boolean
  /** Depth follows the sphere and not its triangle: for spheres that touch other bodies. Costs early depth tests. */
  readonly roundDepth?: boolean
  readonly lite?: boolean
  /**
   * Spheres that are always small on the screen: the low tier draws each as one vertex, which is lit once and not three times. A
   * graphics card may cut points off at 64 pixels, and leaves one out as soon as its middle is outside the picture.
   */
  readonly small?: boolean
  /** Centres move with the hero spine's head as it swells; they must be given in world coordinates. */
  readonly growth?: boolean
  /** Shines where the light rig's body glows are. */
  readonly bodyGlow?: BodyWithGlow
}

/** Many spheres in one draw call, one triangle each, lit like every other body. */
export interface ImpostorSpheres {
  readonly object: Mesh | Points
  /** x, y, z, radius per sphere, in the object's frame. Write, then `commit`. */
  readonly spheres: Float32Array
  /** Linear red, green, blue, and glow (0: lit only) per sphere. */
  readonly shades: Float32Array
  /** Draws the first `count` spheres, and uploads them where they changed. `shadesToo` where colours may have changed as well. */
  commit(count: number, shadesToo?: boolean): void
  /** Multiplies every radius. */
  setScale(scale: number): void
  /** 0 gone … 1 there, by an ordered dissolve; at the low tier they grow. */
  setFade(fade: number): void
  dispose(): void
}

export function createImpostorSpheres(capacity: number, options: ImpostorOptions = {}): ImpostorSpheres {
  const { isVertexLit } = materialTier
  const isPoints = isVertexLit && options.small === true
  const table = createSpriteTable(capacity, isPoints)
  const light = [background, develop, lighting, bodyGlow]
  const uScale = { value: 1 }
  const uFade = { value: 1 }
  const material = new ShaderMaterial({
    uniforms: {
      ...lightUniforms,
      uSpecular: { value: options.specular ?? 0.45 },
      uGloss: { value: options.gloss ?? 26 },
      uScatter: { value: options.scatter ?? 0.8 },
      uRim: { value: options.rim ?? 0.5 },
      tFirst: { value: table.first.texture },
      tSecond: { value: table.second.texture },
      uScale,
      uFade,
    },
    defines: {
      POINT_LIGHTS: options.lite || isVertexLit ? 2 : 4,
      ...((options.lite || isVertexLit) && { LITE: 1 }),
      ...(isVertexLit && { VERTEX_LIT: 1 }),
      ...(isPoints && { POINT_SPRITE: 1 }),
      ...(options.cut && { CUT: 1 }),
      ...(options.roundDepth && { ROUND_DEPTH: 1 }),
      ...(options.growth && growthDefines),
      ...(options.bodyGlow && bodyGlowDefines(options.bodyGlow)),
    },
    vertexShader: [
      growthChunk,
      sprite,
      spriteCorner,
      ...(isVertexLit ? [...light, 'uniform vec2 uGrade;', developVertex] : []),
      vertex,
    ].join('\n'),
    fragmentShader: (isVertexLit ? [flatFragment] : [...light, fade, fragment]).join('\n'),
  })
  const object = isPoints ? new Points(table.geometry, material) : new Mesh(table.geometry, material)
  object.frustumCulled = false
  const isMoved = watchChanges(table.first.values)
  const isPainted = watchChanges(table.second.values)
  let count = 0

  return {
    object,
    spheres: table.first.values,
    shades: table.second.values,
    commit(drawn, shadesToo = false) {
      count = Math.min(drawn, capacity)
      table.setCount(count)
      object.visible = count > 0 && uFade.value > 0
      if (isMoved(4 * count)) table.first.texture.needsUpdate = true
      if (shadesToo && isPainted(4 * count)) table.second.texture.needsUpdate = true
    },
    setScale(scale) {
      uScale.value = scale
    },
    setFade(fade) {
      uFade.value = fade
      object.visible = fade > 0 && count > 0
    },
    dispose() {
      table.dispose()
      material.dispose()
    },
  }
}
