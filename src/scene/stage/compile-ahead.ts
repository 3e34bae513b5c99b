import { type Camera, HalfFloatType, type Object3D, type WebGLRenderer, WebGLRenderTarget } from 'three'
import type { Side } from '#src/scene/stage/create-side.ts'

/** Compiles the programs of an object and all below it; resolves when they are there, as far as the browser can tell. */
export async function compileAhead(
  renderer: WebGLRenderer,
  camera: Camera,
  side: Side,
  object: Object3D,
): Promise<void> {
  // A program is made for what it draws to.
  const before = renderer.getRenderTarget()
  const target = side.post ? new WebGLRenderTarget(1, 1, { type: HalfFloatType }) : null
  if (target) renderer.setRenderTarget(target)
  // Where nobody can tell when a program is there, the next picture waits for it.
  const canTell = renderer.extensions.has('KHR_parallel_shader_compile')
  const compiled = canTell
    ? renderer.compileAsync(object, camera, side.scene)
    : renderer.compile(object, camera, side.scene)
  if (target) {
    renderer.setRenderTarget(before)
    target.dispose()
  }
  await compiled
}
