import { createHash } from 'node:crypto'
import type { CDPSession, Page } from 'playwright'

/** What a page weighs right after it started over, and what its run then answers to the same script. */
export interface PageMeasure {
  readonly minutes: number
  /** Of the page's script after collecting garbage, MB. */
  readonly heapMB: number
  /** Geometries, textures and programs that the graphics card holds. */
  readonly gpu: readonly [geometries: number, textures: number, programs: number]
  readonly nodes: number
  readonly listeners: number
  /** Of the frame and samples after the script. */
  readonly state: string
}

/** Touches of the upper left corner that open the operators' door. */
const touches = 7

/** Measures behind the operators' door, where the attract loop does nothing to the run meanwhile; then starts over. */
export async function measurePage(page: Page, devtools: CDPSession, minutes: number): Promise<PageMeasure> {
  await page.evaluate((count) => {
    const corner = { clientX: 5, clientY: 5 }
    for (let i = 0; i < count; i++) window.dispatchEvent(new PointerEvent('pointerdown', corner))
  }, touches)
  await page.waitForFunction(() => document.documentElement.dataset.place === 'pin')
  await page.waitForFunction(() => document.documentElement.dataset.status === 'ready')
  // The same script each time: whatever a visitor left behind would show in its bytes.
  const answer = await page.evaluate(async () => {
    const { spinescope } = window
    if (!spinescope) throw new Error('The page has no window.spinescope.')
    spinescope.pause()
    spinescope.setLens(0.002)
    await spinescope.reset()
    await spinescope.stimulate({ kind: 'train', at: 0.001, frequency: 100, pulses: 2, test: false })
    await spinescope.seek(0.012)
    const traces = Object.entries(spinescope.traces()).map(([name, column]) => [name, [...column]])
    const answered = JSON.stringify([spinescope.state(), spinescope.counters(), traces])
    return { answered, gpu: document.documentElement.dataset.gpu ?? '' }
  })
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.send('Performance.enable')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0
  const [geometries = 0, textures = 0, programs = 0] = answer.gpu.split(' ').map(Number)
  await page.evaluate(() => document.querySelector<HTMLElement>('.foot-ease .foot-chip:last-child')?.click())
  return {
    minutes,
    heapMB: usedSize / 1e6,
    gpu: [geometries, textures, programs],
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    state: createHash('sha256').update(answer.answered).digest('hex').slice(0, 12),
  }
}
