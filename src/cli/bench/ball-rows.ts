import { type BenchBrowser, benchSize } from '#src/cli/bench/bench-browser.ts'
import type { BenchRow } from '#src/cli/bench/bench-row.ts'
import type { Measured } from '#src/cli/bench/measured.ts'
import { median } from '#src/cli/bench/median.ts'
import type { PictureTime, WayName, WayTimes } from '#src/cli/bench/pages/molecules.ts'

/** Balls, and pictures of them that are drawn each way. */
const numbers: readonly (readonly [count: number, pictures: number])[] = [
  [1000, 15],
  [5000, 15],
  [20_000, 7],
  [50_000, 5],
]
/** The number that the goals speak of. */
const standard = 5000

/**
 * What many moving balls cost: by the scene's own means, by three's `InstancedMesh` of 80 triangles with its standard material,
 * and as bare points, picture by picture by turns in one page, on one canvas.
 */
export async function measureBalls(browser: BenchBrowser): Promise<Measured> {
  const { page, close } = await browser.open(`${browser.pagesUrl}molecules.html`)
  try {
    await page.waitForFunction(() => window.measureMolecules !== undefined)
    const found: { count: number; times: WayTimes }[] = []
    for (const [count, pictures] of numbers) {
      const times = await page.evaluate(([balls, often]) => window.measureMolecules?.(balls, often), [
        count,
        pictures,
      ] as const)
      if (!times) throw new Error('The page of balls measured nothing.')
      found.push({ count, times })
    }
    const { times } = found.find(({ count }) => count === standard)!
    const name = `${standard.toLocaleString('en')} balls`
    const rows: BenchRow[] = [
      { name, measured: wholeOf(times.low), unit: 'ms' },
      { name: `${name}: script`, measured: scriptOf(times.low), unit: 'ms' },
      {
        name: `${name} ÷ InstancedMesh`,
        measured: ratioTo('instances', times),
        unit: '×',
        goal: { atMost: 0.1 },
      },
      {
        name: `${name} ÷ bare points`,
        measured: ratioTo('points', times),
        unit: '×',
        goal: { atMost: 1.5 },
      },
    ]
    return {
      rows,
      tables: [
        {
          name: `Moving balls, ${benchSize.width} × ${benchSize.height}: pictures a second, ms of a picture, ms of its script`,
          head: [
            'balls',
            'pictures/s',
            'ms',
            'script, ms',
            'lit by pixel, ms',
            'InstancedMesh, ms',
            'its script, ms',
            'ours ÷ it',
            'bare points, ms',
            'ours ÷ them',
          ],
          lines: found.map(({ count, times }) => [
            count.toLocaleString('en'),
            1000 / wholeOf(times.low),
            wholeOf(times.low),
            scriptOf(times.low),
            wholeOf(times.others),
            wholeOf(times.instances),
            scriptOf(times.instances),
            ratioTo('instances', times),
            wholeOf(times.points),
            ratioTo('points', times),
          ]),
        },
      ],
    }
  } finally {
    await close()
  }
}

function wholeOf(pictures: readonly PictureTime[]): number {
  return median(pictures.map(({ whole }) => whole))
}

function scriptOf(pictures: readonly PictureTime[]): number {
  return median(pictures.map(({ script }) => script))
}

/** Ours at the low tier against another way, each picture against the one beside it. */
function ratioTo(other: WayName, times: WayTimes): number {
  return median(times.low.map(({ whole }, i) => whole / times[other][i]!.whole))
}
