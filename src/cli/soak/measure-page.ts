import { createHash } from 'node:crypto'
import type { CDPSession, Page } from 'playwright'
import { leaveVisit } from '#src/cli/soak/leave-visit.ts'
import type { WorkerHeap, WorkerWeight } from '#src/cli/soak/watch-worker-heap.ts'
import { type HeapWeight, weighObjects } from '#src/cli/soak/weigh-objects.ts'

/** What a page weighs right after it started over, and what a visitor's run then answers to the same script. */
export interface PageMeasure {
  readonly minutes: number
  /** How often the page had been loaded by then: each time memory begins anew. */
  readonly load: number
  /** Of the page's script after collecting garbage, MB. */
  readonly heapMB: number
  /** What it is made of, where a snapshot was taken. */
  readonly kept: HeapWeight | null
  /** Arrays of numbers, which lie outside of that heap, MB. */
  readonly buffersMB: number
  /** Of the simulation worker's script. */
  readonly worker: WorkerWeight | null
  /** Geometries, textures and programs that the graphics card holds. */
  readonly gpu: readonly [geometries: number, textures: number, programs: number]
  /** Geometries that are in the scene: the card may hold no more. */
  readonly inScene: number
  readonly nodes: number
  readonly listeners: number
  /** Of the frame, the samples, and what the interface shows, after the script. */
  readonly state: string
  /** What that is a fingerprint of. */
  readonly answer: string
}

/** The page was not steady for long enough: a failure was being mended, or it was loaded again. */
export class NotSteady extends Error {}

export interface MeasureOptions extends Pick<PageMeasure, 'minutes' | 'load'> {
  /** Whether a heap snapshot is taken, which stops the page for seconds. */
  readonly isThorough: boolean
  /** Takes the snapshot, for a browser's memory tools. */
  keep(snapshot: string): void
}

const patience = { timeout: 40_000 }

const look = `document.querySelector('[data-action="look"]')?.click()`

/**
 * What a visitor's session is, at one place of the exhibit and after the same script each time; empty where the run broke
 * meanwhile. As text, because tools name functions.
 */
const answerScript = `(async () => {
  const { spinescope } = window
  spinescope.pause()
  spinescope.setLens(0.002)
  await spinescope.reset()
  spinescope.pause()
  await spinescope.stimulate({ kind: 'train', at: 0.001, frequency: 100, pulses: 2, test: false })
  await spinescope.seek(0.012)
  // A worker given up on the way is another's doing: the run then stands where it last was.
  const { status, trouble } = document.documentElement.dataset
  if (status !== 'ready' || trouble) return ''
  const traces = Object.entries(spinescope.traces()).map(([name, column]) => [name, [...column]])
  // The script may take longer than the exhibit waits for a touch: "yes, go on".
  const stay = () => document.querySelector('[data-action="stay"]')
  stay()?.click()
  while (stay()) await new Promise(requestAnimationFrame)
  // What is written, not what has room: a display that was turned hides some of it.
  const shown = [
    document.documentElement.lang,
    document.querySelector('.exhibit').dataset.text,
    [...document.querySelectorAll('.exhibit button')].map((button) => [button.textContent, button.ariaPressed]),
  ]
  return JSON.stringify([spinescope.state(), spinescope.counters(), traces, shown])
})()`

/**
 * Measures as the first thing of a new visitor's session, and leaves it: the same point of the visit each time.
 *
 * @throws NotSteady where what is measured would be that of a failure being mended.
 */
export async function measurePage(
  page: Page,
  devtools: CDPSession,
  worker: WorkerHeap,
  { minutes, load, isThorough, keep }: MeasureOptions,
): Promise<PageMeasure> {
  const read = () =>
    page.evaluate(() => {
      const {
        resets = '',
        gpu = '',
        status = '',
        trouble = '',
        place = '',
      } = document.documentElement.dataset
      return { resets, gpu, isSteady: status === 'ready' && trouble === '', place }
    })
  try {
    await page.waitForFunction(
      () => document.documentElement.dataset.place === 'attract' && !document.documentElement.dataset.trouble,
      null,
      patience,
    )
    // Somebody may have changed the language since: the session that is measured comes right after one that ended.
    await page.evaluate(look)
    await page.waitForSelector('[data-place="look"]', patience)
    await page.evaluate(leaveVisit)
    await page.waitForSelector('[data-place="attract"]', patience)
    const before = await read()
    await page.evaluate(look)
    await page.waitForFunction(
      () => {
        const { place, status, playing } = document.documentElement.dataset
        // It plays as soon as its own reset is done: the script shall not come between the two.
        return place === 'look' && status === 'ready' && playing === 'true'
      },
      null,
      patience,
    )
    const answered = await page.evaluate<string>(answerScript)
    if (answered === '') throw new NotSteady()
    await devtools.send('HeapProfiler.collectGarbage')
    await devtools.send('HeapProfiler.collectGarbage')
    // Newer browsers tell more than the protocol's types know.
    const usage: { usedSize: number; backingStorageSize?: number } =
      await devtools.send('Runtime.getHeapUsage')
    await devtools.send('Performance.enable')
    const { metrics } = await devtools.send('Performance.getMetrics')
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0
    const snapshot = isThorough ? await takeSnapshot(devtools) : null
    if (snapshot) keep(snapshot)
    const inWorker = await worker.measure(isThorough)
    const after = await read()
    if (after.place !== 'look' || after.resets !== before.resets || !after.isSteady) throw new NotSteady()
    await page.evaluate(leaveVisit)
    const [geometries = 0, textures = 0, programs = 0, inScene = 0] = before.gpu.split(' ').map(Number)
    return {
      minutes,
      load,
      heapMB: usage.usedSize / 1e6,
      kept: snapshot ? weighObjects(snapshot) : null,
      buffersMB: (usage.backingStorageSize ?? 0) / 1e6,
      worker: inWorker,
      gpu: [geometries, textures, programs],
      inScene,
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      state: createHash('sha256').update(answered).digest('hex').slice(0, 12),
      answer: answered,
    }
  } catch (error) {
    // Between two pages there is nothing to measure.
    throw error instanceof NotSteady ? error : new NotSteady(String(error))
  }
}

async function takeSnapshot(devtools: CDPSession): Promise<string> {
  const pieces: string[] = []
  const hear = ({ chunk }: { chunk: string }) => pieces.push(chunk)
  devtools.on('HeapProfiler.addHeapSnapshotChunk', hear)
  await devtools.send('HeapProfiler.takeHeapSnapshot')
  devtools.off('HeapProfiler.addHeapSnapshotChunk', hear)
  return pieces.join('')
}
