import { fitSlope } from '#src/cli/soak/fit-slope.ts'
import type { PageMeasure } from '#src/cli/soak/measure-page.ts'

/** What a soak saw. */
export interface SoakRecord {
  readonly minutes: number
  /** What it ran on. */
  readonly machine: string
  readonly acts: Readonly<Record<string, number>>
  readonly resets: number
  readonly wantedResets: number
  /** What the graphics card held at the start, when every view had been seen once. */
  readonly gpuAtStart: PageMeasure['gpu']
  readonly measures: readonly PageMeasure[]
  /** Resets after which a failure was still being mended, so that nothing was measured. */
  readonly unmeasured: number
  readonly errorsShown: readonly string[]
  readonly exits: readonly string[]
  readonly foreign: readonly string[]
  readonly reloads: number
  readonly mended: number
  /** The exhibit's own log: what was noted, and how often. */
  readonly noted: Readonly<Record<string, number>>
  readonly frames: { readonly total: number; readonly late: number; readonly worst: number }
}

/** While programs and pictures are seen for the first time, memory grows as it should: this share is left out. */
const warmUp = 0.25
/** A slope may be noise up to so many standard errors, … */
const noise = 2
/** … and up to so many MB an hour it does not matter: 12 MB in a day, before the nightly restart. */
const mostAnHour = 0.5
/** With fewer measures a slope says nothing. */
const fewest = 8

/** Says what came of each promise, and which are broken. */
export function judgeSoak(record: SoakRecord): { lines: string[]; broken: string[] } {
  const { measures, unmeasured, frames, resets, wantedResets, minutes, acts, reloads, mended } = record
  const broken: string[] = []
  const settled = measures.slice(Math.floor(warmUp * measures.length))
  const hasEnough = settled.length >= fewest

  const never = (what: string, list: readonly string[]) => {
    if (list.length > 0) broken.push(`${what}: ${[...new Set(list)].slice(0, 5).join(' · ')}`)
  }
  never('errors shown', record.errorsShown)
  never('ways out of the page', record.exits)
  never('foreign hosts asked', record.foreign)
  const states = new Set(measures.map(({ state }) => state))
  if (states.size > 1) {
    const difference = firstDifference(measures.map(({ answer }) => answer))
    broken.push(`the same script gave ${states.size} different states after a reset: ${difference}`)
  }
  if (resets < wantedResets) broken.push(`only ${resets} of ${wantedResets} resets came about`)
  if (!hasEnough) broken.push(`only ${settled.length} measures after the warm-up: soak for longer`)

  // Compiled code, fonts and styles come and go as the browser likes: they are told; what the program keeps is judged.
  const kept = [
    weigh('objects, page', settled, ({ kept, load }) => kept && [load, kept.objects]),
    weigh('arrays, page', settled, ({ buffersMB, load }) => [load, buffersMB]),
    weigh('objects, worker', settled, ({ worker }) => worker?.objectsMB && [worker.number, worker.objectsMB]),
  ]
  const told = [
    weigh('natives, page', settled, ({ kept, load }) => kept && [load, kept.natives]),
    weigh('heap, page', settled, ({ heapMB, load }) => [load, heapMB]),
    weigh('heap, worker', settled, ({ worker }) => worker && [worker.number, worker.heapMB]),
  ]
  if (hasEnough) for (const { name, growth } of kept) if (growth) broken.push(`${name}: grows by ${growth}`)

  // A thing is put on the card when it is first seen, so counts differ with what was looked at: a leak holds more than there is.
  const held = measures.find(({ gpu, inScene }) => gpu[0] > inScene)
  if (held) broken.push(`the GPU holds ${held.gpu[0]} geometries, and the scene has ${held.inScene}`)
  const most = mostGpu(measures.map(({ gpu }) => gpu))
  const share = frames.total > 0 ? (100 * frames.late) / frames.total : 0
  const [first, last] = [settled[0], settled.at(-1)]
  const done = Object.entries(acts)
  return {
    broken,
    lines: [
      `machine            ${record.machine}`,
      `time               ${minutes.toFixed(1)} min, ${done.reduce((sum, [, n]) => sum + n, 0)} acts, ${resets} resets, ${measures.length} of them measured (${unmeasured} while something was mended)`,
      `acts               ${done.map(([name, n]) => `${name} ${n}`).join(', ')}`,
      `errors shown       ${record.errorsShown.length}`,
      `ways out found     ${record.exits.length}`,
      `foreign requests   ${record.foreign.length}`,
      `mended by itself   ${mended} troubles, ${reloads} reloads of the page`,
      ...Object.entries(record.noted).map(([what, n]) => `  noted            ${n} × ${what}`),
      `state after reset  ${states.size === 1 ? `the same each time (${[...states][0]})` : `${states.size} different ones`}`,
      ...kept.map(({ line }) => line),
      ...told.map(({ line }) => `${line} (not judged)`),
      `GPU objects        ${record.gpuAtStart.join(', ')} at the start, then at most ${most.join(', ')} (geometries, textures, programs); ${last?.inScene} geometries in the scene`,
      `document           ${first?.nodes} → ${last?.nodes} nodes, ${first?.listeners} → ${last?.listeners} listeners`,
      `late frames        ${frames.late} of ${frames.total} over 50 ms (${share.toFixed(1)} %), the worst ${Math.round(frames.worst)} ms; since the page was loaded last`,
    ],
  }
}

/**
 * How a weight goes on over a soak. `read` names the series (a page or worker that begins anew begins a new one) and the
 * MB, or nothing where it was not measured. `growth` says by how much it grows beyond noise; null where it does not.
 */
function weigh(
  name: string,
  measures: readonly PageMeasure[],
  read: (measure: PageMeasure) => readonly [series: number, weight: number] | null | undefined | 0,
): { name: string; line: string; growth: string | null } {
  const series = new Map<number, [number, number][]>()
  const weights: number[] = []
  for (const measure of measures) {
    const [id, weight] = read(measure) || []
    if (id === undefined || weight === undefined) continue
    weights.push(weight)
    series.set(id, [...(series.get(id) ?? []), [measure.minutes / 60, weight]])
  }
  const { slope, error } = fitSlope([...series.values()])
  const said = `${slope.toFixed(2)} ± ${error.toFixed(2)} MB an hour`
  const isGrowing = slope > noise * error && slope > mostAnHour
  const course = `${weights[0]?.toFixed(2)} → ${weights.at(-1)?.toFixed(2)} MB (${Math.min(...weights).toFixed(2)} to ${Math.max(...weights).toFixed(2)})`
  return {
    name,
    growth: isGrowing ? said : null,
    line: `${name.padEnd(19)}${weights.length > 0 ? `${course}; slope ${said}` : 'not measured'}`,
  }
}

function mostGpu(counts: readonly PageMeasure['gpu'][]): number[] {
  return [0, 1, 2].map((i) => Math.max(0, ...counts.map((gpu) => gpu[i]!)))
}

/** Where the first text that is not as the first of all leaves it, with what stands there in both. */
function firstDifference([first = '', ...others]: readonly string[]): string {
  const other = others.find((each) => each !== first) ?? first
  let at = 0
  while (at < first.length && first[at] === other[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 60)
  return `"${around(other)}" in place of "${around(first)}"`
}
