import { BufferAttribute, BufferGeometry, Color, DoubleSide, Mesh, ShaderMaterial, Vector2 } from 'three'
import { type LeafletUniforms, latticeDefines } from '#src/scene/lipid-carpet/create-leaflet.ts'
import lattice from '#src/scene/lipid-carpet/lattice.glsl?raw'
import { lightUniforms, materialTier } from '#src/scene/materials/light-rig.ts'
import background from '#src/scene/materials/shaders/background.glsl?raw'
import develop from '#src/scene/materials/shaders/develop.glsl?raw'
import developVertex from '#src/scene/materials/shaders/develop-vertex.glsl?raw'
import fade from '#src/scene/materials/shaders/fade.glsl?raw'
import lighting from '#src/scene/materials/shaders/lighting.glsl?raw'
import fragment from '#src/scene/pore-section/tails.frag.glsl?raw'
import vertex from '#src/scene/pore-section/tails.vert.glsl?raw'
import flatFragment from '#src/scene/pore-section/tails-flat.frag.glsl?raw'

/** Columns of lipids to both sides of the section's middle, in a wide picture. */
const wideColumns = 46

/** The fatty tails of the lipids along the section, two a lipid, in one draw call. */
export interface Tails {
  readonly object: Mesh
  /** Middle of the bilayer and half its thickness, world µm. */
  readonly uBilayer: { readonly value: Vector2 }
  readonly uFade: { value: number }
  dispose(): void
}

/** `leaflet`: the uniforms of the one whose heads these tails hang from. `rows` deep, plus a dark wall. */
export function createTails(
  leaflet: LeafletUniforms,
  rows: number,
  isLite: boolean,
  { color = '#6a55a6', columns = wideColumns } = {},
): Tails {
  const cells: number[] = []
  for (let row = 0; row >= -rows; row--) {
    for (let column = -columns; column <= columns; column++) cells.push(column, row, 1, column, row, -1)
  }
  const geometry = isLite ? tailGeometry(cells, 3, 4) : tailGeometry(cells, 5, 5)
  const uBilayer = { value: new Vector2() }
  const uFade = { value: 1 }
  const { uPitch, uAnchor, uCurvature, uSeconds, uHoles, uHoleCount, uSectionZ } = leaflet
  const { isVertexLit } = materialTier
  const light = [background, develop, lighting]
  const material = new ShaderMaterial({
    uniforms: {
      ...lightUniforms,
      ...{ uPitch, uAnchor, uCurvature, uSeconds, uHoles, uHoleCount, uSectionZ },
      uBilayer,
      uFade,
      uLastRow: { value: -rows },
      uTailColor: { value: new Color(color) },
    },
    defines: {
      ...latticeDefines,
      POINT_LIGHTS: isLite ? 2 : 6,
      ...(isLite && { LITE: 1 }),
      ...(isVertexLit && { VERTEX_LIT: 1 }),
    },
    vertexShader: [
      lattice,
      ...(isVertexLit ? [...light, 'uniform vec2 uGrade;', developVertex] : []),
      vertex,
    ].join('\n'),
    // The shader turns the outer leaflet's tails over, and their winding with them.
    side: DoubleSide,
    fragmentShader: (isVertexLit ? [fade, flatFragment] : [...light, fade, fragment]).join('\n'),
  })
  const object = new Mesh(geometry, material)
  object.frustumCulled = false
  return {
    object,
    uBilayer,
    uFade,
    dispose() {
      geometry.dispose()
      material.dispose()
    },
  }
}

/**
 * Two tubes of length 1 and radius 1 for each cell (column, row, leaflet), which the shader bends and thins. Not as instances:
 * a CPU that draws pictures pays more for each of those than for its triangles.
 */
function tailGeometry(cells: readonly number[], sides: number, joints: number): BufferGeometry {
  const perTail = sides * (joints + 1)
  const count = (2 * perTail * cells.length) / 3
  const positions = new Float32Array(3 * count)
  const tails = new Float32Array(count)
  const ofCell = new Float32Array(3 * count)
  const indices = new Uint32Array(((6 * 2 * sides * joints) / 3) * cells.length)
  let vertex = 0
  let corner = 0
  for (let cell = 0; cell < cells.length; cell += 3) {
    for (const tail of [-1, 1]) {
      for (let joint = 0; joint < joints; joint++) {
        for (let side = 0; side < sides; side++) {
          const a = vertex + joint * sides + side
          const b = vertex + joint * sides + ((side + 1) % sides)
          indices.set([a, a + sides, b, b, a + sides, b + sides], corner)
          corner += 6
        }
      }
      for (let i = 0; i < perTail; i++, vertex++) {
        const angle = (2 * Math.PI * (i % sides)) / sides
        positions.set([Math.cos(angle), Math.floor(i / sides) / joints, Math.sin(angle)], 3 * vertex)
        for (let k = 0; k < 3; k++) ofCell[3 * vertex + k] = cells[cell + k]!
        tails[vertex] = tail
      }
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('aTail', new BufferAttribute(tails, 1))
  geometry.setAttribute('aCell', new BufferAttribute(ofCell, 3))
  geometry.setIndex(new BufferAttribute(indices, 1))
  return geometry
}
