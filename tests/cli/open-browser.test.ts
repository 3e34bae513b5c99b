import type { Browser } from 'playwright'
import { expect, test } from 'vitest'
import { openBrowser } from '#src/cli/open-browser.ts'

/** Browsers that draw with what is named, one after the other; which were closed again, and with what they were opened. */
function browsersThatDrawBy(...names: string[]) {
  const asked: (readonly string[])[] = []
  const closed: string[] = []
  const launch = async (args: readonly string[]) => {
    const name = names[Math.min(asked.length, names.length - 1)]!
    asked.push(args)
    const waitForFunction = async () => {
      if (name === '') throw new Error('Timeout 15000ms exceeded.')
      return { jsonValue: async () => name }
    }
    const page = { waitForFunction, close: async () => {} }
    return {
      newPage: async () => page,
      close: async () => void closed.push(name),
      name,
    } as unknown as Browser
  }
  return { launch, asked, closed }
}

test('by software, a browser is told to draw by software and not asked what it does', async () => {
  const { launch, asked } = browsersThatDrawBy('ANGLE (Google, Vulkan (SwiftShader Device))')
  await openBrowser(false, launch)
  expect(asked).toHaveLength(1)
  expect(asked[0]).toContain('--use-angle=swiftshader')
})

test.runIf(process.platform === 'linux')(
  'with a card, the first way that leads to one is taken',
  async () => {
    const { launch, asked, closed } = browsersThatDrawBy('', 'ANGLE (SwiftShader)', 'ANGLE (NVIDIA L4)')
    const browser = await openBrowser(true, launch)
    expect(browser).toMatchObject({ name: 'ANGLE (NVIDIA L4)' })
    expect(closed, 'no browser stays behind').toEqual(['', 'ANGLE (SwiftShader)'])
    expect(asked).toHaveLength(3)
    expect(asked.flat().join(' ')).not.toContain('swiftshader')
  },
)

test('without a card, a sentence says so, and no browser stays behind', async () => {
  const { launch, asked, closed } = browsersThatDrawBy('llvmpipe (LLVM 15)')
  await expect(openBrowser(true, launch)).rejects.toThrow(/no graphics card.*llvmpipe.*leave --gpu out/)
  expect(closed).toHaveLength(asked.length)
})
