import type { PageMeasure } from '#src/cli/soak/measure-page.ts'

/** What a soak saw. */
export interface SoakRecord {
  readonly minutes: number
  readonly acts: Readonly<Record<string, number>>
  readonly resets: number
  readonly wantedResets: number
  readonly measures: readonly PageMeasure[]
  readonly errorsShown: readonly string[]
  readonly exits: readonly string[]
  readonly foreign: readonly string[]
  readonly reloads: number
  readonly mended: number
  readonly frames: { readonly total: number; readonly late: number; readonly worst: number }
}

/** While programs and pictures are seen for the first time, memory grows as it should: this share is left out. */
const warmUp = 0.3
/** A slope counts as growth where it is this many standard errors above nothing. */
const surely = 3
/** With fewer measures a slope says nothing. */
const fewest = 8

/** Says what came of each promise, and which are broken. */
export function judgeSoak(record: SoakRecord): { lines: string[]; broken: string[] } {
  const {
    measures,
    frames,
    errorsShown,
    exits,
    foreign,
    reloads,
    mended,
    resets,
    wantedResets,
    minutes,
    acts,
  } = record
  const broken: string[] = []
  const settled = measures.slice(Math.floor(warmUp * measures.length))
  const heap = fitLine(settled.map((each) => [each.minutes, each.heapMB]))
  const states = new Set(measures.map(({ state }) => state))
  const gpuOf = (list: readonly PageMeasure[]) =>
    [0, 1, 2].map((i) => Math.max(0, ...list.map(({ gpu }) => gpu[i]!)))
  const half = Math.floor(settled.length / 2)
  const [early, late] = [gpuOf(settled.slice(0, half)), gpuOf(settled.slice(half))]
  const hasEnough = settled.length >= fewest

  if (errorsShown.length > 0) broken.push(`errors shown: ${errorsShown.slice(0, 5).join(' · ')}`)
  if (exits.length > 0) broken.push(`ways out of the page: ${[...new Set(exits)].slice(0, 5).join(' · ')}`)
  if (foreign.length > 0) broken.push(`foreign hosts asked: ${[...new Set(foreign)].slice(0, 5).join(' · ')}`)
  if (states.size > 1) broken.push(`the same script gave ${states.size} different states after a reset`)
  if (resets < wantedResets) broken.push(`only ${resets} of ${wantedResets} resets came about`)
  if (!hasEnough) broken.push(`only ${settled.length} measures after the warm-up: soak for longer`)
  if (hasEnough && heap.slope > surely * heap.error) {
    broken.push(`the heap grows by ${heap.slope.toFixed(3)} ± ${heap.error.toFixed(3)} MB a minute`)
  }
  if (hasEnough && late.some((count, i) => count > early[i]!)) {
    broken.push(`GPU objects after a reset rose from ${early.join(', ')} to ${late.join(', ')}`)
  }
  const share = frames.total > 0 ? (100 * frames.late) / frames.total : 0
  const first = settled[0]
  const last = settled.at(-1)
  return {
    broken,
    lines: [
      `time               ${minutes.toFixed(1)} min, ${Object.values(acts).reduce((sum, n) => sum + n, 0)} acts, ${resets} resets`,
      `acts               ${Object.entries(acts)
        .map(([name, n]) => `${name} ${n}`)
        .join(', ')}`,
      `errors shown       ${errorsShown.length}`,
      `ways out found     ${exits.length}`,
      `foreign requests   ${foreign.length}`,
      `mended by itself   ${mended} troubles, ${reloads} reloads of the page`,
      `state after reset  ${states.size === 1 ? `the same each time (${[...states][0]})` : `${states.size} different ones`}`,
      `heap               ${first?.heapMB.toFixed(1)} → ${last?.heapMB.toFixed(1)} MB; slope ${heap.slope.toFixed(4)} ± ${heap.error.toFixed(4)} MB a minute`,
      `GPU objects        at most ${early.join(', ')} in the first half, ${late.join(', ')} in the second (geometries, textures, programs)`,
      `document           ${first?.nodes} → ${last?.nodes} nodes, ${first?.listeners} → ${last?.listeners} listeners`,
      `late frames        ${frames.late} of ${frames.total} over 50 ms (${share.toFixed(1)} %), the worst ${Math.round(frames.worst)} ms; since the page was loaded last`,
    ],
  }
}

/** Least squares through points, and the standard error of the slope. */
export function fitLine(points: readonly (readonly [x: number, y: number])[]): {
  slope: number
  error: number
} {
  const n = points.length
  if (n < 3) return { slope: 0, error: Number.POSITIVE_INFINITY }
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  if (spread === 0) return { slope: 0, error: Number.POSITIVE_INFINITY }
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread
  const residue = points.reduce((sum, [x, y]) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0)
  return { slope, error: Math.sqrt(residue / (n - 2) / spread) }
}
