/** What panels leave clear of the picture. */
export interface ClearMiddle {
  /** Where its middle stands, in shares of the window's width and height beside the window's own. */
  readonly right: number
  readonly down: number
  /** Its share of the window's width; less where its height asks for a smaller picture. */
  readonly clear: number
}
