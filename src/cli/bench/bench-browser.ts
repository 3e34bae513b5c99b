import { resolve } from 'node:path'
import type { Page } from 'playwright'
import { build, type Rolldown } from 'vite'
import { nameRenderer, openBrowser } from '#src/cli/open-browser.ts'
import { serveBuild, servePage } from '#src/cli/serve-build.ts'

/** CSS pixels of every page that is measured, unless it says so. */
export const benchSize = { width: 1280, height: 720 } as const

const pages = 'src/cli/bench/pages'
const builtPages = 'out/bench/pages'

/** The product and the bench's own pages, built and served, and browsers to open them in. */
export interface BenchBrowser {
  /** Of the product. */
  readonly url: string
  /** Of the folder with the bench's own pages. */
  readonly pagesUrl: string
  /** Name and version. */
  readonly name: string
  /** What draws, as far as the browser says: a graphics card, or software. */
  readonly drawnBy: string
  /** Whether that is a graphics card. */
  readonly usesGpu: boolean
  /** Opens an address in a browser that has never seen anything; its drawing is watched. */
  open(url: string, size?: { readonly width: number; readonly height: number }): Promise<OpenedPage>
  close(): Promise<void>
}

export interface OpenedPage {
  readonly page: Page
  close(): Promise<void>
}

/** `usesGpu`: draws with the machine's graphics card, else by software, as tests do. */
export async function openBenchBrowser(usesGpu: boolean): Promise<BenchBrowser> {
  const drawing = await introduce(usesGpu)
  const watch = await buildWatch()
  await build({
    configFile: false,
    logLevel: 'error',
    root: pages,
    build: {
      target: 'es2022',
      outDir: resolve(builtPages),
      emptyOutDir: true,
      rolldownOptions: { input: ['plain', 'molecules'].map((name) => resolve(pages, `${name}.html`)) },
    },
  })
  const product = await serveBuild(0, true)
  const own = await servePage(0, builtPages)
  return {
    url: product.url,
    pagesUrl: own.url,
    ...drawing,
    usesGpu,
    async open(url, size = benchSize) {
      const browser = await openBrowser(usesGpu)
      try {
        const page = await browser.newPage({ viewport: size })
        await page.addInitScript({ content: watch })
        await page.goto(url)
        return { page, close: () => browser.close() }
      } catch (error) {
        await browser.close()
        throw error
      }
    },
    async close() {
      await product.close()
      await own.close()
    },
  }
}

async function introduce(usesGpu: boolean): Promise<{ name: string; drawnBy: string }> {
  const browser = await openBrowser(usesGpu)
  try {
    const drawnBy = await nameRenderer(browser)
    return { name: `${browser.browserType().name()} ${browser.version()}`, drawnBy }
  } finally {
    await browser.close()
  }
}

/** What watches a page's drawing, as one script. */
async function buildWatch(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve(pages, 'watch-drawing.ts'), formats: ['iife'], name: 'watchDrawing' },
    },
  })) as Rolldown.RolldownOutput[]
  return built[0]!.output[0].code
}
