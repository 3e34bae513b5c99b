/** How the picture is developed: found by comparing AgX, ACES and Neutral on one frame. AgX keeps the species' hues. */
export const grade = {
  /** Multiplies scene light before tone mapping. */
  exposure: 1.2,
  saturation: 1.26,
  contrast: 1.16,
  vignette: 0.55,
  grain: 0.02,
} as const
