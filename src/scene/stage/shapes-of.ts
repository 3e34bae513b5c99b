import type { BufferGeometry, Object3D } from 'three'

/** Tells that a body is drawn now with one of these shapes, now with another: the graphics card may hold them all. */
export function offerShapes(body: Object3D, shapes: readonly BufferGeometry[]): void {
  body.userData.shapes = shapes
}

/** Every shape that bodies below an object are drawn with, whether or not it is the one just now. */
export function shapesOf(root: Object3D): ReadonlySet<BufferGeometry> {
  const found = new Set<BufferGeometry>()
  root.traverse((object) => {
    if ('geometry' in object) found.add(object.geometry as BufferGeometry)
    for (const shape of (object.userData.shapes ?? []) as readonly BufferGeometry[]) found.add(shape)
  })
  return found
}
