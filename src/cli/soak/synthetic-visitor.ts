import type { CDPSession, Page } from 'playwright'
import { leaveVisit } from '#src/cli/soak/leave-visit.ts'
import { createStream } from '#src/numerics/random-streams.ts'

/** Does to an exhibit, by a seed, what visitors and misfortune do. */
export interface SyntheticVisitor {
  readonly count: number
  /** How often each thing was done. */
  readonly counts: Readonly<Record<string, number>>
  /** Does one thing. */
  act(): Promise<void>
  /** Comes, changes something, and leaves by the button. */
  visitShortly(): Promise<void>
}

export interface VisitorOptions {
  readonly seed: number
  readonly width: number
  readonly height: number
}

const keys = [
  'Tab',
  'Enter',
  'Space',
  'ArrowLeft',
  'w',
  'F1',
  'F5',
  'F11',
  'F12',
  'Escape',
  'Control+p',
  'Control+s',
  'Control+f',
  'Control+u',
  'Alt+ArrowLeft',
  'Backspace',
  'ContextMenu',
]

/** As a driver does: the graphics context is gone, and some pictures later there again. As text, because tools name functions. */
const losePicture = `{
  const canvas = document.querySelector('canvas')
  const extension = canvas && canvas.getContext('webgl2').getExtension('WEBGL_lose_context')
  let left = 20
  const wait = () => (--left > 0 ? requestAnimationFrame(wait) : extension.restoreContext())
  if (extension) {
    canvas.addEventListener('webglcontextlost', () => requestAnimationFrame(wait), { once: true })
    extension.loseContext()
  }
}`

/** Things to do, and how often one is done beside the others. */
const habits = [
  ['press', 40],
  ['touch', 16],
  ['drag', 8],
  ['hands', 6],
  ['key', 12],
  ['turn', 3],
  ['resize', 3],
  ['lose picture', 3],
  ['kill worker', 2],
  ['hang worker', 1],
  ['fill worker', 1],
  ['wait', 6],
  ['finish', 8],
  ['go away', 6],
  ['step back', 2],
] as const
type Habit = (typeof habits)[number][0]

export function createSyntheticVisitor(
  page: Page,
  devtools: CDPSession,
  { seed, width, height }: VisitorOptions,
): SyntheticVisitor {
  const random = createStream(seed, 77)
  const counts: Record<string, number> = {}
  let count = 0
  let isTurned = false
  const some = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const place = () => {
    const { width: w = width, height: h = height } = page.viewportSize() ?? {}
    return { x: Math.round(random() * (w - 2)) + 1, y: Math.round(random() * (h - 2)) + 1 }
  }
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    })

  const does: Readonly<Record<Habit, () => Promise<unknown>>> = {
    // By place and not by handle: a handle would keep the button alive, and the heap would grow by the soak itself.
    press: () =>
      page.evaluate((draw) => {
        const buttons = document.querySelectorAll<HTMLElement>('.exhibit button:not([aria-disabled="true"])')
        buttons[Math.floor(draw * buttons.length)]?.click()
      }, random()),
    async touch() {
      const at = place()
      await touch('touchStart', [at])
      await touch('touchEnd', [])
    },
    async drag() {
      const from = place()
      await touch('touchStart', [from])
      for (let i = 0; i < 4; i++) await touch('touchMove', [place()])
      await touch('touchEnd', [])
    },
    /** Several people at once. */
    async hands() {
      const fingers = Array.from({ length: 3 + Math.floor(random() * 4) }, place)
      await touch('touchStart', fingers)
      for (let i = 0; i < 3; i++) await touch('touchMove', fingers.map(place))
      await touch('touchEnd', [])
    },
    key: () => page.keyboard.press(some(keys)),
    async turn() {
      isTurned = !isTurned
      await page.setViewportSize(isTurned ? { width: height, height: width } : { width, height })
    },
    async resize() {
      isTurned = false
      await page.setViewportSize({
        width: Math.round(width * (0.75 + random() / 2)),
        height: Math.round(height * (0.75 + random() / 2)),
      })
    },
    'lose picture': () => page.evaluate(losePicture),
    'kill worker': () => page.evaluate(() => window.spinescope?.drill('worker-failure')),
    'hang worker': () => page.evaluate(() => window.spinescope?.drill('worker-hang')),
    'fill worker': () => page.evaluate(() => window.spinescope?.drill('worker-memory')),
    wait: () => page.waitForTimeout(500 + 3000 * random()),
    finish: () => page.evaluate(leaveVisit),
    /** As long as the exhibit waits: it asks, and starts over. */
    async 'go away'() {
      const resets = await page.evaluate(() => document.documentElement.dataset.resets)
      await page.waitForFunction(
        (before) => {
          const { place, resets: now } = document.documentElement.dataset
          return place === 'attract' || now !== before
        },
        resets,
        { timeout: 60_000 },
      )
    },
    'step back': () => page.evaluate(() => window.history.back()),
  }
  const all = habits.reduce((sum, [, weight]) => sum + weight, 0)

  return {
    get count() {
      return count
    },
    counts,
    async act() {
      let draw = random() * all
      const [habit] = habits.find(([, weight]) => {
        draw -= weight
        return draw < 0
      }) ?? ['wait']
      count++
      counts[habit] = (counts[habit] ?? 0) + 1
      // Where the page is being loaded again just now, the next thing follows.
      await does[habit]().catch(() => undefined)
      await page.waitForTimeout(100 + 400 * random())
    },
    async visitShortly() {
      count++
      counts['short visit'] = (counts['short visit'] ?? 0) + 1
      await page.setViewportSize({ width, height })
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-action="look"]')?.click())
      await page.evaluate(() => window.spinescope?.condition('apv', '50 uM'))
      await page.evaluate(leaveVisit)
      await page.waitForTimeout(200)
    },
  }
}
