import type { SceneHandle } from '#src/scene/scene.tsx'

export const gridWidth = 32
export const gridHeight = 18

/**
 * What a picture looks like from across the room: of each cell of a coarse grid, row by row, the mean luminance and two
 * differences of colour, in display values of 0…1. A thing that moves or changes its light shows; how a rasteriser
 * rounds an edge does not.
 */
export type PictureGrid = readonly number[]

/** Runs in the page: draws a view of the workbench and reads it in the same turn, before the browser takes the picture. */
export function readGrid({
  shot,
  columns,
  rows,
}: {
  shot: Parameters<SceneHandle['setShot']>[0]
  columns: number
  rows: number
}): number[] {
  const { workbench } = window as unknown as { workbench: SceneHandle }
  workbench.setShot(shot, { immediate: true })
  workbench.renderAt(4)
  // Programs and textures settle with the second picture.
  workbench.renderAt(4)
  const { width, height } = workbench.canvas
  const flat = new OffscreenCanvas(width, height)
  const context = flat.getContext('2d')
  if (!context) throw new Error('The page has no 2D canvas to read pictures with.')
  context.drawImage(workbench.canvas, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const sums = new Float64Array(3 * columns * rows)
  const counts = new Float64Array(columns * rows)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width)
      const at = 4 * (y * width + x)
      const [r, g, b] = [data[at]! / 255, data[at + 1]! / 255, data[at + 2]! / 255]
      const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b
      sums[3 * cell]! += luminance
      sums[3 * cell + 1]! += b - luminance
      sums[3 * cell + 2]! += r - luminance
      counts[cell]!++
    }
  }
  return Array.from(sums, (sum, i) => Math.round((1000 * sum) / counts[Math.floor(i / 3)]!) / 1000)
}

/** How far two pictures are apart: in the mean of all numbers, and in the cell where they differ most. */
export function compareGrids(a: PictureGrid, b: PictureGrid): { mean: number; worst: number } {
  if (a.length !== b.length)
    throw new Error(
      `Pictures of ${a.length} and ${b.length} numbers cannot be compared: renew the references.`,
    )
  let sum = 0
  let worst = 0
  for (let i = 0; i < a.length; i += 3) {
    const apart = [0, 1, 2].map((k) => Math.abs(a[i + k]! - b[i + k]!))
    const cell = apart[0]! + apart[1]! + apart[2]!
    sum += cell
    worst = Math.max(worst, cell)
  }
  return { mean: sum / a.length, worst }
}
