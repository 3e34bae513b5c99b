/** Membranes are never flat: they carry slow waves of this height, µm. */
export const waveHeight = 0.0005

/** Height of a membrane above its smooth dome at (x, z) µm, µm. Twin of `membraneWave` in leaflet.vert.glsl. */
export function membraneWave(x: number, z: number): number {
  return waveHeight * (Math.sin(x * 50 + 0.6) * Math.cos(z * 40) + 0.4 * Math.sin(x * 23 - z * 71 + 1.3))
}
