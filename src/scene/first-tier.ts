import type { Quality } from '#src/scene/actor.ts'

/** What renderers without a graphics card call themselves: those of Chromium, Mesa, Apple and Windows. */
const softwareNames = /swiftshader|llvmpipe|software|basic render/i

/**
 * The tier that is drawn first where the pace of pictures decides: one that a machine without a graphics card would need
 * seconds for would hold up its own step down.
 */
export function firstTier(gl: WebGL2RenderingContext): Quality {
  let name = gl.getParameter(gl.RENDERER)
  // Some browsers give the name itself, and warn of the extension in which others keep it.
  if (name === 'WebKit WebGL') {
    const told = gl.getExtension('WEBGL_debug_renderer_info')
    if (told) name = gl.getParameter(told.UNMASKED_RENDERER_WEBGL)
  }
  return softwareNames.test(name) ? 'low' : 'medium'
}
