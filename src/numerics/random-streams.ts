/**
 * Random numbers that depend on *what* they are for and never on how many were drawn before: each draw is a hash
 * of (seed, stream, index). A seek, a replay and the two levels of the model therefore see the same vesicles fuse.
 */

/** A well-mixed 32-bit hash of three integers (two rounds of the murmur3 finaliser after each word). */
export function hash3(seed: number, stream: number, index: number): number {
  let h = mix32((seed | 0) ^ 0x9e3779b9)
  h = mix32(h ^ Math.imul(stream | 0, 0x85ebca6b))
  h = mix32(h ^ Math.imul(index | 0, 0xc2b2ae35))
  return h
}

/** Uniform in the open interval (0, 1), keyed by (seed, stream, index). */
export function uniformAt(seed: number, stream: number, index: number): number {
  return (hash3(seed, stream, index) + 0.5) / 4294967296
}

/** Standard normal, keyed by (seed, stream, index). */
export function normalAt(seed: number, stream: number, index: number): number {
  const radius = Math.sqrt(-2 * Math.log(uniformAt(seed, stream, 2 * index)))
  return radius * Math.cos(2 * Math.PI * uniformAt(seed, stream, 2 * index + 1))
}

/** A sequential stream of uniforms in [0, 1) for placing things once, such as vesicles in a bouton (sfc32). */
export function createStream(seed: number, stream = 0): () => number {
  let a = hash3(seed, stream, 1)
  let b = hash3(seed, stream, 2)
  let c = hash3(seed, stream, 3)
  let counter = 1
  return () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
}

function mix32(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
