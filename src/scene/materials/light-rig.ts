import { Color, type IUniform, type Texture, Vector2, Vector3, Vector4 } from 'three'
import { type ShotName, shotNames } from '#src/parameters/exaggerations.ts'
import { mixedTurn, type ShotAnchors, turnAboutAxis } from '#src/scene/camera/shot-anchor.ts'
import { fillNames, shotLights } from '#src/scene/materials/shot-lights.ts'

/**
 * How materials that are made from now on are lit. The scene sets it before it makes actors: a CPU that draws pictures
 * has the time to light vertices, but not pixels.
 */
export const materialTier = { isVertexLit: false }

/** Lamps that sit on signals. Each has one slot; an actor lights its own and leaves the others alone. */
export const lampNames = ['fusion', 'calcium', 'magnesium', ...fillNames] as const
export type LampName = (typeof lampNames)[number]

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
  /** Made for the first material that shows it: the low tier has none. */
  tCells: { value: null } as IUniform<Texture | null>,
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
    const light = shotLights[name]
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

const lamplight = new Vector3()

/** Lets the light come along to where the shots were taken. Call it after `updateLightRig`. */
export function anchorLights(anchors: ShotAnchors, weights: Readonly<Record<ShotName, number>>): void {
  const turn = mixedTurn(anchors, weights)
  turnAboutAxis(lightUniforms.uKeyDirection.value, turn)
  turnAboutAxis(lightUniforms.uRimDirection.value, turn)
  for (let i = 0; i < fillNames.length; i++) {
    const { x, y, z, w } = lightUniforms.uPointPlace.value[lampNames.indexOf(fillNames[i]!)]!
    turnAboutAxis(lamplight.set(x, y, z), turn)
    for (const shot of shotNames) lamplight.addScaledVector(anchors[shot].offset, weights[shot])
    lightUniforms.uPointPlace.value[lampNames.indexOf(fillNames[i]!)]!.set(
      lamplight.x,
      lamplight.y,
      lamplight.z,
      w,
    )
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

/** Lights the depths of this picture's water. Call it after `updateLightRig`, which sets the water anew. */
export function lightDepths(color: Color, intensity: number): void {
  const { value } = lightUniforms.uSkyBottom
  value.setRGB(value.r + color.r * intensity, value.g + color.g * intensity, value.b + color.b * intensity)
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
