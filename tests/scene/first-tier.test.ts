import { describe, expect, it } from 'vitest'
import { firstTier } from '#src/scene/first-tier.ts'

const renderer = 0x1f01
const unmasked = 0x9246

/** What a browser says of its renderer: itself, and in an extension where it has one. */
function said(name: string, inExtension?: string): WebGL2RenderingContext {
  return {
    RENDERER: renderer,
    getExtension: () => (inExtension === undefined ? null : { UNMASKED_RENDERER_WEBGL: unmasked }),
    getParameter: (what: number) => ({ [renderer]: name, [unmasked]: inExtension })[what],
  } as unknown as WebGL2RenderingContext
}

describe('the first tier', () => {
  it.each([
    ['WebKit WebGL', 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)'],
    ['llvmpipe, or similar', undefined],
    ['WebKit WebGL', 'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)'],
    ['Apple Software Renderer', undefined],
  ])('is low where no graphics card draws: %s, %s', (name, inExtension) => {
    expect(firstTier(said(name, inExtension))).toBe('low')
  })

  it.each([
    ['WebKit WebGL', 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)'],
    ['NVIDIA GeForce GTX 980, or similar', undefined],
    ['Apple GPU', undefined],
    ['WebKit WebGL', undefined],
  ])('is medium where one does, or nobody says: %s, %s', (name, inExtension) => {
    expect(firstTier(said(name, inExtension))).toBe('medium')
  })
})
