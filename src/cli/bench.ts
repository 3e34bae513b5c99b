import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isMet, printRows } from '#src/cli/bench/bench-row.ts'
import { measureMeanField } from '#src/cli/bench/mean-field-rows.ts'
import { measureMolecules } from '#src/cli/bench/molecule-rows.ts'
import { measureNeuron } from '#src/cli/bench/neuron-rows.ts'
import { measureRoundTrips } from '#src/cli/bench/round-trip-rows.ts'
import { measureSeek } from '#src/cli/bench/seek-row.ts'
import { measureTextbookSolvers } from '#src/cli/bench/textbook-rows.ts'

/** `npm run -s bench -- [--json FILE]`: how fast the model is, against goals and baselines measured in the same run. */
try {
  const { values } = parseArgs({ options: { json: { type: 'string' } } })
  const neuron = measureNeuron()
  const rows = [
    ...measureMeanField(),
    ...neuron.rows,
    ...measureTextbookSolvers(),
    ...measureMolecules(),
    ...measureSeek(),
    ...(await measureRoundTrips()),
  ]
  console.log(printRows(rows))
  if (neuron.note !== undefined) console.log(neuron.note)
  if (values.json !== undefined) {
    const results = rows.map((row) => ({ ...row, met: isMet(row) }))
    writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
