/** What a still needs of the scene. */
export interface StillSource {
  setSize(width: number, height: number, pixelRatio?: number): void
  renderAt(stageTime: number): void
  readonly canvas: HTMLCanvasElement
}

export interface StillOptions {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Presentation time, s: the same time gives the same picture. */
  readonly stageTime?: number
}

/**
 * One picture as PNG, at any size, independent of the window's. The page's own size comes back afterwards.
 *
 * @throws Error where the browser cannot make a picture of that size.
 */
export async function captureStill(source: StillSource, options: StillOptions): Promise<Blob> {
  const { width, height, stageTime = 0 } = options
  const { clientWidth, clientHeight } = source.canvas
  source.setSize(width, height, 1)
  // Drawing and reading must happen in one task: afterwards the browser may clear the canvas.
  source.renderAt(stageTime)
  const blob = await new Promise<Blob | null>((resolve) => source.canvas.toBlob(resolve, 'image/png'))
  source.setSize(clientWidth, clientHeight, window.devicePixelRatio)
  if (!blob)
    throw new Error(
      `This browser cannot make a picture of ${width} × ${height} pixels: ask for a smaller one.`,
    )
  return blob
}
