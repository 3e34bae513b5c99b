/** Smooth noise that is the same on every machine: it gives membranes and proteins their living unevenness. */

/** Value noise in −1…1 with features about one unit wide. */
export function valueNoise(x: number, y: number, z: number): number {
  const i = Math.floor(x)
  const j = Math.floor(y)
  const k = Math.floor(z)
  const u = fade(x - i)
  const v = fade(y - j)
  const w = fade(z - k)
  const near = mix(
    mix(latticeValue(i, j, k), latticeValue(i + 1, j, k), u),
    mix(latticeValue(i, j + 1, k), latticeValue(i + 1, j + 1, k), u),
    v,
  )
  const far = mix(
    mix(latticeValue(i, j, k + 1), latticeValue(i + 1, j, k + 1), u),
    mix(latticeValue(i, j + 1, k + 1), latticeValue(i + 1, j + 1, k + 1), u),
    v,
  )
  return mix(near, far, w) * 2 - 1
}

/** Three octaves of value noise, about −1…1, with features about one unit wide and finer ones on them. */
export function fractalNoise(x: number, y: number, z: number): number {
  return (
    valueNoise(x, y, z) * 0.6 +
    valueNoise(x * 2.1 + 7, y * 2.1, z * 2.1) * 0.3 +
    valueNoise(x * 4.3, y * 4.3 + 3, z * 4.3) * 0.15
  )
}

function fade(t: number): number {
  return t * t * (3 - 2 * t)
}

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t
}

function latticeValue(i: number, j: number, k: number): number {
  let h = (Math.imul(i, 374761393) + Math.imul(j, 668265263) + Math.imul(k, 2147483647)) | 0
  h = Math.imul(h ^ (h >>> 13), 1274126177)
  h ^= h >>> 16
  return (h >>> 0) / 4294967295
}
