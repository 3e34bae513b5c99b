import {
  BufferAttribute,
  BufferGeometry,
  Mesh,
  OrthographicCamera,
  ShaderMaterial,
  Vector3,
  type WebGLRenderer,
} from 'three'
import fragment from '#src/scene/materials/shaders/scrim.frag.glsl?raw'
import vertex from '#src/scene/materials/shaders/scrim.vert.glsl?raw'

/** How dark, 0…1, at so many CSS pixels from an edge, outwards in; straight lines between. The last is 0. */
export type ScrimEdge = readonly (readonly [distance: number, darkness: number])[]

/** Darkness that words beside the picture stand on. */
export interface ScrimShape {
  /** Display values, 0…1. */
  readonly color: readonly [number, number, number]
  readonly left: ScrimEdge
  readonly right: ScrimEdge
  readonly top: ScrimEdge
  readonly bottom: ScrimEdge
}

/**
 * Draws the darkness under panels into the picture. As a layer of the page it would be laid over every picture anew, which costs a
 * machine without a graphics card more than the whole scene.
 */
export interface Scrim {
  setShape(shape: ScrimShape | null): void
  /** Over all of a canvas of so many CSS pixels; nothing where there is no shape. */
  draw(renderer: WebGLRenderer, width: number, height: number): void
  dispose(): void
}

export function createScrim(): Scrim {
  const uShade = { value: new Vector3() }
  const material = new ShaderMaterial({
    uniforms: { uShade },
    vertexShader: vertex,
    fragmentShader: fragment,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    toneMapped: false,
  })
  const mesh = new Mesh(new BufferGeometry(), material)
  mesh.frustumCulled = false
  const camera = new OrthographicCamera()
  let shape: ScrimShape | null = null
  /** What the mesh was made for. */
  let [madeWidth, madeHeight] = [0, 0]

  return {
    setShape(next) {
      shape = next
      madeWidth = 0
      if (next) uShade.value.set(...next.color)
    },
    draw(renderer, width, height) {
      if (!shape) return
      if (width !== madeWidth || height !== madeHeight) {
        mesh.geometry.dispose()
        mesh.geometry = spanScrim(shape, width, height)
        madeWidth = width
        madeHeight = height
      }
      const clears = renderer.autoClear
      renderer.autoClear = false
      renderer.setScissorTest(false)
      renderer.setViewport(0, 0, width, height)
      renderer.render(mesh, camera)
      renderer.autoClear = clears
    },
    dispose() {
      mesh.geometry.dispose()
      material.dispose()
    },
  }
}

/**
 * Fields between all bends, without those that stay clear. Each vertex knows how dark the sides, the top and the bottom are there, which is
 * straight within a field.
 */
export function spanScrim(
  { left, right, top, bottom }: Omit<ScrimShape, 'color'>,
  width: number,
  height: number,
): BufferGeometry {
  const columns = bends(left, right, width)
  const rows = bends(top, bottom, height)
  const position = new Float32Array(columns.length * rows.length * 3)
  const darkness = new Float32Array(columns.length * rows.length * 3)
  const index: number[] = []
  rows.forEach((y, row) => {
    columns.forEach((x, column) => {
      const at = row * columns.length + column
      position.set([(2 * x) / width - 1, 1 - (2 * y) / height, 0], 3 * at)
      const sides = 1 - (1 - darkAt(left, x)) * (1 - darkAt(right, width - x))
      darkness.set([sides, darkAt(top, y), darkAt(bottom, height - y)], 3 * at)
      const next = at + columns.length
      const corners = [at, at + 1, next, next + 1]
      if (row + 1 === rows.length || column + 1 === columns.length) return
      const [middleX, middleY] = [(x + columns[column + 1]!) / 2, (y + rows[row + 1]!) / 2]
      const isClear =
        darkAt(left, middleX) + darkAt(right, width - middleX) === 0 &&
        darkAt(top, middleY) + darkAt(bottom, height - middleY) === 0
      if (!isClear) index.push(corners[0]!, corners[2]!, corners[1]!, corners[1]!, corners[2]!, corners[3]!)
    })
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setAttribute('darkness', new BufferAttribute(darkness, 3))
  geometry.setIndex(index)
  return geometry
}

/** Where the darkness from two opposite edges bends, from the first edge on. */
function bends(near: ScrimEdge, far: ScrimEdge, length: number): number[] {
  const all = [0, length, ...near.map(([at]) => at), ...far.map(([at]) => length - at)]
  return [...new Set(all.filter((at) => at >= 0 && at <= length))].sort((a, b) => a - b)
}

function darkAt(edge: ScrimEdge, distance: number): number {
  const next = edge.findIndex(([at]) => at >= distance)
  if (next < 0) return 0
  const [at, dark] = edge[next]!
  if (next === 0) return dark
  const [before, darkBefore] = edge[next - 1]!
  return darkBefore + ((dark - darkBefore) * (distance - before)) / (at - before)
}
