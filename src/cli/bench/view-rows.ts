import type { Page } from 'playwright'
import { type BenchBrowser, benchSize } from '#src/cli/bench/bench-browser.ts'
import type { BenchRow } from '#src/cli/bench/bench-row.ts'
import type { BenchTable } from '#src/cli/bench/bench-table.ts'
import type { Measured } from '#src/cli/bench/measured.ts'
import { median } from '#src/cli/bench/median.ts'
import type { DrawnPicture } from '#src/cli/bench/pages/drawn-picture.ts'
import { type ShotName, shotNames } from '#src/parameters/exaggerations.ts'

/** Pictures that are looked at, and those before them: programs are compiled, bodies come and go softly. */
const pictures = 9
const firstPictures = 6
/** Before all: after a start one body of the views that nobody has opened is made ready with each picture. */
const startPictures = 45
/** Pictures that are counted as a visitor gets them where a graphics card draws. */
const cardPictures = 60

/** Simulation seconds a second: what a visitor would choose to see something happen there. */
const lenses: Readonly<Record<ShotName, number>> = {
  overview: 0.2,
  synapse: 0.002,
  cleft: 0.0005,
  pore: 0.0005,
  inside: 0.2,
  growth: 0.2,
  nucleus: 0.2,
}

interface ViewCost extends Omit<DrawnPicture, 'at'> {
  readonly shot: ShotName
  /** All script of the main thread, interface and messages included, ms of its processor time a picture. */
  readonly threadMs: number
  /** As a visitor gets them. */
  readonly picturesPerSecond: number
  readonly timesPlain: number
}

/**
 * What a picture of the product costs in each view at the low tier, while the synapse fires: the page as a visitor has it, with
 * its interface. By turns with each picture a cheap shader fills a canvas of the window's size.
 */
export async function measureViews(browser: BenchBrowser): Promise<Measured> {
  if (browser.usesGpu) return measureWithCard(browser)
  const costs = await measureEach(browser, { quality: 'low', size: benchSize })
  const most = (of: (cost: ViewCost) => number) =>
    costs.reduce((worst, cost) => (of(cost) > of(worst) ? cost : worst))
  const row = (name: string, of: (cost: ViewCost) => number, unit: string, atMost?: number): BenchRow => {
    const worst = most(of)
    const goal = atMost === undefined ? {} : { goal: { atMost } }
    return { name: `${name}: most of seven views (${worst.shot})`, measured: of(worst), unit, ...goal }
  }
  const standard = costs[0]!
  return {
    rows: [
      row('script of a picture', ({ scriptMs }) => scriptMs, 'ms', 2),
      row('all script of the main thread a picture', ({ threadMs }) => threadMs, 'ms'),
      row('draw calls', ({ calls }) => calls, '', 60),
      row('triangles', ({ triangles }) => triangles, '', 150_000),
      row('handed to the graphics card a picture', ({ uploadedBytes }) => uploadedBytes / 1000, 'kB'),
      {
        name: `${standard.shot} ÷ a cheap shader that fills the window`,
        measured: standard.timesPlain,
        unit: '×',
        goal: { atMost: 4 },
      },
      {
        name: `${standard.shot}, as a visitor gets it`,
        measured: standard.picturesPerSecond,
        unit: 'pictures/s',
        goal: { atLeast: 20 },
      },
    ],
    tables: [tableOf(costs, `A picture of each view, low tier, ${benchSize.width} × ${benchSize.height}`)],
  }
}

/**
 * On a graphics card: the tier that wants most and the one that is chosen for visitors, at the sizes of a laptop and of an exhibit. What
 * counts is the time until a picture's pixels are there: without a display the browser then copies each picture once more.
 */
const cardRuns = [
  { quality: 'high', size: { width: 1920, height: 1080 }, ms: 1000 / 60 },
  { quality: 'medium', size: { width: 1920, height: 1080 }, ms: 1000 / 60 },
  { quality: 'high', size: { width: 3840, height: 2160 }, ms: 1000 / 30 },
  { quality: 'medium', size: { width: 3840, height: 2160 }, ms: 1000 / 30 },
] as const

async function measureWithCard(browser: BenchBrowser): Promise<Measured> {
  const rows: BenchRow[] = []
  const tables: BenchTable[] = []
  for (const run of cardRuns) {
    const where = `${run.quality} tier, ${run.size.width} × ${run.size.height}`
    console.error(` ${where}`)
    const costs = await measureEach(browser, run)
    const slowest = costs.reduce((worst, cost) => (cost.pictureMs > worst.pictureMs ? cost : worst))
    rows.push({
      name: `${where}: most of seven views (${slowest.shot})`,
      measured: slowest.pictureMs,
      unit: 'ms',
      goal: { atMost: run.ms },
    })
    tables.push(tableOf(costs, `A picture of each view, ${where}`))
  }
  return { rows, tables }
}

function tableOf(costs: readonly ViewCost[], name: string): BenchTable {
  return {
    name,
    head: [
      'view',
      'script, ms',
      'all script, ms',
      'draw calls',
      'triangles',
      'uploads',
      'kB',
      'picture, ms',
      '÷ cheap shader',
      'pictures/s',
    ],
    lines: costs.map((cost) => [
      cost.shot,
      cost.scriptMs,
      cost.threadMs,
      cost.calls,
      cost.triangles,
      cost.uploads,
      cost.uploadedBytes / 1000,
      cost.pictureMs,
      cost.timesPlain,
      cost.picturesPerSecond,
    ]),
  }
}

/** All in one page: the run goes on while the visitor looks from elsewhere. */
async function measureEach(
  browser: BenchBrowser,
  { quality, size }: { quality: string; size: { width: number; height: number } },
): Promise<ViewCost[]> {
  const { page, close } = await browser.open(`${browser.url}?mode=explore&quality=${quality}&seed=1`, size)
  try {
    await page.evaluate(fire)
    await drawMore(page, startPictures, { isTiming: false, isComparing: false })
    const costs: ViewCost[] = []
    for (const shot of shotNames) {
      costs.push(await measureView(page, shot, browser.usesGpu ? cardPictures : pictures))
      const { pictureMs, picturesPerSecond } = costs.at(-1)!
      console.error(`  ${shot}: ${pictureMs.toFixed(0)} ms, ${picturesPerSecond.toFixed(0)} pictures/s`)
    }
    return costs
  } finally {
    await close()
  }
}

async function measureView(page: Page, shot: ShotName, freePictures: number): Promise<ViewCost> {
  await page.evaluate(
    ([name, lens]) => {
      window.spinescope?.setLens(lens)
      window.spinescope?.shot(name, { immediate: true })
    },
    [shot, lenses[shot]] as const,
  )
  await drawMore(page, firstPictures, { isTiming: true, isComparing: true })
  const timed = await drawMore(page, pictures, { isTiming: true, isComparing: true })
  // The processor time that the thread had: waiting for pixels and for other threads is none.
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const scriptSeconds = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN
  }
  await drawMore(page, 2, { isTiming: false, isComparing: false })
  const before = await scriptSeconds()
  const free = await drawMore(page, freePictures, { isTiming: false, isComparing: false })
  const threadMs = (1000 * ((await scriptSeconds()) - before)) / free.length
  const middle = (of: (picture: DrawnPicture) => number) => median(timed.map(of))
  const seconds = free.at(-1)!.at - free[0]!.at
  return {
    shot,
    threadMs,
    picturesPerSecond: (free.length - 1) / seconds,
    timesPlain: middle(({ pictureMs, plainMs }) => pictureMs / plainMs),
    scriptMs: middle(({ scriptMs }) => scriptMs),
    pictureMs: middle(({ pictureMs }) => pictureMs),
    plainMs: middle(({ plainMs }) => plainMs),
    calls: Math.max(...timed.map(({ calls }) => calls)),
    triangles: Math.max(...timed.map(({ triangles }) => triangles)),
    uploads: middle(({ uploads }) => uploads),
    uploadedBytes: middle(({ uploadedBytes }) => uploadedBytes),
  }
}

/** Runs in the page: a train of pulses that goes on for as long as is measured. */
async function fire(): Promise<void> {
  const { spinescope } = window
  if (!spinescope) throw new Error('The page has no window.spinescope.')
  await spinescope.ready
  await spinescope.stimulate({ kind: 'train', at: 0.0005, frequency: 100, pulses: 6000, test: false })
  spinescope.play()
}

/** Waits for so many more pictures, and returns them. */
async function drawMore(
  page: Page,
  count: number,
  how: { isTiming: boolean; isComparing: boolean },
): Promise<readonly DrawnPicture[]> {
  await page.evaluate((asked) => {
    const { drawingWatch } = window
    if (!drawingWatch) throw new Error('Nobody watches the page.')
    Object.assign(drawingWatch, asked)
    drawingWatch.pictures.length = 0
  }, how)
  await page.waitForFunction((most) => (window.drawingWatch?.pictures.length ?? 0) >= most, count, {
    polling: 100,
    timeout: 120_000,
  })
  return page.evaluate(() => window.drawingWatch?.pictures ?? [])
}
