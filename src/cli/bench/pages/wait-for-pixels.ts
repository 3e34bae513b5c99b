const pixel = new Uint8Array(4)

/** Returns when everything that a context was asked to draw is drawn. */
export function waitForPixels(gl: WebGL2RenderingContext): void {
  const target = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null
  if (target) gl.bindFramebuffer(gl.FRAMEBUFFER, null)
  // `finish` alone may return early in a browser; a pixel can only be read once it is there.
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
  if (target) gl.bindFramebuffer(gl.FRAMEBUFFER, target)
}
