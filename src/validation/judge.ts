import type { Findings } from '#src/validation/experiment.ts'
import type { Target } from '#src/validation/target.ts'

/** `warning`: outside of a range that was remembered and not yet confirmed in the source. */
export type Verdict = 'pass' | 'fail' | 'warning' | 'missing'

export interface Judged {
  readonly target: Target
  readonly mean: number
  /** Standard error of the mean; 0 where the experiment was done once. */
  readonly error: number
  readonly runs: number
  readonly verdict: Verdict
}

/** What all runs of all experiments say about a target. */
export function judge(target: Target, findings: readonly Findings[]): Judged {
  const measured = target.ofCurve ? readCurve(target.ofCurve, findings) : averageNumbers(target.id, findings)
  return { target, ...measured, verdict: verdictOn(target, measured.mean) }
}

type Measured = Pick<Judged, 'mean' | 'error' | 'runs'>

function averageNumbers(id: string, findings: readonly Findings[]): Measured {
  const values = findings.map(({ numbers }) => numbers[id]).filter((value) => value !== undefined)
  const runs = values.length
  const error = runs > 1 ? Math.sqrt(sumOfSquares(values) / (runs - 1) / runs) : 0
  return { mean: average(values), error, runs }
}

/** Reads the mean curve; the error is the jackknife's, from what is read when one run after the other is left out. */
function readCurve({ name, read }: NonNullable<Target['ofCurve']>, findings: readonly Findings[]): Measured {
  const drawn = findings.filter(({ curves }) => curves?.[name])
  const readMean = (of: readonly Findings[]) => read(meanCurves(of).get(name) ?? [])
  const runs = drawn.length
  const without = runs > 1 ? drawn.map((_, i) => readMean(drawn.toSpliced(i, 1))) : []
  return { mean: readMean(drawn), error: Math.sqrt((sumOfSquares(without) * (runs - 1)) / runs), runs }
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Of the differences to the mean. */
function sumOfSquares(values: readonly number[]): number {
  const mean = average(values)
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}

function verdictOn({ low, high, confidence }: Target, mean: number): Verdict {
  if (Number.isNaN(mean)) return 'missing'
  if (mean >= low && mean <= high) return 'pass'
  return confidence === 'read' ? 'fail' : 'warning'
}

/** The mean over seeds of each curve, with points in the order of the first. */
export function meanCurves(findings: readonly Findings[]): Map<string, [number, number][]> {
  const sums = new Map<string, { points: [number, number][]; runs: number }>()
  for (const { curves = {} } of findings) {
    for (const [name, curve] of Object.entries(curves)) {
      const sum = sums.get(name) ?? { points: curve.map(([x]) => [x, 0]), runs: 0 }
      curve.forEach(([, y], i) => {
        sum.points[i]![1] += y
      })
      sum.runs++
      sums.set(name, sum)
    }
  }
  return new Map(
    [...sums].map(([name, { points, runs }]) => [name, points.map(([x, y]) => [x, y / runs])] as const),
  )
}
