import { BloomEffect, DepthOfFieldEffect, EffectComposer, EffectPass, RenderPass } from 'postprocessing'
import { HalfFloatType, type PerspectiveCamera, type Scene, type WebGLRenderer } from 'three'
import type { Quality } from '#src/scene/actor.ts'
import { GradeEffect } from '#src/scene/post/grade-effect.ts'
import { grade } from '#src/scene/post/grade-settings.ts'

/** Draws the scene and develops the picture. */
export interface Post {
  render(stageDelta: number): void
  setSize(width: number, height: number): void
  /** Distance, µm, that depth of field keeps sharp, and how many times deeper than usual; only the high tier blurs the rest. */
  setFocus(distance: number, depth: number): void
  dispose(): void
}

/**
 * The chain of the medium and high tiers: bloom above white only (signals glow, membranes never), at high also depth of
 * field, then tone mapping and grade in one pass.
 */
export function createPost(
  renderer: WebGLRenderer,
  scene: Scene,
  camera: PerspectiveCamera,
  quality: Exclude<Quality, 'low'>,
): Post {
  const composer = new EffectComposer(renderer, {
    frameBufferType: HalfFloatType,
    multisampling: quality === 'high' ? 4 : 2,
  })
  composer.addPass(new RenderPass(scene, camera))
  const bloom = new BloomEffect({
    luminanceThreshold: 1.0,
    luminanceSmoothing: 0.25,
    intensity: 0.75,
    mipmapBlur: true,
    radius: 0.72,
    levels: quality === 'high' ? 7 : 5,
  })
  const depthOfField =
    quality === 'high'
      ? new DepthOfFieldEffect(camera, {
          focusDistance: 1,
          focusRange: 1,
          bokehScale: 2.4,
          resolutionScale: 0.5,
        })
      : null
  // One pass for all: each more would read and write the whole picture once again.
  const lens = depthOfField ? [depthOfField] : []
  composer.addPass(new EffectPass(camera, ...lens, bloom, new GradeEffect(grade)))

  return {
    render: (stageDelta) => composer.render(stageDelta),
    setSize: (width, height) => composer.setSize(width, height, false),
    setFocus(distance, depth) {
      if (!depthOfField) return
      // The camera's depth range follows its distance, so the lens must be told anew each time.
      depthOfField.cocMaterial.adoptCameraSettings(camera)
      depthOfField.cocMaterial.focusDistance = distance
      // Blur grows smoothly to its full width at this far from the focus: the hero stays sharp, the water melts.
      depthOfField.cocMaterial.focusRange = distance * 1.25 * depth
    },
    dispose: () => composer.dispose(),
  }
}
