import type { Quality } from '#src/scene/actor.ts'

/** What renderers without a graphics card call themselves: those of Chromium, Mesa, Apple and Windows. */
const softwareNames = /swiftshader|llvmpipe|software|basic render/i

/**
 * The tier that is drawn first where the pace of pictures decides: one that a machine without a graphics card would need
 * seconds for would hold up its own step down.
 */
export function firstTier(gl: WebGL2RenderingContext): Quality {
  // Some browsers give the name itself, others keep it in an extension.
  const unmasked = gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER
  return softwareNames.test(gl.getParameter(unmasked)) ? 'low' : 'medium'
}
