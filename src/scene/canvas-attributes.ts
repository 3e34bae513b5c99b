/**
 * What the scene asks of its canvas, whoever makes the context first: the page does so while the scene's code is on its way.
 * Tiers that can afford smooth edges draw to a target that has samples.
 */
export const canvasAttributes = {
  antialias: false,
  powerPreference: 'high-performance',
} as const satisfies WebGLContextAttributes
