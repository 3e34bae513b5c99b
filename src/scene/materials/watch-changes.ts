import type { BufferAttribute } from 'three'

/**
 * Tells whether the first `count` numbers are others than when all of them were last handed to the graphics card, and takes
 * them as handed over now. Most bodies stand still in most pictures, and to compare costs far less than to hand over.
 */
export function watchChanges(values: Float32Array): (count: number) => boolean {
  const known = new Float32Array(values.length)
  return (count) => {
    for (let i = 0; i < count; i++) {
      if (known[i] === values[i]) continue
      known.set(values)
      return true
    }
    return false
  }
}

/** Hands over the numbers of the first `count` vertices or instances, and no others, where any of them changed. */
export function watchUploads(attribute: BufferAttribute): (count: number) => void {
  const { itemSize, updateRanges } = attribute
  const values = attribute.array
  const known = new Float32Array(values.length)
  const range = { start: 0, count: 0 }
  return (count) => {
    const length = count * itemSize
    let at = 0
    while (at < length && known[at] === values[at]) at++
    if (at === length) return
    for (; at < length; at++) known[at] = values[at]!
    // What was to be handed over while the body was not seen still waits.
    range.count = updateRanges.length > 0 ? Math.max(range.count, length) : length
    updateRanges.length = 0
    updateRanges.push(range)
    attribute.needsUpdate = true
  }
}
