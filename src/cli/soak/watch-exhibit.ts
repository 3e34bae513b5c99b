import type { Page } from 'playwright'
import { leaveVisit } from '#src/cli/soak/leave-visit.ts'
import type { PageMeasure } from '#src/cli/soak/measure-page.ts'
import { shotNames } from '#src/parameters/exaggerations.ts'

/** What nobody may ever see of an exhibit, and what is counted meanwhile. */
export interface ExhibitWatch {
  readonly errorsShown: string[]
  readonly exits: string[]
  readonly foreign: string[]
  /** Geometries, textures and programs, when every view had been seen once and the exhibit had started over. */
  readonly gpuAtStart: PageMeasure['gpu']
  resets(): number
  /** Times the page was loaded again by itself. */
  reloads(): number
  /** Failures that came and went by themselves. */
  mended(): number
  /** Looks at the page as a visitor would. */
  look(): Promise<void>
  /** What an operator would read in the exhibit's log, and how often. */
  noted(): Promise<Readonly<Record<string, number>>>
  frames(): Promise<{ readonly total: number; readonly late: number; readonly worst: number }>
}

interface FrameCount {
  total: number
  late: number
  worst: number
}

declare global {
  interface Window {
    soakFrames?: FrameCount
  }
}

/** Counts frames in the page, from its first on. Late: three frames of a 60 Hz display were missed. As text, because tools name functions. */
const countFrames = `{
  const count = (window.soakFrames = { total: 0, late: 0, worst: 0 })
  let last = 0
  requestAnimationFrame(function frame(now) {
    if (last > 0) {
      count.total++
      if (now - last > 50) count.late++
      count.worst = Math.max(count.worst, now - last)
    }
    last = now
    requestAnimationFrame(frame)
  })
}`

/** What a page of ours never says to a visitor. */
const betrayal =
  /\b(undefined|NaN|\[object|TypeError|RangeError|ReferenceError|Uncaught|kiosk\.[a-z]+)\b|\bat \S+:\d+:\d+/

/** Opens the exhibit and watches it: texts, addresses, dialogs, downloads, windows, requests, frames. */
export async function watchExhibit(page: Page, address: string): Promise<ExhibitWatch> {
  const errorsShown: string[] = []
  const exits: string[] = []
  const foreign: string[] = []
  let loads = 0
  let resetsBefore = 0
  let resetsNow = 0
  let mended = 0
  let wasTroubled = false
  const own = new URL(address)
  page.on('dialog', (dialog) => {
    exits.push(`dialog ${dialog.type()}`)
    void dialog.dismiss()
  })
  page.on('download', (download) => exits.push(`download ${download.suggestedFilename()}`))
  page.on('popup', (popup) => exits.push(`window ${popup.url()}`))
  page.on('framenavigated', (frame) => {
    const url = new URL(frame.url())
    if (frame === page.mainFrame() && (url.origin !== own.origin || url.search !== own.search))
      exits.push(frame.url())
  })
  page.on('crash', () => errorsShown.push('the page crashed'))
  page.on('load', () => loads++)
  page.context().on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.hostname !== own.hostname) foreign.push(request.url())
  })
  await page.addInitScript({ content: countFrames })
  await page.goto(address)
  await page.evaluate(() => window.spinescope?.ready)
  await page.waitForSelector('.exhibit')
  // Each view once, where no story holds the camera: what the graphics card holds for it is no leak.
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-action="look"]')?.click())
  await page.waitForSelector('[data-place="look"]')
  for (const shot of shotNames) {
    await page.evaluate((name) => window.spinescope?.shot(name, { immediate: true }), shot)
    await page.evaluate(`new Promise((drawn) => {
      let left = 4
      const wait = () => (--left > 0 ? requestAnimationFrame(wait) : drawn())
      wait()
    })`)
  }
  await page.evaluate(leaveVisit)
  const [geometries = 0, textures = 0, programs = 0] = await page.evaluate(() =>
    (document.documentElement.dataset.gpu ?? '').split(' ').map(Number),
  )

  return {
    errorsShown,
    exits,
    foreign,
    gpuAtStart: [geometries, textures, programs],
    resets: () => resetsBefore + resetsNow,
    reloads: () => loads - 1,
    mended: () => mended,
    async look() {
      const seen = await page
        .evaluate(() => ({
          text: document.body.innerText,
          resets: Number(document.documentElement.dataset.resets ?? 0),
          trouble: document.documentElement.dataset.trouble ?? '',
          hasExhibit: document.querySelector('.exhibit') !== null,
        }))
        .catch(() => null)
      // Between two pages there is nothing to see.
      if (!seen) return
      if (seen.resets < resetsNow) resetsBefore += resetsNow
      resetsNow = seen.resets
      if (wasTroubled && seen.trouble === '') mended++
      wasTroubled = seen.trouble !== ''
      const found = betrayal.exec(seen.text)
      if (found) errorsShown.push(`"${seen.text.slice(Math.max(0, found.index - 40), found.index + 60)}"`)
    },
    noted: () =>
      page.evaluate(() => {
        const entries = JSON.parse(localStorage.getItem('spinescope.log') ?? '[]') as {
          what: string
          detail: string
          times: number
        }[]
        const counts: Record<string, number> = {}
        for (const { what, detail, times } of entries) {
          // Without the numbers the same trouble is the same.
          const name = `${what}: ${detail.replace(/[\d.]+/g, '…')}`
          counts[name] = (counts[name] ?? 0) + times
        }
        return counts
      }),
    frames: () => page.evaluate(() => window.soakFrames ?? { total: 0, late: 0, worst: 0 }),
  }
}
