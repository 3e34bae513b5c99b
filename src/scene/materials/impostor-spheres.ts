import {
  BufferAttribute,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
} from 'three'
import { growthChunk, growthDefines } from '#src/scene/materials/growth-chunk.ts'
import { type BodyWithGlow, bodyGlowDefines, lightUniforms } from '#src/scene/materials/light-rig.ts'
import background from '#src/scene/materials/shaders/background.glsl?raw'
import bodyGlow from '#src/scene/materials/shaders/body-glow.glsl?raw'
import develop from '#src/scene/materials/shaders/develop.glsl?raw'
import fade from '#src/scene/materials/shaders/fade.glsl?raw'
import fragment from '#src/scene/materials/shaders/impostor.frag.glsl?raw'
import vertex from '#src/scene/materials/shaders/impostor.vert.glsl?raw'
import lighting from '#src/scene/materials/shaders/lighting.glsl?raw'

export interface ImpostorOptions {
  readonly specular?: number
  readonly gloss?: number
  readonly scatter?: number
  readonly rim?: number
  readonly fog?: number
  /** Spheres whose centre lies beyond the scene's cutting plane are not drawn. */
  readonly cut?: boolean
  /** Depth follows the sphere and not its quad: for spheres that touch other bodies. Costs early depth tests. */
  readonly roundDepth?: boolean
  readonly lite?: boolean
  /** Centres move with the hero spine's head as it swells; they must be given in world coordinates. */
  readonly growth?: boolean
  /** Shines where the light rig's body glows are. */
  readonly bodyGlow?: BodyWithGlow
}

/** Many spheres in one draw call, two triangles each, lit like every other body. */
export interface ImpostorSpheres {
  readonly object: Mesh
  /** x, y, z, radius per sphere, in the object's frame. Write, then `commit`. */
  readonly spheres: Float32Array
  /** Linear red, green, blue, and glow (0: lit only) per sphere. */
  readonly shades: Float32Array
  /** Uploads the first `count` spheres and draws them. `shadesToo` where colours changed as well. */
  commit(count: number, shadesToo?: boolean): void
  /** Multiplies every radius. */
  setScale(scale: number): void
  /** 0 gone … 1 there, by an ordered dissolve. */
  setFade(fade: number): void
  dispose(): void
}

export function createImpostorSpheres(capacity: number, options: ImpostorOptions = {}): ImpostorSpheres {
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute(
    'position',
    new BufferAttribute(new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]), 3),
  )
  geometry.setIndex([0, 1, 2, 0, 2, 3])
  const spheres = new Float32Array(4 * capacity)
  const shades = new Float32Array(4 * capacity)
  const sphereAttribute = new InstancedBufferAttribute(spheres, 4).setUsage(DynamicDrawUsage)
  const shadeAttribute = new InstancedBufferAttribute(shades, 4).setUsage(DynamicDrawUsage)
  geometry.setAttribute('aSphere', sphereAttribute)
  geometry.setAttribute('aShade', shadeAttribute)
  geometry.instanceCount = 0

  const uScale = { value: 1 }
  const uFade = { value: 1 }
  const material = new ShaderMaterial({
    uniforms: {
      ...lightUniforms,
      uSpecular: { value: options.specular ?? 0.45 },
      uGloss: { value: options.gloss ?? 26 },
      uScatter: { value: options.scatter ?? 0.8 },
      uRim: { value: options.rim ?? 0.5 },
      uFogAmount: { value: options.fog ?? 1 },
      uScale,
      uFade,
    },
    defines: {
      POINT_LIGHTS: options.lite ? 2 : 4,
      ...(options.lite && { LITE: 1 }),
      ...(options.cut && { CUT: 1 }),
      ...(options.roundDepth && { ROUND_DEPTH: 1 }),
      ...(options.growth && growthDefines),
      ...(options.bodyGlow && bodyGlowDefines(options.bodyGlow)),
    },
    vertexShader: [growthChunk, vertex].join('\n'),
    fragmentShader: [background, develop, fade, lighting, bodyGlow, fragment].join('\n'),
  })
  const object = new Mesh(geometry, material)
  object.frustumCulled = false

  return {
    object,
    spheres,
    shades,
    commit(count, shadesToo = false) {
      geometry.instanceCount = Math.min(count, capacity)
      object.visible = count > 0
      upload(sphereAttribute, 4 * count)
      if (shadesToo) upload(shadeAttribute, 4 * count)
    },
    setScale(scale) {
      uScale.value = scale
    },
    setFade(fade) {
      uFade.value = fade
      object.visible = fade > 0 && geometry.instanceCount > 0
    },
    dispose() {
      geometry.dispose()
      material.dispose()
    },
  }
}

function upload(attribute: InstancedBufferAttribute, length: number): void {
  attribute.clearUpdateRanges()
  attribute.addUpdateRange(0, length)
  attribute.needsUpdate = true
}
