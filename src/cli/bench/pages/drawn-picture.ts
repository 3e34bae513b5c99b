/** What one picture of a page cost. Counted at the graphics context, whoever called it. */
export interface DrawnPicture {
  /** Seconds since the page was asked for, when it stood on the canvas. */
  readonly at: number
  /** ms of the page's own script, from the animation frame to the last call of the graphics context. */
  readonly scriptMs: number
  /** ms until every pixel was there. */
  readonly pictureMs: number
  readonly calls: number
  readonly triangles: number
  /** Calls that hand data to the graphics card, and their bytes. */
  readonly uploads: number
  readonly uploadedBytes: number
  /** ms that the plain shader took on a canvas as large as the window just after; NaN where it was not asked for. */
  readonly plainMs: number
}

/** What a page that is watched tells the bench. */
export interface DrawingWatch {
  readonly pictures: DrawnPicture[]
  /** Seconds since the page was asked for, when its document first said that the run is ready and a frame was free. */
  interactiveAt: number
  /** Whether each picture is waited for, and timed; else the page draws as it would for a visitor. */
  isTiming: boolean
  /** Whether each picture is followed by the plain shader. */
  isComparing: boolean
}

declare global {
  interface Window {
    drawingWatch?: DrawingWatch
  }
}
