import type { BufferGeometry } from 'three'
import { lightUniforms } from '#src/scene/materials/light-rig.ts'
import { clearSide, type Side } from '#src/scene/stage/create-side.ts'

/** Frees everything that the graphics card holds. What is not made anew is put there again when it is drawn. */
export function freeGraphics(
  sides: readonly Side[],
  meshes: ReadonlyMap<string, BufferGeometry> | null,
): void {
  for (const side of sides) {
    clearSide(side)
    side.sky.dispose()
  }
  for (const geometry of meshes?.values() ?? []) geometry.dispose()
  lightUniforms.tCells.value?.dispose()
}
