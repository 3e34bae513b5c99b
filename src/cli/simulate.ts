import { setImmediate as nextTurn } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type FileInOnePiece, openFileInOnePiece } from '#src/cli/file-in-one-piece.ts'
import { readProtocolFile } from '#src/cli/read-protocol-file.ts'
import { runProtocol } from '#src/model/protocols/run-protocol.ts'
import { columnNames, traceNames } from '#src/parameters/observables.ts'

/**
 * `npm run -s simulate -- FILE.json [--csv OUT.csv] [--seed N]`: runs a protocol file without a page. Bad input: exit
 * code 2 and a sentence.
 */
const usage = 'npm run -s simulate -- FILE.json [--csv OUT.csv] [--seed N]'

/** The columns that people outside rely on, then `furtherColumns` and `neighbourColumns`. */
const header = [
  'time_s',
  ...traceNames.map((name) => columnNames[name]),
  'dendrite_mV,glutamate_mM,nmdar_mg_blocked,camkii_t286,camkii_bound,pp1_active,pka_active,f_actin,depression_tag',
  'plasticity_proteins',
  'protein_synthesis',
  'neighbour_ca_uM,neighbour_weight_percent,neighbour_spine_volume_percent',
].join(',')

let csv: FileInOnePiece | undefined
try {
  const { file, out, seed } = readArguments()
  const protocol = readProtocolFile(file)
  if (out !== undefined) csv = openFileInOnePiece(out)
  const write = csv ? csv.write : (text: string) => void process.stdout.write(text)
  const plan = { ...protocol, seed: seed ?? protocol.seed ?? 1 }
  write(`${header}\n`)
  for (const row of runProtocol(plan)) {
    write(`${row.join(',')}\n`)
    // An interruption is heard between rows only.
    await nextTurn()
  }
  csv?.finish()
} catch (error) {
  csv?.abandon()
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
}

function readArguments(): { file: string; out: string | undefined; seed: number | undefined } {
  const { values, positionals } = parse()
  const [file, second] = positionals
  if (file === undefined) throw new Error(`Name a protocol file: ${usage}`)
  if (second !== undefined) throw new Error(`Name one protocol file, not ${positionals.length}: ${usage}`)
  const { csv: out, seed } = values
  if (seed !== undefined && !/^-?\d{1,10}$/.test(seed)) {
    throw new Error(`The seed is "${seed}": give a whole number, as in --seed 7.`)
  }
  return { file, out, seed: seed === undefined ? undefined : Number(seed) }
}

function parse() {
  try {
    return parseArgs({
      options: { csv: { type: 'string' }, seed: { type: 'string' } },
      allowPositionals: true,
    })
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\nWrite: ${usage}`)
  }
}
