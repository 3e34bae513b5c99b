import { fork } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { citations } from '#src/parameters/citations.ts'
import { drawFigure } from '#src/validation/draw-figure.ts'
import type { Findings } from '#src/validation/experiment.ts'
import { experiments } from '#src/validation/experiments.ts'
import { figuresOf } from '#src/validation/figures.ts'
import { type Judged, judge, meanCurves } from '#src/validation/judge.ts'
import { targets } from '#src/validation/targets.ts'

/**
 * `npm run validate -- [--seeds 20] [--out out/validation]`: does published experiments to the model and prints what was
 * measured beside what was published. Exit code 1 where a row fails that was read in its source; writes the table as
 * JSON and pictures as SVG.
 */
const usage = 'npm run validate -- [--seeds 20] [--out out/validation]'

interface Task {
  readonly id: string
  readonly seed: number
}

try {
  const { seeds, out } = readArguments()
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
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

function readArguments(): { seeds: number; out: string } {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '20' },
      out: { type: 'string', default: 'out/validation' },
    },
  })
  const seeds = Number(values.seeds)
  if (!(Number.isInteger(seeds) && seeds >= 1 && seeds <= 1000)) {
    throw new Error(`The number of seeds is "${values.seeds}": give a whole number from 1. ${usage}`)
  }
  return { seeds, out: values.out }
}

/** Shares the work out among processes, one a core. */
async function runAll(seeds: number): Promise<Findings[]> {
  const tasks: Task[] = experiments.flatMap(({ id, isStochastic }) =>
    Array.from({ length: isStochastic ? seeds : 1 }, (_, i) => ({ id, seed: i + 1 })),
  )
  const total = tasks.length
  const found: Findings[] = []
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), total) }, work))
  return found

  function work(): Promise<void> {
    const script = fileURLToPath(new URL('validation-thread.ts', import.meta.url))
    const thread = fork(script, [], { execArgv: ['--import', 'tsx'] })
    return new Promise((resolve, reject) => {
      const next = () => {
        const task = tasks.shift()
        if (task) thread.send(task)
        else {
          thread.disconnect()
          resolve()
        }
      }
      thread.on('message', (message) => {
        found.push((message as { findings: Findings }).findings)
        if (process.stderr.isTTY) process.stderr.write(`\r${found.length} of ${total} runs `)
        next()
      })
      thread.on('error', reject)
      thread.on('exit', (code) => {
        if (code) reject(new Error(`A run of the validation stopped with exit code ${code}.`))
      })
      next()
    })
  }
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
  return judged.map(({ target, mean, error, runs, verdict }) => ({ ...target, mean, error, runs, verdict }))
}

function sourceOf(source: string): string {
  const citation = Object.hasOwn(citations, source) ? citations[source as keyof typeof citations] : undefined
  return citation ? `${citation.authors.split(',')[0]} ${citation.year}` : source
}

function show(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3
  return String(Number(value.toFixed(digits)))
}
