import { type Browser, chromium } from 'playwright'
import { browserArguments, findBrowser } from '#src/cli/find-browser.ts'

/** Ways to a graphics card, tried in this order. A Linux without a display finds none unless it is told how. */
const waysToCard: readonly (readonly string[])[] =
  process.platform === 'linux'
    ? [
        ['--use-angle=vulkan', '--enable-features=Vulkan', '--disable-vulkan-surface'],
        ['--use-angle=gl-egl'],
        [],
      ]
    : [[]]

/**
 * Opens a browser without a window. By software it draws the same bytes on every machine; `usesGpu`: with the machine's graphics
 * card, many times as fast.
 *
 * @throws Error with a sentence where there is no browser, or no graphics card that it can use.
 */
export async function openBrowser(
  usesGpu: boolean,
  launch: (args: readonly string[]) => Promise<Browser> = launchBrowser,
): Promise<Browser> {
  if (!usesGpu) return launch(browserArguments)
  const quiet = browserArguments.filter((each) => !each.includes('swiftshader'))
  let drawnBy = 'nothing'
  for (const way of waysToCard) {
    const browser = await launch([...quiet, ...way])
    drawnBy = await nameRenderer(browser)
    if (!/swiftshader|llvmpipe|softpipe|basic render|nothing/i.test(drawnBy)) return browser
    await browser.close()
  }
  throw new Error(
    `The browser finds no graphics card to draw with (it would use ${drawnBy}): leave --gpu out, or install the card's driver.`,
  )
}

/** What draws, in the browser's words: a graphics card, or software; "nothing" without WebGL2, or where that takes too long to say. */
export async function nameRenderer(browser: Browser): Promise<string> {
  try {
    const page = await browser.newPage()
    // A driver that finds no card may never answer.
    const name = await page.waitForFunction(
      () => {
        const gl = document.createElement('canvas').getContext('webgl2')
        const said = gl?.getExtension('WEBGL_debug_renderer_info')
        if (!gl) return 'nothing'
        return said ? String(gl.getParameter(said.UNMASKED_RENDERER_WEBGL)) : 'something unknown'
      },
      undefined,
      { timeout: 15_000 },
    )
    const said = await name.jsonValue()
    await page.close()
    return said
  } catch {
    return 'nothing'
  }
}

function launchBrowser(args: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...args] })
}
