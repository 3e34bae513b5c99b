import { BlendFunction, Effect } from 'postprocessing'
import { Uniform } from 'three'
import develop from '#src/scene/materials/shaders/develop.glsl?raw'
import gradeShader from '#src/scene/post/grade.glsl?raw'

export interface GradeSettings {
  readonly saturation: number
  readonly contrast: number
  /** Darkening of the corners, 0…1. */
  readonly vignette: number
  /** Amplitude of the dither that keeps gradients from banding, in display values. */
  readonly grain: number
}

/** Tone mapping and colour grade in one effect, merged into the last pass. */
export class GradeEffect extends Effect {
  constructor(settings: GradeSettings) {
    super('GradeEffect', `#include <tonemapping_pars_fragment>\n${develop}\n${gradeShader}`, {
      blendFunction: BlendFunction.SRC,
      uniforms: new Map<string, Uniform>([
        ['uSaturation', new Uniform(settings.saturation)],
        ['uContrast', new Uniform(settings.contrast)],
        ['uVignette', new Uniform(settings.vignette)],
        ['uGrain', new Uniform(settings.grain)],
      ]),
    })
  }
}
