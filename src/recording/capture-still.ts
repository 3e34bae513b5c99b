/** What a still needs of the scene. */
export interface StillSource {
  /** `isExact`: so many pixels, whatever the tier saves on the screen. */
  setSize(width: number, height: number, pixelRatio?: number, isExact?: boolean): void
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

/** A picture is larger than this browser and its graphics card can draw in one piece. */
export class PictureTooLarge extends Error {
  override readonly name = 'PictureTooLarge'
  /** The largest picture of the same shape that would do, pixels. */
  readonly largest: { readonly width: number; readonly height: number }

  constructor(asked: StillOptions, largest: PictureTooLarge['largest']) {
    super(
      `This browser cannot make a picture of ${asked.width} × ${asked.height} pixels: ask for ${largest.width} × ${largest.height} at most.`,
    )
    this.largest = largest
  }
}

/**
 * One picture as PNG, at any size, independent of the window's. The page's own size comes back afterwards.
 *
 * @throws PictureTooLarge, or what the scene throws where its graphics context is lost.
 */
export async function captureStill(source: StillSource, options: StillOptions): Promise<Blob> {
  const { width, height, stageTime = 0 } = options
  const { canvas } = source
  const { clientWidth, clientHeight } = canvas
  const limit = largestSide(canvas)
  if (Math.max(width, height) > limit) throw new PictureTooLarge(options, shrunkTo(limit, options))
  source.setSize(width, height, 1, true)
  try {
    // A browser may give less than it was asked for, and says so nowhere else.
    const given = drawnSize(canvas)
    if (given.width < width || given.height < height) {
      throw new PictureTooLarge(options, shrunkTo(Math.max(given.width, given.height), options))
    }
    // Drawing and reading must happen in one task: afterwards the browser may clear the canvas.
    source.renderAt(stageTime)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (blob) return blob
  } finally {
    source.setSize(clientWidth, clientHeight, window.devicePixelRatio)
  }
  throw new PictureTooLarge(options, shrunkTo(Math.max(width, height) / 2, options))
}

/** Pixels of a side that one piece may have. */
function largestSide(canvas: HTMLCanvasElement): number {
  const context = canvas.getContext('webgl2')
  // A context that is lost has no limits to tell; drawing says that it is.
  if (!context || context.isContextLost()) return Number.POSITIVE_INFINITY
  const [acrossLimit = 0, downLimit = 0] = context.getParameter(context.MAX_VIEWPORT_DIMS) as Int32Array
  return Math.min(
    acrossLimit,
    downLimit,
    context.getParameter(context.MAX_RENDERBUFFER_SIZE) as number,
    context.getParameter(context.MAX_TEXTURE_SIZE) as number,
  )
}

function drawnSize(canvas: HTMLCanvasElement): { width: number; height: number } {
  const context = canvas.getContext('webgl2')
  return context && !context.isContextLost()
    ? { width: context.drawingBufferWidth, height: context.drawingBufferHeight }
    : { width: canvas.width, height: canvas.height }
}

/** The same shape with a longer side of so many pixels. */
function shrunkTo(side: number, { width, height }: StillOptions): PictureTooLarge['largest'] {
  const factor = side / Math.max(width, height)
  return { width: Math.floor(width * factor), height: Math.floor(height * factor) }
}
