import { writeFileSync } from 'node:fs'
import { isMet, printRows, tableOfRows } from '#src/cli/bench/bench-row.ts'
import { printMarkdown, printTable } from '#src/cli/bench/bench-table.ts'
import { measureInBrowser } from '#src/cli/bench/browser-parts.ts'
import { measureMeanField } from '#src/cli/bench/mean-field-rows.ts'
import type { Measured } from '#src/cli/bench/measured.ts'
import { measureMolecules } from '#src/cli/bench/molecule-rows.ts'
import { nameMachine } from '#src/cli/bench/name-machine.ts'
import { measureNeuron } from '#src/cli/bench/neuron-rows.ts'
import { type BenchAsked, readBenchAsked } from '#src/cli/bench/read-bench-asked.ts'
import { measureRoundTrips } from '#src/cli/bench/round-trip-rows.ts'
import { measureSeek } from '#src/cli/bench/seek-row.ts'
import { measureTextbookSolvers } from '#src/cli/bench/textbook-rows.ts'

/**
 * `npm run -s bench -- [--only views,start] [--json FILE] [--markdown] [--gpu]`: how fast the model, the picture and the start
 * are, against goals and baselines measured in the same run.
 */
try {
  const asked = readBenchAsked(process.argv.slice(2))
  const found = await measureAll(asked)
  const rows = found.flatMap((each) => each.rows)
  const tables = found.flatMap((each) => each.tables ?? [])
  const notes = [nameMachine(), ...found.flatMap(({ note }) => note ?? [])]
  const shown = asked.isMarkdown
    ? [tableOfRows(rows), ...tables].map(printMarkdown)
    : [printRows(rows), ...tables.map(printTable)]
  console.log([...shown, notes.join('\n')].join('\n\n'))
  if (asked.json !== undefined) {
    const results = { notes, rows: rows.map((row) => ({ ...row, met: isMet(row) })), tables }
    writeFileSync(asked.json, `${JSON.stringify(results, null, 2)}\n`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function measureAll(asked: BenchAsked): Promise<Measured[]> {
  const found: Measured[] = []
  if (asked.parts.has('mean-field')) found.push({ rows: measureMeanField() })
  if (asked.parts.has('neuron')) found.push(measureNeuron())
  if (asked.parts.has('solvers')) found.push({ rows: measureTextbookSolvers() })
  if (asked.parts.has('molecules')) found.push({ rows: measureMolecules() })
  if (asked.parts.has('seek')) found.push({ rows: measureSeek() })
  if (asked.parts.has('messages')) found.push({ rows: await measureRoundTrips() })
  return [...found, ...(await measureInBrowser(asked))]
}
