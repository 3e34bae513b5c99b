import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { protocolFile } from '#src/cli/protocol-file.ts'
import { ModelRefusal } from '#src/model/model-refusal.ts'
import { runProtocol } from '#src/model/protocols/run-protocol.ts'

/** `npm run -s simulate -- FILE.json [--csv OUT.csv] [--seed N]`: runs a protocol file without a page. */
const header =
  'time_s,epsp_slope_percent,vm_mV,ca_uM,camkii_active,ampar_synaptic,ampar_phospho_fraction,nmdar_open,spine_volume_percent,weight_percent,late_fraction'

try {
  const { values, positionals } = parseArgs({
    options: { csv: { type: 'string' }, seed: { type: 'string' } },
    allowPositionals: true,
  })
  const [file] = positionals
  if (file === undefined) refuse('Name a protocol file: npm run -s simulate -- FILE.json [--csv OUT.csv]')
  const protocol = readProtocol(file, values.seed)
  const lines = [header]
  for (const row of runProtocol(protocol)) lines.push(row.map((value) => `${value}`).join(','))
  const text = `${lines.join('\n')}\n`
  if (values.csv === undefined) process.stdout.write(text)
  else writeFileSync(values.csv, text)
} catch (error) {
  if (error instanceof ModelRefusal) refuse(error.message)
  refuse(error instanceof Error ? error.message : String(error))
}

function readProtocol(file: string, seed: string | undefined) {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const result = protocolFile.safeParse(parsed)
  if (!result.success) refuse(`${file} is not a protocol that can be run:\n${z.prettifyError(result.error)}`)
  if (seed === undefined) return result.data
  if (!/^-?\d+$/.test(seed)) refuse(`The seed is "${seed}": give a whole number, as in --seed 7.`)
  return { ...result.data, seed: Number(seed) }
}

function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}
