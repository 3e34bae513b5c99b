import type { ShotName } from '#src/parameters/exaggerations.ts'

/** Lamps that the rig itself sets, shot by shot. */
export const fillNames = ['cleft', 'fillLeft', 'fillRight'] as const
type FillName = (typeof fillNames)[number]

/** How one shot is lit. Colours are sRGB hex; distances µm. */
interface ShotLight {
  readonly key: {
    readonly color: string
    readonly intensity: number
    readonly direction: readonly [number, number, number]
  }
  readonly rim: {
    readonly color: string
    readonly intensity: number
    readonly direction: readonly [number, number, number]
  }
  readonly skyLight: readonly [color: string, intensity: number]
  readonly groundLight: readonly [color: string, intensity: number]
  readonly background: {
    readonly top: string
    readonly bottom: string
    readonly glow: string
    readonly glowAt: readonly [number, number, number]
  }
  /** Where fog begins, its density per µm, its power. */
  readonly fog: readonly [start: number, density: number, power: number]
  /** Lamps that belong to no signal: they shape the stage. Places and radii in µm. */
  readonly fills?: Readonly<Partial<Record<FillName, FillLight>>>
}

interface FillLight {
  readonly at: readonly [x: number, y: number, z: number]
  readonly radius: number
  readonly color: string
  readonly intensity: number
}

/** How each standing view is lit. */
export const shotLights: Readonly<Record<ShotName, ShotLight>> = {
  overview: {
    key: { color: '#ffe9d2', intensity: 1.5, direction: [-0.5, 0.8, 0.35] },
    rim: { color: '#64d4ff', intensity: 1.7, direction: [0.6, 0.4, -0.7] },
    skyLight: ['#2f6f9a', 0.4],
    groundLight: ['#35205e', 0.45],
    background: { top: '#0b3346', bottom: '#06071c', glow: '#1f7383', glowAt: [0.6, 0.66, 0.55] },
    fog: [3.3, 0.36, 1.5],
  },
  synapse: {
    key: { color: '#fff0de', intensity: 1.35, direction: [-0.45, 0.7, 0.75] },
    rim: { color: '#6cd6ff', intensity: 1.3, direction: [0.6, 0.4, -0.7] },
    skyLight: ['#3a7ea6', 0.5],
    groundLight: ['#3d2a6a', 0.5],
    background: { top: '#0a2f42', bottom: '#07081f', glow: '#1b6274', glowAt: [0.5, 0.5, 0.5] },
    fog: [1.85, 0.7, 1.2],
    fills: {
      fillLeft: { at: [0, 0.04, 0.12], radius: 0.45, color: '#8f6cff', intensity: 0.3 },
      fillRight: { at: [-0.1, 0.7, 0.2], radius: 0.6, color: '#4fd0e8', intensity: 0.3 },
      cleft: { at: [0.05, 0.2, -0.06], radius: 0.24, color: '#ff8a4a', intensity: 0.16 },
    },
  },
  cleft: {
    key: { color: '#ffe2b8', intensity: 0.62, direction: [0.35, 0.75, -0.45] },
    rim: { color: '#66dcf2', intensity: 1.45, direction: [0.1, 0.35, -1] },
    skyLight: ['#2f7a9a', 0.36],
    groundLight: ['#4a2f7c', 0.5],
    background: { top: '#0d4254', bottom: '#0c1030', glow: '#348f9c', glowAt: [0.6, 0.56, 0.9] },
    fog: [0.052, 9.5, 1.35],
    fills: {
      fillLeft: { at: [-0.016, 0.249, 0.048], radius: 0.032, color: '#6fb0ff', intensity: 0.5 },
      fillRight: { at: [0.016, 0.25, 0.046], radius: 0.034, color: '#e9ccff', intensity: 0.95 },
      cleft: { at: [-0.03, 0.244, 0.015], radius: 0.03, color: '#7fb8ff', intensity: 0.16 },
    },
  },
  pore: {
    key: { color: '#fff0de', intensity: 1.25, direction: [-0.4, 0.75, 0.6] },
    rim: { color: '#7fdcff', intensity: 1.6, direction: [0.5, 0.5, -0.7] },
    skyLight: ['#3a7ea6', 0.55],
    groundLight: ['#46307c', 0.5],
    background: { top: '#0c3346', bottom: '#0a0825', glow: '#1d4a6a', glowAt: [0.6, 0.35, 0.5] },
    fog: [0.048, 16, 1.25],
    fills: { fillLeft: { at: [-0.0122, 0.222, 0.003], radius: 0.01, color: '#4a6aff', intensity: 0.5 } },
  },
  // The roof is the sun: what lights the room is the Ca²⁺ below the density. Without it the room is blue and dim, and
  // the wall stays blue, so that orange light dies on it.
  inside: {
    key: { color: '#ffc79a', intensity: 0.36, direction: [0.05, 0.95, 0.05] },
    rim: { color: '#e0878f', intensity: 0.7, direction: [-0.3, 0.45, -0.8] },
    skyLight: ['#7a3444', 0.42],
    groundLight: ['#54245e', 0.56],
    background: { top: '#3c1436', bottom: '#2e0f38', glow: '#64203c', glowAt: [0.5, 0.86, 0.6] },
    fog: [0.32, 2.1, 1.3],
    fills: {
      fillLeft: { at: [-0.24, -0.2, 0.28], radius: 0.4, color: '#d0709a', intensity: 0.6 },
      fillRight: { at: [0.13, 0.07, 0.17], radius: 0.12, color: '#9fc0ff', intensity: 1.6 },
      cleft: { at: [0.3, -0.2, -0.1], radius: 0.36, color: '#b45cae', intensity: 1.3 },
    },
  },
  growth: {
    key: { color: '#fff0de', intensity: 1.4, direction: [-0.5, 0.8, 0.55] },
    rim: { color: '#64d4ff', intensity: 1.6, direction: [0.6, 0.4, -0.7] },
    skyLight: ['#3f86b8', 0.62],
    groundLight: ['#4a3a8c', 0.72],
    background: { top: '#0b3346', bottom: '#06071c', glow: '#1f7383', glowAt: [0.55, 0.6, 0.55] },
    fog: [2.4, 0.45, 1.4],
  },
  nucleus: {
    key: { color: '#ffe9d2', intensity: 1.4, direction: [-0.5, 0.8, 0.45] },
    rim: { color: '#64d4ff', intensity: 1.7, direction: [0.6, 0.4, -0.7] },
    skyLight: ['#2f6f9a', 0.4],
    groundLight: ['#35205e', 0.45],
    background: { top: '#0b3346', bottom: '#06071c', glow: '#1f7383', glowAt: [0.6, 0.6, 0.6] },
    fog: [12, 0.066, 1.35],
  },
}
