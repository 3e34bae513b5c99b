import { Color } from 'three'
import type { Quality } from '#src/scene/actor.ts'
import { createImpostorSpheres, type ImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { signalColors } from '#src/scene/materials/signal-colors.ts'

/** Phosphates that sit on proteins, at most so many: bright balls. Write their places and `commit`. */
export function createPhosphateBalls(most: number, quality: Quality, cut: boolean): ImpostorSpheres {
  const isLow = quality === 'low'
  const balls = createImpostorSpheres(most, {
    specular: 0.9,
    gloss: 60,
    rim: 0.6,
    roundDepth: !isLow,
    lite: isLow,
    cut,
  })
  const { r, g, b } = new Color(signalColors.phosphate.color)
  for (let i = 0; i < most; i++) balls.shades.set([r, g, b, 0.35], 4 * i)
  balls.commit(0, true)
  return balls
}
