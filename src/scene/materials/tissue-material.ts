import {
  BackSide,
  Color,
  type ColorRepresentation,
  DoubleSide,
  FrontSide,
  ShaderMaterial,
  type Side,
  Vector4,
} from 'three'
import { cellTexture } from '#src/scene/materials/cell-texture.ts'
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
import grain from '#src/scene/materials/shaders/grain.glsl?raw'
import lighting from '#src/scene/materials/shaders/lighting.glsl?raw'
import fragment from '#src/scene/materials/shaders/tissue.frag.glsl?raw'
import vertex from '#src/scene/materials/shaders/tissue.vert.glsl?raw'
import tissueShade from '#src/scene/materials/shaders/tissue-shade.glsl?raw'

/** How a body looks. Lengths in µm; scales are repeats per µm of object space. */
export interface TissueOptions {
  readonly color: ColorRepresentation
  /** Second tone for baked tints (alternating subunits, lobes); the first where left out. */
  readonly colorB?: ColorRepresentation
  /** Inner wall or cut face. */
  readonly cutColor?: ColorRepresentation
  readonly emission?: ColorRepresentation
  readonly emissionIntensity?: number
  readonly specular?: number
  readonly gloss?: number
  /** How far light wraps around under the skin, 0…1. */
  readonly scatter?: number
  readonly rim?: number
  /** 1: darker facing the eye, brighter at the edge, as jelly is. */
  readonly jelly?: number
  readonly bump?: number
  readonly bumpScale?: number
  /** How far a protein's surface rises and falls, in the mesh's unit, nm. */
  readonly grain?: number
  readonly mottle?: number
  readonly mottleScale?: number
  readonly translucent?: { readonly facing: number; readonly edge: number; readonly power: number }
  /** Cut by the scene's cutting plane. */
  readonly cut?: boolean
  /** Not drawn inside the scene's clearing around close-ups. */
  readonly clearing?: boolean
  /** Swells with the hero spine's head. */
  readonly growth?: boolean
  /** Shines where the light rig's body glows are: Ca²⁺ in the spines. */
  readonly bodyGlow?: BodyWithGlow
  /** Bends inwards above the membrane by each instance's `aArms`: receptors that open. Object space in nm. */
  readonly arms?: boolean
  readonly side?: Side
  /** Writes depth and nothing else: the first pass of a translucent body. */
  readonly depthOnly?: boolean
  /** Few light terms, no texture: small things. At the low tier every body is lit at its vertices instead. */
  readonly lite?: boolean
}

/** A tissue material's own uniforms, for systems that drive them. */
export interface TissueMaterial extends ShaderMaterial {
  readonly uniforms: ShaderMaterial['uniforms'] & {
    readonly uColor: { value: Color }
    readonly uColorB: { value: Color }
    readonly uEmission: { value: Color }
    readonly uCutColor: { value: Color }
    /** 1: albedo only, no light. */
    readonly uFlat: { value: number }
    readonly uRim: { value: number }
    /** 0 gone … 1 there, by an ordered dissolve. */
    readonly uFade: { value: number }
    /** Facing, edge, power, overall fade. */
    readonly uAlpha: { value: Vector4 }
  }
}

/** One shader for every opaque and translucent body of the scene: no transmission, no environment map, no shadows. */
export function createTissueMaterial(options: TissueOptions): TissueMaterial {
  const color = new Color(options.color)
  const { translucent } = options
  const uniforms = {
    ...lightUniforms,
    uColor: { value: color },
    uColorB: { value: new Color(options.colorB ?? options.color) },
    uCutColor: { value: new Color(options.cutColor ?? options.color) },
    uEmission: {
      value: new Color(options.emission ?? '#000').multiplyScalar(options.emissionIntensity ?? 1),
    },
    uSpecular: { value: options.specular ?? 0.5 },
    uGloss: { value: options.gloss ?? 40 },
    uScatter: { value: options.scatter ?? 0.6 },
    uRim: { value: options.rim ?? 0.6 },
    uJelly: { value: options.jelly ?? 0 },
    uFlat: { value: 0 },
    uBump: { value: options.bump ?? 0 },
    uBumpScale: { value: options.bumpScale ?? 5 },
    uGrain: { value: options.grain ?? 0 },
    uMottle: { value: options.mottle ?? 0.35 },
    uMottleScale: { value: options.mottleScale ?? 1.3 },
    uAlpha: {
      value: new Vector4(translucent?.facing ?? 1, translucent?.edge ?? 1, translucent?.power ?? 1, 1),
    },
    uFade: { value: 1 },
  }
  const { isVertexLit } = materialTier
  const side = options.side ?? (options.cut ? DoubleSide : FrontSide)
  const isPlain = isVertexLit || options.depthOnly === true
  if (!isPlain && !options.lite) lightUniforms.tCells.value ??= cellTexture()
  const shade = [background, develop, lighting, bodyGlow, grain, tissueShade]
  return new ShaderMaterial({
    uniforms,
    defines: {
      POINT_LIGHTS: options.lite ? 2 : 6,
      ...((options.lite || isVertexLit) && { LITE: 1 }),
      ...(isVertexLit && { VERTEX_LIT: 1 }),
      ...(options.depthOnly && { DEPTH_ONLY: 1 }),
      // What is seen from one side only is lit on that side only.
      ...(side === DoubleSide && { TWO_SIDED: 1 }),
      ...(side === BackSide && { BACK_ONLY: 1 }),
      ...(options.cut && { CUT: 1 }),
      ...(options.cut && isPlain && { PLAIN_CUT: 1 }),
      ...(options.grain && !options.lite && !isVertexLit && { GRAIN: 1 }),
      ...(options.arms && { ARMS: 1 }),
      ...(options.clearing && { CLEARING: 1 }),
      ...(translucent && { TRANSLUCENT: 1 }),
      ...(options.growth && growthDefines),
      ...(options.bodyGlow && bodyGlowDefines(options.bodyGlow)),
    },
    vertexShader: [growthChunk, ...(isVertexLit ? [...shade, developVertex] : []), vertex].join('\n'),
    fragmentShader: [fade, ...(isPlain ? [] : shade), fragment].join('\n'),
    side,
    transparent: translucent !== undefined,
    ...(options.depthOnly && { colorWrite: false }),
  }) as TissueMaterial
}
