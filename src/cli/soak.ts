import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright'
import { secondsNow } from '#src/cli/bench/process-clock.ts'
import { openBrowser } from '#src/cli/open-browser.ts'
import { serveBuild } from '#src/cli/serve-build.ts'
import { measurePage, NotSteady, type PageMeasure } from '#src/cli/soak/measure-page.ts'
import { judgeSoak, type SoakRecord } from '#src/cli/soak/soak-verdict.ts'
import { createSyntheticVisitor } from '#src/cli/soak/synthetic-visitor.ts'
import { watchExhibit } from '#src/cli/soak/watch-exhibit.ts'
import { watchWorkerHeap } from '#src/cli/soak/watch-worker-heap.ts'

/**
 * `npm run soak -- --minutes N [--seed 1] [--size 320x568] [--resets 100] [--keep FOLDER]`: an exhibit under a seeded synthetic visitor who
 * touches, types, turns the display, loses the graphics context, kills and hangs the worker, and goes away. Prints what
 * came of each promise; exit code 1 where one is broken, 2 where it could not run.
 */
const usage = 'npm run soak -- --minutes N [--seed 1] [--size 320x568] [--resets 100] [--keep FOLDER]'

/** A snapshot stops the page for seconds: one so many measures. */
const snapshotEvery = 3

try {
  const isGood = await soak(readAsked())
  process.exitCode = isGood ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

interface Asked {
  readonly minutes: number
  readonly seed: number
  readonly width: number
  readonly height: number
  readonly resets: number
  /** Where heap snapshots are kept, for a browser's memory tools; empty for nowhere. */
  readonly keep: string
}

function readAsked(): Asked {
  const { minutes, seed, size, resets, keep } = parseAsked()
  const [, width, height] = (/^(\d+)x(\d+)$/.exec(size) ?? []).map(Number)
  const numbers = { minutes: Number(minutes), seed: Number(seed), resets: Number(resets) }
  if (!(numbers.minutes > 0))
    throw new Error(`The time is "${minutes}": write minutes as a number.\nWrite: ${usage}`)
  if (!Number.isInteger(numbers.seed) || !Number.isInteger(numbers.resets)) throw new Error(`Write: ${usage}`)
  if (!width || !height) throw new Error(`The size is "${size}": write it as 320x568.`)
  return { ...numbers, width, height, keep }
}

function parseAsked() {
  try {
    return parseArgs({
      options: {
        minutes: { type: 'string', default: '30' },
        seed: { type: 'string', default: '1' },
        size: { type: 'string', default: '320x568' },
        resets: { type: 'string', default: '100' },
        keep: { type: 'string', default: '' },
      },
    }).values
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\nWrite: ${usage}`)
  }
}

/** @returns whether every promise held. */
async function soak({ minutes, seed, width, height, resets, keep }: Asked): Promise<boolean> {
  const served = await serveBuild(0, true)
  const browser = await openBrowser(false)
  try {
    const context = await browser.newContext({ viewport: { width, height }, hasTouch: true })
    const page = await context.newPage()
    const address = `${served.url}?mode=kiosk&quality=low&idle=5&pin=2580&languages=en,de,es&more=https://example.org/`
    const devtools = await context.newCDPSession(page)
    const worker = await watchWorkerHeap(devtools)
    const watch = await watchExhibit(page, address)
    const visitor = createSyntheticVisitor(page, devtools, { seed, width, height })
    const began = secondsNow()
    const minutesPassed = () => (secondsNow() - began) / 60
    const measures: PageMeasure[] = []
    let unmeasured = 0
    let seen = watch.resets()
    console.log(`Soaking for ${minutes} min at ${width} × ${height}, seed ${seed}.`)
    while (minutesPassed() < minutes || watch.resets() < resets) {
      // Past its time it only starts over, until it has done so often enough.
      const isShort = minutesPassed() >= minutes
      if (minutesPassed() > 3 * minutes + 10) break
      if (isShort) await visitor.visitShortly()
      else await visitor.act()
      await watch.look()
      if (watch.resets() === seen) continue
      try {
        const isThorough = measures.length % snapshotEvery === 0
        const now = {
          minutes: minutesPassed(),
          load: watch.reloads(),
          isThorough,
          keep: keepIn(keep, measures.length),
        }
        const measure = await measurePage(page, devtools, worker, now)
        measures.push(measure)
        const { heapMB, kept, state } = measure
        const times = `${visitor.count} acts, ${watch.resets()} resets, ${watch.reloads()} reloads`
        console.log(
          `${now.minutes.toFixed(1)} min  ${heapMB.toFixed(2)} MB ${kept?.objects.toFixed(3) ?? ''} ${kept?.natives.toFixed(3) ?? ''}  ${state}  ${times}`,
        )
      } catch (error) {
        if (!(error instanceof NotSteady)) throw error
        unmeasured++
      }
      // Leaving what was measured starts over, too.
      await watch.look()
      seen = watch.resets()
    }
    const record: SoakRecord = {
      minutes: minutesPassed(),
      machine: await nameMachine(page),
      acts: visitor.counts,
      resets: watch.resets(),
      wantedResets: resets,
      gpuAtStart: watch.gpuAtStart,
      measures,
      unmeasured,
      errorsShown: watch.errorsShown,
      exits: watch.exits,
      foreign: watch.foreign,
      reloads: watch.reloads(),
      mended: watch.mended(),
      noted: await watch.noted(),
      frames: await watch.frames(),
    }
    const { lines, broken } = judgeSoak(record)
    for (const line of lines) console.log(line)
    for (const promise of broken) console.log(`BROKEN  ${promise}`)
    return broken.length === 0
  } finally {
    await browser.close()
    await served.close()
  }
}

/** Processor and graphics, and how busy the machine is beside the soak: late frames say nothing without them. */
async function nameMachine(page: Page): Promise<string> {
  const graphics = await page.evaluate(() => {
    const context = document.querySelector('canvas')?.getContext('webgl2')
    const names = context?.getExtension('WEBGL_debug_renderer_info')
    return names ? String(context?.getParameter(names.UNMASKED_RENDERER_WEBGL)) : 'unknown graphics'
  })
  const list = cpus()
  return `${list.length} × ${list[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)}; ${graphics}`
}

/** Keeps two snapshots of the page: one after the first few visits, and the latest. */
function keepIn(folder: string, measured: number): (snapshot: string) => void {
  return (snapshot) => {
    if (folder === '') return
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, measured < 10 ? 'early.heapsnapshot' : 'late.heapsnapshot'), snapshot)
  }
}
