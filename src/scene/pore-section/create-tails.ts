import {
  BufferAttribute,
  Color,
  DoubleSide,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
  Vector2,
} from 'three'
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

/** Columns of lipids to both sides of the section's middle. */
const columns = 46

/** The fatty tails of the lipids along the section, two a lipid, in one draw call. */
export interface Tails {
  readonly object: Mesh
  /** Middle of the bilayer and half its thickness, world µm. */
  readonly uBilayer: { readonly value: Vector2 }
  readonly uFade: { value: number }
  dispose(): void
}

/** `lattice` are the uniforms of the leaflet whose heads these tails hang from. `rows` deep, plus a dark wall. */
export function createTails(leaflet: LeafletUniforms, rows: number, isLite: boolean): Tails {
  const geometry = isLite ? tailGeometry(3, 4) : tailGeometry(5, 5)
  const cells: number[] = []
  for (let row = 0; row >= -rows; row--) {
    for (let column = -columns; column <= columns; column++) cells.push(column, row, 1, column, row, -1)
  }
  geometry.setAttribute('aCell', new InstancedBufferAttribute(new Float32Array(cells), 3))
  geometry.instanceCount = cells.length / 3
  const uBilayer = { value: new Vector2() }
  const uFade = { value: 1 }
  const { uPitch, uAnchor, uCurvature, uSeconds, uHoles, uSectionZ } = leaflet
  const { isVertexLit } = materialTier
  const light = [background, develop, lighting]
  const material = new ShaderMaterial({
    uniforms: {
      ...lightUniforms,
      ...{ uPitch, uAnchor, uCurvature, uSeconds, uHoles, uSectionZ },
      uBilayer,
      uFade,
      uLastRow: { value: -rows },
      uTailColor: { value: new Color('#6a55a6') },
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

/** Two tubes of length 1 and radius 1; the shader bends and thins them. */
function tailGeometry(sides: number, joints: number): InstancedBufferGeometry {
  const positions: number[] = []
  const tails: number[] = []
  const indices: number[] = []
  for (const tail of [-1, 1]) {
    const first = tails.length
    for (let joint = 0; joint <= joints; joint++) {
      for (let side = 0; side < sides; side++) {
        const angle = (2 * Math.PI * side) / sides
        positions.push(Math.cos(angle), joint / joints, Math.sin(angle))
        tails.push(tail)
      }
    }
    for (let joint = 0; joint < joints; joint++) {
      for (let side = 0; side < sides; side++) {
        const a = first + joint * sides + side
        const b = first + joint * sides + ((side + 1) % sides)
        indices.push(a, a + sides, b, b, a + sides, b + sides)
      }
    }
  }
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setAttribute('aTail', new BufferAttribute(new Float32Array(tails), 1))
  geometry.setIndex(indices)
  return geometry
}
