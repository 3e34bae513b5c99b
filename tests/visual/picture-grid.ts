import type { Page } from '@playwright/test'
import type { ShotName } from '#src/parameters/exaggerations.ts'
import type { SceneHandle } from '#src/scene/scene-handle.ts'

export const gridWidth = 32
export const gridHeight = 18

/**
 * What a picture looks like from across the room: of each cell of a coarse grid, row by row, the mean luminance and two
 * differences of colour, in display values of 0…1. A thing that moves or changes its light shows; how a rasteriser
 * rounds an edge does not.
 */
export type PictureGrid = readonly number[]

/** Runs in the page: the grid of a picture that is as wide and high as it says. */
function gridOf(
  picture: CanvasImageSource & { readonly width: number; readonly height: number },
  columns: number,
  rows: number,
): number[] {
  const { width, height } = picture
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('The page has no 2D canvas to read pictures with.')
  context.drawImage(picture, 0, 0)
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

type Seeing = Window & { gridOf: typeof gridOf; workbench: SceneHandle }

/** Lets pages that are opened from now on read pictures. */
export async function lendEyes(page: Page): Promise<void> {
  await page.addInitScript({ content: `window.gridOf = ${gridOf}` })
}

/** Draws a view of the workbench and reads it in the same turn, before the browser takes the picture. */
export function readView(page: Page, shot: ShotName): Promise<PictureGrid> {
  return page.evaluate(
    ({ view, columns, rows }) => {
      const { workbench, gridOf: read } = window as unknown as Seeing
      workbench.setShot(view, { immediate: true })
      workbench.renderAt(4)
      // Programs and textures settle with the second picture.
      workbench.renderAt(4)
      return read(workbench.canvas, columns, rows)
    },
    { view: shot, columns: gridWidth, rows: gridHeight },
  )
}

/** A picture of a page, in cells of `columns` by `rows`; read in the page, which was lent eyes. */
export function readPage(page: Page, png: Buffer, columns: number, rows: number): Promise<PictureGrid> {
  return page.evaluate(
    async ({ text, columns, rows }) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      return (window as unknown as Seeing).gridOf(picture, columns, rows)
    },
    { text: png.toString('base64'), columns, rows },
  )
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
