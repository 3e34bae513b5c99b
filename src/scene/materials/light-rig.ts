import { Color, type IUniform, type Texture, Vector2, Vector3, Vector4 } from 'three'
import { type ShotName, shotNames } from '#src/parameters/exaggerations.ts'
import { cellTexture } from '#src/scene/materials/cell-texture.ts'

/** How one shot is lit. Colours are sRGB hex; distances µm. */
interface ShotLight {
  readonly key: {
    readonly color: string
    readonly intensity: number
    readonly direction: readonly [number, number, number]
  }
  readonly rim: {
    readonly color: string
    readonly intensity: number
    readonly direction: readonly [number, number, number]
  }
  readonly skyLight: readonly [color: string, intensity: number]
  readonly groundLight: readonly [color: string, intensity: number]
  readonly background: {
    readonly top: string
    readonly bottom: string
    readonly glow: string
    readonly glowAt: readonly [number, number, number]
  }
  /** Where fog begins, its density per µm, its power. */
  readonly fog: readonly [start: number, density: number, power: number]
  /** Lamps that belong to no signal: they shape the stage. Places and radii in µm. */
  readonly fills?: Readonly<Partial<Record<FillName, FillLight>>>
}

interface FillLight {
  readonly at: readonly [x: number, y: number, z: number]
  readonly radius: number
  readonly color: string
  readonly intensity: number
}

const lights: Readonly<Record<ShotName, ShotLight>> = {
  overview: {
    key: { color: '#ffe9d2', intensity: 1.5, direction: [-0.5, 0.8, 0.35] },
    rim: { color: '#64d4ff', intensity: 1.7, direction: [0.6, 0.4, -0.7] },
    skyLight: ['#2f6f9a', 0.4],
    groundLight: ['#35205e', 0.45],
    background: { top: '#0b3346', bottom: '#06071c', glow: '#1f7383', glowAt: [0.6, 0.66, 0.55] },
    fog: [3.4, 0.26, 1.5],
  },
  synapse: {
    key: { color: '#fff0de', intensity: 1.35, direction: [-0.45, 0.7, 0.75] },
    rim: { color: '#6cd6ff', intensity: 1.3, direction: [0.6, 0.4, -0.7] },
    skyLight: ['#3a7ea6', 0.5],
    groundLight: ['#3d2a6a', 0.5],
    background: { top: '#0a2f42', bottom: '#07081f', glow: '#1b6274', glowAt: [0.5, 0.5, 0.5] },
    fog: [1.85, 0.7, 1.2],
    fills: {
      fillLeft: { at: [0, 0.04, 0.12], radius: 0.45, color: '#8f6cff', intensity: 0.3 },
      fillRight: { at: [-0.1, 0.7, 0.2], radius: 0.6, color: '#4fd0e8', intensity: 0.3 },
      cleft: { at: [0.05, 0.2, -0.06], radius: 0.24, color: '#ff8a4a', intensity: 0.16 },
    },
  },
  cleft: {
    key: { color: '#ffe2b8', intensity: 0.62, direction: [0.35, 0.75, -0.45] },
    rim: { color: '#66dcf2', intensity: 1.45, direction: [0.1, 0.35, -1] },
    skyLight: ['#2f7a9a', 0.36],
    groundLight: ['#4a2f7c', 0.5],
    background: { top: '#0a3242', bottom: '#0c0828', glow: '#2f8290', glowAt: [0.62, 0.52, 0.8] },
    fog: [0.05, 8.5, 1.35],
    fills: {
      fillLeft: { at: [-0.016, 0.249, 0.048], radius: 0.032, color: '#a9d8ff', intensity: 0.4 },
      fillRight: { at: [0.022, 0.246, 0.044], radius: 0.026, color: '#ffd9f0', intensity: 0.45 },
      cleft: { at: [-0.03, 0.244, 0.015], radius: 0.03, color: '#7fb8ff', intensity: 0.16 },
    },
  },
  pore: {
    key: { color: '#fff0de', intensity: 1.25, direction: [-0.4, 0.75, 0.6] },
    rim: { color: '#7fdcff', intensity: 1.6, direction: [0.5, 0.5, -0.7] },
    skyLight: ['#3a7ea6', 0.55],
    groundLight: ['#46307c', 0.5],
    background: { top: '#0c3346', bottom: '#0a0825', glow: '#1d4a6a', glowAt: [0.6, 0.35, 0.5] },
    fog: [0.048, 16, 1.25],
    fills: { fillLeft: { at: [-0.0122, 0.222, 0.003], radius: 0.01, color: '#4a6aff', intensity: 0.5 } },
  },
  // The roof is the sun: what lights the room is the Ca²⁺ below the density. Without it the room is blue and dim, and
  // the wall stays blue, so that orange light dies on it.
  inside: {
    key: { color: '#ffc79a', intensity: 0.32, direction: [0.05, 0.95, 0.05] },
    rim: { color: '#8f86ff', intensity: 0.75, direction: [-0.3, 0.45, -0.8] },
    skyLight: ['#5a3350', 0.34],
    groundLight: ['#33286a', 0.42],
    background: { top: '#2a1236', bottom: '#120a2a', glow: '#401c3a', glowAt: [0.5, 0.86, 0.6] },
    fog: [0.32, 2.1, 1.3],
    fills: {
      fillLeft: { at: [-0.24, -0.2, 0.28], radius: 0.4, color: '#6f7cff', intensity: 0.75 },
      fillRight: { at: [0.13, 0.06, 0.17], radius: 0.17, color: '#a9dcff', intensity: 1.5 },
      cleft: { at: [0.3, -0.2, -0.1], radius: 0.36, color: '#7a5cc8', intensity: 0.8 },
    },
  },
  growth: {
    key: { color: '#fff0de', intensity: 1.4, direction: [-0.5, 0.8, 0.55] },
    rim: { color: '#64d4ff', intensity: 1.6, direction: [0.6, 0.4, -0.7] },
    skyLight: ['#3f86b8', 0.62],
    groundLight: ['#4a3a8c', 0.72],
    background: { top: '#0b3346', bottom: '#06071c', glow: '#1f7383', glowAt: [0.55, 0.6, 0.55] },
    fog: [2.4, 0.45, 1.4],
  },
  nucleus: {
    key: { color: '#ffe9d2', intensity: 1.4, direction: [-0.5, 0.8, 0.45] },
    rim: { color: '#64d4ff', intensity: 1.7, direction: [0.6, 0.4, -0.7] },
    skyLight: ['#2f6f9a', 0.4],
    groundLight: ['#35205e', 0.45],
    background: { top: '#0b3346', bottom: '#06071c', glow: '#1f7383', glowAt: [0.6, 0.6, 0.6] },
    fog: [12, 0.066, 1.35],
  },
}

/**
 * How materials that are made from now on are lit. The scene sets it before it makes actors: a CPU that draws pictures
 * has the time to light vertices, but not pixels.
 */
export const materialTier = { isVertexLit: false }

/** Lamps that sit on signals. Each has one slot; an actor lights its own and leaves the others alone. */
export const lampNames = ['fusion', 'calcium', 'magnesium', 'cleft', 'fillLeft', 'fillRight'] as const
export type LampName = (typeof lampNames)[number]

/** Lamps that the rig itself sets, shot by shot. */
export const fillNames = ['cleft', 'fillLeft', 'fillRight'] as const satisfies readonly LampName[]
export type FillName = (typeof fillNames)[number]

/** Bodies that shine from inside: Ca²⁺ in the two spines, a spike on the dendrite, the nucleus, release in the bouton. */
export const bodyGlowNames = ['hero', 'neighbour', 'spike', 'nucleus', 'bouton'] as const
export type BodyGlowName = (typeof bodyGlowNames)[number]

/** Which glows a body shows: the dendrite and its cell body all of their own cell, the bouton its own. */
export type BodyWithGlow = 'dendrite' | 'bouton'

/** Compile-time constants of the chunk body-glow.glsl. */
export function bodyGlowDefines(body: BodyWithGlow): Readonly<Record<string, number>> {
  const [from, to] = body === 'dendrite' ? [0, 4] : [4, 5]
  return { GLOW_COUNT: bodyGlowNames.length, GLOW_FROM: from!, GLOW_TO: to! }
}

/**
 * Uniforms shared by every material of the scene, by reference: one write lights everything.
 * `uCutPlane` cuts where dot(place, xyz) + w > 0; `uClearing` is a sphere without coarse membranes.
 */
export const lightUniforms = {
  uResolution: { value: new Vector2(1600, 900) },
  /** First pixel of the picture on its canvas: see background.glsl. */
  uOrigin: { value: new Vector2(0, 0) },
  uSkyTop: { value: new Color() },
  uSkyBottom: { value: new Color() },
  uSkyGlow: { value: new Color() },
  uSkyGlowAt: { value: new Vector3() },
  uKeyDirection: { value: new Vector3(0, 1, 0) },
  uKeyColor: { value: new Color() },
  uRimDirection: { value: new Vector3(0, 0, -1) },
  uRimColor: { value: new Color() },
  uSkyLight: { value: new Color() },
  uGroundLight: { value: new Color() },
  uFog: { value: new Vector3(10, 0.1, 1) },
  uPointPlace: { value: lampNames.map(() => new Vector4(0, 0, 0, -1)) },
  uPointColor: { value: lampNames.map(() => new Color(0, 0, 0)) },
  uCutPlane: { value: new Vector4(0, 0, 1, -10) },
  uClearing: { value: new Vector4(0, 0, 0, -1) },
  uGrade: { value: new Vector2(1.26, 1.16) },
  tCells: { value: cellTexture() },
  /** The painted background: see create-sky.ts. */
  tWater: { value: null } as IUniform<Texture | null>,
  /** Places inside translucent bodies that shine, µm, and their radii: `bodyGlowNames`. */
  uBodyGlow: { value: bodyGlowNames.map(() => new Vector4(0, 0, 0, 1)) },
  uBodyGlowColor: { value: bodyGlowNames.map(() => new Color(0, 0, 0)) },
  /** Linear growth of the hero spine's head: see anatomy/spine-growth.ts. */
  uSpineGrowth: { value: 0 } as IUniform<number>,
} as const

/** The lights of all shots as linear colours, prepared once. */
const prepared = Object.fromEntries(
  shotNames.map((name) => {
    const light = lights[name]
    const color = (hex: string, intensity = 1) => new Color(hex).multiplyScalar(intensity)
    return [
      name,
      {
        uSkyTop: color(light.background.top),
        uSkyBottom: color(light.background.bottom),
        uSkyGlow: color(light.background.glow),
        uSkyGlowAt: new Vector3(...light.background.glowAt),
        uKeyDirection: new Vector3(...light.key.direction).normalize(),
        uKeyColor: color(light.key.color, light.key.intensity),
        uRimDirection: new Vector3(...light.rim.direction).normalize(),
        uRimColor: color(light.rim.color, light.rim.intensity),
        uSkyLight: color(...light.skyLight),
        uGroundLight: color(...light.groundLight),
        // Start and density span decades: they are mixed as logarithms.
        logFogStart: Math.log(light.fog[0]),
        logFogDensity: Math.log(light.fog[1]),
        fogPower: light.fog[2],
        fills: fillNames.map((fill) => {
          const lamp = light.fills?.[fill]
          return lamp
            ? { place: new Vector4(...lamp.at, lamp.radius), color: color(lamp.color, lamp.intensity) }
            : null
        }),
      },
    ]
  }),
) as Record<ShotName, PreparedLight>

interface PreparedLight extends Record<MixedColor, Color>, Record<MixedVector, Vector3> {
  logFogStart: number
  logFogDensity: number
  fogPower: number
  fills: ({ place: Vector4; color: Color } | null)[]
}
const mixedColors = [
  'uSkyTop',
  'uSkyBottom',
  'uSkyGlow',
  'uKeyColor',
  'uRimColor',
  'uSkyLight',
  'uGroundLight',
] as const
const mixedVectors = ['uSkyGlowAt', 'uKeyDirection', 'uRimDirection'] as const
type MixedColor = (typeof mixedColors)[number]
type MixedVector = (typeof mixedVectors)[number]

/** Lights the scene for a mix of shots (weights sum to 1). Allocates nothing. */
export function updateLightRig(weights: Readonly<Record<ShotName, number>>): void {
  for (const name of mixedColors) lightUniforms[name].value.setRGB(0, 0, 0)
  for (const name of mixedVectors) lightUniforms[name].value.set(0, 0, 0)
  let logStart = 0
  let logDensity = 0
  let power = 0
  for (const shot of shotNames) {
    const weight = weights[shot]
    if (weight === 0) continue
    const light = prepared[shot]
    for (const name of mixedColors) {
      const mixed = lightUniforms[name].value
      const part = light[name]
      mixed.setRGB(mixed.r + part.r * weight, mixed.g + part.g * weight, mixed.b + part.b * weight)
    }
    for (const name of mixedVectors) lightUniforms[name].value.addScaledVector(light[name], weight)
    logStart += light.logFogStart * weight
    logDensity += light.logFogDensity * weight
    power += light.fogPower * weight
  }
  lightUniforms.uKeyDirection.value.normalize()
  lightUniforms.uRimDirection.value.normalize()
  lightUniforms.uFog.value.set(Math.exp(logStart), Math.exp(logDensity), power)
  mixFills(weights)
}

/** The heaviest shot places the lamp; colours add up, which is a cross-fade. */
function mixFills(weights: Readonly<Record<ShotName, number>>): void {
  for (let i = 0; i < fillNames.length; i++) {
    const lamp = lampNames.indexOf(fillNames[i]!)
    const place = lightUniforms.uPointPlace.value[lamp]!.set(0, 0, 0, -1)
    const color = lightUniforms.uPointColor.value[lamp]!.setRGB(0, 0, 0)
    for (const shot of shotNames) {
      const fill = prepared[shot].fills[i]
      const weight = weights[shot]
      if (!fill || weight < 0.002) continue
      if (place.w <= 0 || weight > 0.5) place.copy(fill.place)
      color.r += fill.color.r * weight
      color.g += fill.color.g * weight
      color.b += fill.color.b * weight
    }
  }
}

/** Lets the rig's own lamps come along to where the shots were moved (µm). Call it after `updateLightRig`. */
export function moveFills(
  anchors: Readonly<Record<ShotName, Vector3>>,
  weights: Readonly<Record<ShotName, number>>,
): void {
  for (let i = 0; i < fillNames.length; i++) {
    const place = lightUniforms.uPointPlace.value[lampNames.indexOf(fillNames[i]!)]!
    for (const shot of shotNames) {
      place.x += anchors[shot].x * weights[shot]
      place.y += anchors[shot].y * weights[shot]
      place.z += anchors[shot].z * weights[shot]
    }
  }
}

/** Places a lamp (world µm) and sets its light; a radius of 0 or an intensity of 0 switches it off. */
export function setLamp(
  name: LampName,
  x: number,
  y: number,
  z: number,
  radius: number,
  color: Color,
  intensity: number,
): void {
  const index = lampNames.indexOf(name)
  lightUniforms.uPointPlace.value[index]?.set(x, y, z, intensity > 0 ? radius : -1)
  lightUniforms.uPointColor.value[index]?.copy(color).multiplyScalar(intensity)
}

/** Lets a translucent body shine around a place (world µm). */
export function setBodyGlow(
  name: BodyGlowName,
  x: number,
  y: number,
  z: number,
  radius: number,
  color: Color,
  intensity: number,
): void {
  const index = bodyGlowNames.indexOf(name)
  lightUniforms.uBodyGlow.value[index]?.set(x, y, z, radius)
  lightUniforms.uBodyGlowColor.value[index]?.copy(color).multiplyScalar(intensity)
}
