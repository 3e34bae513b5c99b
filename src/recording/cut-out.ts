/**
 * What of a picture is not its background, from the same picture before black and before white. Where both are the same
 * the thing is solid; where they differ as much as the bare backdrops do there is nothing.
 *
 * All arrays are RGBA, 0…255, of one size. Written into `out`, straight alpha.
 */
export function cutOut(
  before: { readonly black: Uint8ClampedArray; readonly white: Uint8ClampedArray },
  bare: { readonly black: Uint8ClampedArray; readonly white: Uint8ClampedArray },
  out: Uint8ClampedArray,
): void {
  for (let at = 0; at < out.length; at += 4) {
    let seen = 0
    let span = 0
    for (let channel = at; channel < at + 3; channel++) {
      seen += (before.white[channel] ?? 0) - (before.black[channel] ?? 0)
      span += (bare.white[channel] ?? 0) - (bare.black[channel] ?? 0)
    }
    const alpha = span > 0 ? Math.min(1, Math.max(0, 1 - seen / span)) : 1
    for (let channel = at; channel < at + 3; channel++) {
      const through = (bare.black[channel] ?? 0) * (1 - alpha)
      out[channel] = alpha > 0 ? ((before.black[channel] ?? 0) - through) / alpha : 0
    }
    out[at + 3] = 255 * alpha
  }
}
