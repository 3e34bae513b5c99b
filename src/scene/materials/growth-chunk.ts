import { growthShape } from '#src/anatomy/spine-growth.ts'
import spineGrowth from '#src/scene/materials/shaders/spine-growth.glsl?raw'

/** Numbers of the growth's shape, from the anatomy, as the shader's compile-time constants. */
export const growthDefines: Readonly<Record<string, string | number>> = {
  GROWTH: 1,
  GROWTH_ANCHOR: growthShape.anchorY.toFixed(4),
  GROWTH_NECK_START: growthShape.neckStart.toFixed(4),
  GROWTH_NECK_END: growthShape.neckEnd.toFixed(4),
  GROWTH_REACH: growthShape.reach.toFixed(4),
}

/** GLSL `vec3 growSpine(vec3 world)`: moves a point of the hero spine as its head swells. Needs `growthDefines`. */
export const growthChunk = spineGrowth
