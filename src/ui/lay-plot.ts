/** A line to draw: times in seconds of the plot's axis, values as people read them. */
export interface PlotCurve {
  readonly label: string
  readonly time: ArrayLike<number>
  readonly value: ArrayLike<number>
  readonly color: string
  readonly dash: readonly number[]
  readonly width: number
}

/** A published measurement: its time, its range, and who measured it. */
export interface PlotPoint {
  readonly seconds: number
  readonly low: number
  readonly high: number
  readonly label: string
}

export interface PlotInput {
  readonly title: string
  readonly unit: string
  readonly width: number
  readonly height: number
  readonly from: number
  readonly to: number
  /** The axis shows at least this stretch. */
  readonly atLeast: readonly [low: number, high: number]
  readonly isLogarithmic: boolean
  readonly curves: readonly PlotCurve[]
  readonly points: readonly PlotPoint[]
  /** The picture's moment, seconds; and where a pointer is, or null. */
  readonly now: number
  readonly pointed: number | null
  readonly sayTime: (seconds: number) => string
  readonly sayValue: (value: number) => string
}

/** A plot as shapes: the page, the SVG file and the PNG draw the same. Pixels from the upper left. */
export interface PlotPicture {
  readonly title: string
  readonly width: number
  readonly height: number
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly xTicks: readonly (PlotTick & {
    /** Where the middle of its words stands, so that none are cut off at the right. */
    readonly middle: number
  })[]
  readonly yTicks: readonly PlotTick[]
  readonly curves: readonly (Omit<PlotCurve, 'time' | 'value'> & { readonly path: string })[]
  readonly points: readonly {
    readonly x: number
    readonly low: number
    readonly high: number
    readonly label: string
  }[]
  /** Hairlines; null where they lie outside. */
  readonly now: number | null
  readonly pointed: number | null
}

export interface PlotTick {
  readonly at: number
  readonly label: string
}

/** Pixels of an average letter at the size of a plot's words, rather more than less. */
const letterWidth = 6.6
const margin = { left: 52, right: 14, top: 30, bottom: 26 }

/** Lays out a plot with axes that people can read. */
export function layPlot(input: PlotInput): PlotPicture {
  const { width, height, from, to, isLogarithmic, points } = input
  const frame = {
    x: margin.left,
    y: margin.top,
    width: Math.max(10, width - margin.left - margin.right),
    height: Math.max(10, height - margin.top - margin.bottom),
  }
  const [low, high] = rangeOf(input)
  const bend = isLogarithmic ? (value: number) => Math.log10(Math.max(value, 1e-3)) : (value: number) => value
  const x = (seconds: number) => frame.x + (frame.width * (seconds - from)) / (to - from)
  const y = (value: number) =>
    frame.y + frame.height * (1 - (bend(value) - bend(low)) / (bend(high) - bend(low)))
  const within = (seconds: number) => (seconds >= from && seconds <= to ? round(x(seconds)) : null)
  const sides = isLogarithmic ? logTicks(low, high) : roundTicks(low, high, Math.max(2, frame.height / 40))
  return {
    title: input.unit ? `${input.title} (${input.unit})` : input.title,
    width,
    height,
    frame,
    xTicks: timeTicks(from, to, Math.max(2, frame.width / 90)).map((seconds) => {
      const at = round(x(seconds))
      const label = input.sayTime(seconds)
      return { at, label, middle: Math.min(at, round(width - 4 - (letterWidth * label.length) / 2)) }
    }),
    yTicks: sides.map((value) => ({ at: round(y(value)), label: input.sayValue(value) })),
    curves: input.curves.map(({ label, time, value, color, dash, width: thickness }) => ({
      label,
      color,
      dash,
      width: thickness,
      path: pathOf(time, value, x, y),
    })),
    points: points
      .filter(({ seconds }) => within(seconds) !== null)
      .map(({ seconds, low: least, high: most, label }) => ({
        x: round(x(seconds)),
        low: round(y(least)),
        high: round(y(most)),
        label,
      })),
    now: within(input.now),
    pointed: input.pointed === null ? null : within(input.pointed),
  }
}

/** The second under a pixel. */
export function secondsUnder({ frame }: PlotPicture, pixel: number, from: number, to: number): number {
  const share = Math.min(1, Math.max(0, (pixel - frame.x) / frame.width))
  return from + share * (to - from)
}

/** Round times about so many to a stretch, in steps that clocks have. */
export function timeTicks(from: number, to: number, wanted: number): number[] {
  const rough = (to - from) / wanted
  const decade = 10 ** Math.floor(Math.log10(rough))
  const steps =
    rough < 10
      ? [1, 2, 5, 10].map((m) => m * decade)
      : [10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 4 * 3600, 6 * 3600, 12 * 3600, 86400]
  const step = steps.find((each) => each >= rough * 0.999) ?? 86400 * Math.ceil(rough / 86400)
  return multiplesIn(from, to, step)
}

function roundTicks(low: number, high: number, wanted: number): number[] {
  const rough = (high - low) / wanted
  const decade = 10 ** Math.floor(Math.log10(rough))
  return multiplesIn(low, high, [1, 2, 5, 10].map((m) => m * decade).find((each) => each >= rough) ?? rough)
}

function multiplesIn(low: number, high: number, step: number): number[] {
  const ticks: number[] = []
  for (let i = Math.ceil(low / step - 1e-6); i * step <= high + step * 1e-6; i++)
    ticks.push(i === 0 ? 0 : i * step)
  return ticks
}

function logTicks(low: number, high: number): number[] {
  const ticks: number[] = []
  for (let decade = Math.floor(Math.log10(low)); 10 ** decade <= high; decade++) {
    if (10 ** decade >= low) ticks.push(10 ** decade)
  }
  return ticks
}

function rangeOf({ curves, points, atLeast, isLogarithmic, from, to }: PlotInput): [number, number] {
  let [low, high] = atLeast
  const take = (value: number) => {
    if (isLogarithmic && value <= 0) return
    if (value < low) low = value
    if (value > high) high = value
  }
  for (const { value } of curves) for (let i = 0; i < value.length; i++) take(value[i]!)
  for (const point of points) {
    if (point.seconds < from || point.seconds > to) continue
    take(point.low)
    take(point.high)
  }
  const room = isLogarithmic ? 0 : 0.06 * (high - low)
  return isLogarithmic ? [low / 1.2, high * 1.2] : [low - room, high + room]
}

function pathOf(
  time: ArrayLike<number>,
  value: ArrayLike<number>,
  x: (seconds: number) => number,
  y: (value: number) => number,
): string {
  let path = ''
  for (let i = 0; i < time.length; i++) {
    path += `${i === 0 ? 'M' : 'L'}${round(x(time[i]!))} ${round(y(value[i]!))}`
  }
  return path
}

/** A tenth of a pixel is finer than eyes and printers, and keeps files small. */
function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
