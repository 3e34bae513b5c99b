import { measureBalls } from '#src/cli/bench/ball-rows.ts'
import { type BenchBrowser, openBenchBrowser } from '#src/cli/bench/bench-browser.ts'
import type { Measured } from '#src/cli/bench/measured.ts'
import type { BenchAsked } from '#src/cli/bench/read-bench-asked.ts'
import { measureStart } from '#src/cli/bench/start-rows.ts'
import { measureViews } from '#src/cli/bench/view-rows.ts'

const parts = { views: measureViews, balls: measureBalls, start: measureStart } as const

/** The parts that are asked for and need a browser; where there is none, a sentence in their place. */
export async function measureInBrowser(
  { parts: asked, usesGpu }: Pick<BenchAsked, 'parts' | 'usesGpu'>,
  open: (usesGpu: boolean) => Promise<BenchBrowser> = openBenchBrowser,
): Promise<Measured[]> {
  const wanted = Object.entries(parts).filter(([name]) => asked.has(name as keyof typeof parts))
  if (wanted.length === 0) return []
  let browser: BenchBrowser
  try {
    browser = await open(usesGpu)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [{ rows: [], note: `${wanted.map(([name]) => name).join(', ')}: skipped. ${why}` }]
  }
  try {
    const found: Measured[] = [{ rows: [], note: `Pages: ${browser.name}, drawn by ${browser.drawnBy}.` }]
    for (const [name, measure] of wanted) {
      // It takes minutes: who waits may see that it goes on.
      console.error(`${name} …`)
      found.push(await measure(browser))
    }
    return found
  } finally {
    await browser.close()
  }
}
