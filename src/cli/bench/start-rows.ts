import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright'
import { type BenchBrowser, benchSize } from '#src/cli/bench/bench-browser.ts'
import type { Measured } from '#src/cli/bench/measured.ts'
import { median } from '#src/cli/bench/median.ts'

/** Fresh browsers for each page. */
const starts = 5

/** Seconds since the address was asked for. */
interface Start {
  /** The first thing of the page to be seen. */
  readonly paint: number
  /**
   * The first picture of the graphics context stands. Spinescope's is the living scene of the run, its dendrite with the spine
   * and its bouton as the first frame has them; the bodies in and around them come into the pictures after it.
   */
  readonly picture: number
  /** Everything stands in the picture; a page without a promise of that has it all in its first one. */
  readonly whole: number
  /** The run answers, and a frame of the main thread is free. */
  readonly interactive: number
}

/** Bytes, compressed where a server would. */
interface Arrived {
  /** What the page's own document names: enough for words, controls and the poster. */
  readonly firstScreen: number
  readonly scriptOfFirstScreen: number
  /** All that was asked for until the picture moved. */
  readonly withPicture: number
  readonly scriptWithPicture: number
}

/**
 * How soon the page is there, and how much has to come for it, beside a page with three alone and one lit body on a canvas of
 * the same size: each in browsers that have seen nothing, by turns, from this machine.
 */
export async function measureStart(browser: BenchBrowser): Promise<Measured> {
  const ours: Start[] = []
  const plain: Start[] = []
  const ourAddress = `${browser.url}?mode=explore&quality=low&seed=1`
  const plainAddress = `${browser.pagesUrl}plain.html`
  for (let i = 0; i < starts; i++) {
    ours.push(await timeStart(browser, ourAddress))
    plain.push(await timeStart(browser, plainAddress))
  }
  const arrived = [await weighStart(browser, ourAddress), await weighStart(browser, plainAddress)] as const
  const of = (all: readonly Start[], what: keyof Start) => median(all.map((each) => each[what]))
  const ratio = of(ours, 'picture') / of(plain, 'picture')
  const kB = 1 / 1000
  const line = (name: string, all: readonly Start[], bytes: Arrived) => [
    name,
    bytes.scriptOfFirstScreen * kB,
    bytes.firstScreen * kB,
    bytes.scriptWithPicture * kB,
    bytes.withPicture * kB,
    of(all, 'paint'),
    of(all, 'picture'),
    of(all, 'whole'),
    of(all, 'interactive'),
  ]
  return {
    rows: [
      {
        name: 'script of the first screen, gzipped',
        measured: arrived[0].scriptOfFirstScreen * kB,
        unit: 'kB',
        goal: { atMost: 250 },
      },
      {
        name: 'first screen, all that must come, gzipped',
        measured: arrived[0].firstScreen * kB,
        unit: 'kB',
      },
      {
        name: 'script with the living picture, gzipped',
        measured: arrived[0].scriptWithPicture * kB,
        unit: 'kB',
        goal: { atMost: 500 },
      },
      { name: 'all with the living picture, gzipped', measured: arrived[0].withPicture * kB, unit: 'kB' },
      { name: 'first paint, with the poster', measured: of(ours, 'paint'), unit: 's' },
      { name: 'the run answers', measured: of(ours, 'interactive'), unit: 's' },
      { name: 'first living picture: dendrite and bouton', measured: of(ours, 'picture'), unit: 's' },
      { name: 'living picture with every body', measured: of(ours, 'whole'), unit: 's' },
      {
        name: 'first paint ÷ plain three’s first picture',
        measured: of(ours, 'paint') / of(plain, 'picture'),
        unit: '×',
      },
      { name: 'first living picture ÷ plain three’s', measured: ratio, unit: '×', goal: { atMost: 1.3 } },
    ],
    tables: [
      {
        name: `Start in a fresh browser, ${benchSize.width} × ${benchSize.height}, low tier: gzipped kB, s`,
        head: [
          'page',
          'script of first screen, kB',
          'first screen, kB',
          'script with picture, kB',
          'with picture, kB',
          'first paint, s',
          'first picture, s',
          'every body, s',
          'interactive, s',
        ],
        lines: [line('Spinescope', ours, arrived[0]), line('three alone, one lit body', plain, arrived[1])],
      },
    ],
  }
}

async function timeStart(browser: BenchBrowser, url: string): Promise<Start> {
  const { page, close } = await browser.open(url)
  try {
    await isThere(page)
    return await page.evaluate(async () => {
      await window.spinescope?.ready
      const paint = window.performance.getEntriesByName('first-contentful-paint')[0]
      const { pictures, interactiveAt } = window.drawingWatch!
      return {
        // A page that paints nothing but its canvas has painted when the picture stands.
        paint: paint ? paint.startTime / 1000 : pictures[0]!.at,
        picture: pictures[0]!.at,
        whole: window.spinescope ? pictures.at(-1)!.at : pictures[0]!.at,
        interactive: interactiveAt,
      }
    })
  } finally {
    await close()
  }
}

/** Waits until a page has drawn, and answers. */
async function isThere(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const { drawingWatch: watch } = window
      return watch && watch.pictures.length > 0 && !Number.isNaN(watch.interactiveAt)
    },
    null,
    { polling: 50, timeout: 120_000 },
  )
}

/** What a page has asked for by the time that it is there. */
async function weighStart(browser: BenchBrowser, url: string): Promise<Arrived> {
  const { page, close } = await browser.open(url)
  try {
    await isThere(page)
    const all = await page.evaluate(() => [
      window.location.href,
      ...window.performance.getEntriesByType('resource').map(({ name }) => name),
    ])
    // As it was sent: what is loaded later gets its links into the living document too.
    const html = await (await page.request.get(url)).text()
    const named = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css|jpg))"/g)].map(
      ([, path = '']) => new URL(path, url).href,
    )
    const sizes = new Map<string, number>()
    for (const each of new Set(all.filter((name) => name.startsWith('http')))) {
      sizes.set(each, sizeOnTheWire(await (await page.request.get(each)).body()))
    }
    const isFirst = (name: string) => name === all[0] || named.includes(name)
    const isScript = (name: string) => new URL(name).pathname.endsWith('.js')
    const sum = (of: (name: string) => boolean) =>
      [...sizes].reduce((bytes, [name, size]) => bytes + (of(name) ? size : 0), 0)
    return {
      firstScreen: sum(isFirst),
      scriptOfFirstScreen: sum((name) => isFirst(name) && isScript(name)),
      withPicture: sum(() => true),
      scriptWithPicture: sum(isScript),
    }
  } finally {
    await close()
  }
}

/** Pictures and meshes are compressed already: what does not shrink is sent as it is. */
function sizeOnTheWire(body: Buffer): number {
  return Math.min(body.length, gzipSync(body, { level: 9 }).length)
}
