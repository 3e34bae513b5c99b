import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { shareOut } from '#src/cli/share-out.ts'
import { assumedParameters, conclusions } from '#src/validation/conclusions.ts'
import { drawFigure } from '#src/validation/draw-figure.ts'
import type { Findings } from '#src/validation/experiment.ts'
import { experiments } from '#src/validation/experiments.ts'
import { figuresOf } from '#src/validation/figures.ts'
import { type Judged, judge, meanCurves } from '#src/validation/judge.ts'
import { nameOfSource, paperOf } from '#src/validation/sources.ts'
import { targets } from '#src/validation/targets.ts'

/**
 * `npm run validate -- [--seeds 20] [--out out/validation] [--assumptions]`: repeats published experiments on the model and prints what was
 * measured beside what was published; those that say so take fewer seeds. Exit code 1 where a row fails that was read in its source; writes
 * the table as JSON and pictures as SVG. With `--assumptions` it instead varies what we assumed and tells which conclusions are lost.
 */
const usage = 'npm run validate -- [--seeds 20] [--out out/validation] [--assumptions]'

try {
  const { seeds, out, assumptions } = readArguments()
  if (assumptions) await tryAssumptions()
  else await validate(seeds, out)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

async function validate(seeds: number, out: string): Promise<void> {
  mkdirSync(out, { recursive: true })
  const findings = await runAll(seeds)
  const judged = targets.map((target) => judge(target, findings))
  print(judged)
  writeFileSync(join(out, 'table.json'), `${JSON.stringify(toRecords(judged), null, 1)}\n`)
  for (const figure of figuresOf(meanCurves(findings))) {
    writeFileSync(join(out, `${figure.name}.svg`), drawFigure(figure))
  }
  console.log(`\nTable and figures: ${out}`)
  process.exitCode = judged.some(({ verdict }) => verdict === 'fail' || verdict === 'missing') ? 1 : 0
}

function readArguments(): { seeds: number; out: string; assumptions: boolean } {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '20' },
      out: { type: 'string', default: 'out/validation' },
      assumptions: { type: 'boolean', default: false },
    },
  })
  const seeds = Number(values.seeds)
  if (!(Number.isInteger(seeds) && seeds >= 1 && seeds <= 1000)) {
    throw new Error(`The number of seeds is "${values.seeds}": give a whole number from 1. ${usage}`)
  }
  return { seeds, out: values.out, assumptions: values.assumptions }
}

async function runAll(seeds: number): Promise<Findings[]> {
  return shareOut<Findings>(
    experiments.flatMap(({ id, isStochastic, mostSeeds = seeds }) =>
      Array.from({ length: isStochastic ? Math.min(seeds, mostSeeds) : 1 }, (_, i) => ({
        kind: 'experiment' as const,
        id,
        seed: i + 1,
      })),
    ),
  )
}

/** Each assumed parameter a fifth smaller and larger, one at a time: which conclusions do not outlive it. */
async function tryAssumptions(): Promise<void> {
  const task = (parameter: string | null, factor: number) => ({
    kind: 'conclusions' as const,
    parameter,
    factor,
    seed: 1,
  })
  const found = await shareOut<{ parameter: string | null; factor: number; lost: string[] }>([
    task(null, 1),
    ...assumedParameters.flatMap((id) => [task(id, 0.8), task(id, 1.2)]),
  ])
  const fragile = found.filter(({ lost }) => lost.length > 0)
  for (const { parameter, factor, lost } of fragile) {
    const words = lost.map((id) => conclusions.find((each) => each.id === id)?.what).join('; ')
    console.log(`${parameter ?? 'as it is'} × ${factor}: lost: ${words}`)
  }
  console.log(
    `${found.length - fragile.length} of ${found.length} changes leave all ${conclusions.length} conclusions as they are.`,
  )
}

function print(judged: readonly Judged[]): void {
  const rows = judged.map(({ target, mean, error, verdict }) => [
    verdict === 'pass' ? 'pass' : verdict.toUpperCase(),
    target.id,
    target.what,
    `${show(mean)}${error > 0 ? ` ± ${show(error)}` : ''} ${target.unit}`.trim(),
    `${show(target.low)} to ${show(target.high)}`,
    target.published,
    sourceOf(target.source) + (target.confidence === 'recalled' ? ' (recalled)' : ''),
  ])
  const header = ['', 'row', 'experiment', 'measured', 'accepted', 'published', 'source']
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)))
  for (const row of [header, ...rows]) {
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
  }
  for (const { target, verdict } of judged) {
    if (verdict !== 'pass' && target.knownGap) console.log(`\n${target.id}: ${target.knownGap}`)
  }
  const count = (verdict: Judged['verdict']) => judged.filter((row) => row.verdict === verdict).length
  console.log(
    `\n${count('pass')} of ${judged.length} rows pass, ${count('warning')} warnings, ${count('fail') + count('missing')} fail.`,
  )
}

function toRecords(judged: readonly Judged[]) {
  return judged.map(({ target: { ofCurve, ...target }, ...found }) => ({
    ...target,
    source: nameOfSource(target.source),
    ...found,
  }))
}

function sourceOf(source: string): string {
  const paper = paperOf(source)
  return paper ? `${paper.authors.split(',')[0]} ${paper.year}` : source
}

function show(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3
  return String(Number(value.toFixed(digits)))
}
