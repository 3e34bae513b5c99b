import { boutonField } from '#src/anatomy/bouton-field.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { spreadOf } from '#src/scene/receptors/receptor-stance.ts'

/**
 * Where along the section a fusion is drawn, world µm. The cutaway always runs through the vesicle: its place to the
 * left or right is the model's, drawn as far apart as everything in the cleft; its depth is the section's.
 */
export function fusionX(modelX: number, moment: Pick<SceneMoment, 'exaggeration'>): number {
  return modelX * spreadOf(moment.exaggeration.receptor)
}

/** Height of the presynaptic membrane's mid-plane on the section, µm, before the cleft's exaggeration shifts it. */
export function presynapticFloor(x: number): number {
  let outside = 0.24
  let inside = 0.36
  for (let step = 0; step < 12; step++) {
    const middle = (outside + inside) / 2
    if (boutonField(x, middle, 0) > 0) outside = middle
    else inside = middle
  }
  return (outside + inside) / 2
}
