import {
  BufferAttribute,
  BufferGeometry,
  Color,
  Mesh,
  ShaderMaterial,
  Vector2,
  Vector3,
  Vector4,
} from 'three'
import { psdCurvature } from '#src/anatomy/landmarks.ts'
import lattice from '#src/scene/lipid-carpet/lattice.glsl?raw'
import fragment from '#src/scene/lipid-carpet/leaflet.frag.glsl?raw'
import vertex from '#src/scene/lipid-carpet/leaflet.vert.glsl?raw'
import flatFragment from '#src/scene/lipid-carpet/leaflet-flat.frag.glsl?raw'
import { waveHeight } from '#src/scene/lipid-carpet/membrane-waves.ts'
import { lightUniforms, materialTier } from '#src/scene/materials/light-rig.ts'
import background from '#src/scene/materials/shaders/background.glsl?raw'
import develop from '#src/scene/materials/shaders/develop.glsl?raw'
import developVertex from '#src/scene/materials/shaders/develop-vertex.glsl?raw'
import fade from '#src/scene/materials/shaders/fade.glsl?raw'
import lighting from '#src/scene/materials/shaders/lighting.glsl?raw'
import spriteCorner from '#src/scene/materials/shaders/sprite-corner.glsl?raw'

/** More receptors than this never stand in one patch. */
export const maxHoles = 24

/** How far a head lies from its place in the lattice, in pitches, edge to edge. */
const jitter = 0.26

/** Compile-time constants of the chunk lattice.glsl. */
export const latticeDefines = {
  HOLES: maxHoles,
  JITTER: jitter.toFixed(3),
  DISORDER: '1.0',
  WAVE_HEIGHT: waveHeight.toFixed(6),
} as const

export interface LeafletOptions {
  /** Rings of cells around the middle of the patch. */
  readonly rings: number
  /** Five tints, sRGB. */
  readonly tints: readonly [string, string, string, string, string]
  /** 1: heads look up, −1: down. */
  readonly side: 1 | -1
  readonly lite: boolean
  /** Heads meet each other and proteins as spheres do, not as discs. */
  readonly roundDepth: boolean
  readonly rim: number
  /** Radius of a head in pitches. */
  readonly headSize: number
  /** How far heads lie out of their places and bob, as a part of what is usual. */
  readonly disorder: number
  /** How much of the water's light heads get that look away from the sky. */
  readonly water?: number
}

/** One layer of lipid heads in a single draw call. Its uniforms are driven by `updateLeaflet`. */
export interface Leaflet {
  readonly object: Mesh<BufferGeometry, ShaderMaterial>
  readonly rings: number
  readonly headSize: number
  readonly uniforms: LeafletUniforms
  dispose(): void
}

export type LeafletUniforms = ReturnType<typeof createUniforms>

export function createLeaflet(options: LeafletOptions): Leaflet {
  const geometry = trianglesOf(cellsOfDisc(options.rings))
  const uniforms = createUniforms(options)
  const { isVertexLit } = materialTier
  const light = [background, develop, lighting]
  const material = new ShaderMaterial({
    uniforms: { ...lightUniforms, ...uniforms },
    defines: {
      ...latticeDefines,
      DISORDER: options.disorder.toFixed(2),
      POINT_LIGHTS: options.lite ? 2 : 6,
      ...((options.lite || isVertexLit) && { LITE: 1 }),
      ...(isVertexLit && { VERTEX_LIT: 1 }),
      ...(options.roundDepth && { ROUND_DEPTH: 1 }),
    },
    vertexShader: [
      lattice,
      spriteCorner,
      ...(isVertexLit ? [...light, 'uniform vec2 uGrade;', developVertex] : []),
      vertex,
    ].join('\n'),
    fragmentShader: (isVertexLit ? [flatFragment] : [...light, fade, fragment]).join('\n'),
  })
  const object = new Mesh(geometry, material)
  object.frustumCulled = false
  return {
    object,
    rings: options.rings,
    headSize: options.headSize,
    uniforms,
    dispose() {
      geometry.dispose()
      material.dispose()
    },
  }
}

function createUniforms(options: LeafletOptions) {
  return {
    uSpecular: { value: 0.45 },
    uGloss: { value: 24 },
    uScatter: { value: 0.8 },
    uRim: { value: options.rim },
    uWater: { value: options.water ?? 0 },
    uFade: { value: 1 },
    uPatch: { value: new Vector2() },
    uOrder: { value: 1 },
    uPitch: { value: 0.00136 },
    uHead: { value: 0.0007 },
    uAnchor: { value: new Vector2() },
    uLevel: { value: 0 },
    uSide: { value: options.side },
    uCurvature: { value: psdCurvature },
    uSeconds: { value: 0 },
    uHoles: { value: Array.from({ length: maxHoles }, () => new Vector3(9, 9, 0)) },
    uHoleCount: { value: 0 },
    uFusion: { value: new Vector4(0, 0, -1, 0.004) },
    uSectionZ: { value: 1 },
    uReach: { value: 0.1 },
    uTints: { value: options.tints.map((hex) => new Color(hex)) },
  }
}

/** Three vertices a cell; the shader tells corners by `gl_VertexID`, since a CPU that draws pays much for an instance. */
function trianglesOf(cells: Float32Array): BufferGeometry {
  const perVertex = new Float32Array(3 * cells.length)
  for (let i = 0; i < perVertex.length; i++) perVertex[i] = cells[2 * Math.floor(i / 6) + (i % 2)]!
  const geometry = new BufferGeometry()
  geometry.setAttribute('aCell', new BufferAttribute(perVertex, 2))
  // Three counts vertices by positions where there is no index.
  geometry.setDrawRange(0, perVertex.length / 2)
  return geometry
}

/** Lattice cells within `rings` steps of the middle, as pairs (column, row). */
export function cellsOfDisc(rings: number): Float32Array {
  const rowHeight = Math.sqrt(3) / 2
  const cells: number[] = []
  const rows = Math.ceil(rings / rowHeight)
  for (let row = -rows; row <= rows; row++) {
    const half = Math.sqrt(Math.max(0, rings ** 2 - (row * rowHeight) ** 2))
    for (let column = -Math.floor(half); column <= half; column++) cells.push(column, row)
  }
  return new Float32Array(cells)
}
