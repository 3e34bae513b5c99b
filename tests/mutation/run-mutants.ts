import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { uniformAt } from '#src/numerics/random-streams.ts'
import { findMutants, type Mutant } from '#tests/mutation/find-mutants.ts'

/**
 * `npm run mutate -- [--only NAME] [--share 0.3] [--seed 1]`: turns one sign, comparison or term of the model's processes around at
 * a time, in a copy, and runs the quick tests of the model on each. Says which mutants no test saw. Exit code 1 where there
 * are any.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
})
const laws = 'src/model/processes'
/** Quick ones first, since the first that fails ends a mutant. */
const tests = [
  'tests/model/magnesium-block.test.ts',
  'tests/model/receptor-gating.test.ts',
  'tests/model/expected-receptors.test.ts',
  'tests/model/calmodulin-chemistry.test.ts',
  'tests/model/read-scalars.test.ts',
  'tests/model/stimuli.test.ts',
  'tests/model/spine-signals.test.ts',
  'tests/model/glutamate-diffusion.test.ts',
  'tests/validation/neuron-cross-check.test.ts',
  'tests/model/plasticity.test.ts',
]
/** Wall ms that a mutant may take: one that never ends was seen. */
const patience = 300_000

const copy = mkdtempSync(join(tmpdir(), 'mutants-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))
for (const each of ['src', 'tests', 'assets', 'package.json', 'tsconfig.json', 'vitest.config.ts']) {
  cpSync(each, join(copy, each), { recursive: true })
}
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')

if (!passes()) {
  console.error('The tests fail without any change: mend that first.')
  process.exit(2)
}
const survivors: string[] = []
let count = 0
for (const name of readdirSync(laws)) {
  if (!name.includes(values.only)) continue
  const path = `${laws}/${name}`
  const source = readFileSync(path, 'utf8')
  for (const mutant of findMutants(source).filter(isDrawn)) {
    const said = `${path}:${mutant.line}  ${mutant.what}`
    writeFileSync(join(copy, path), mutant.text)
    const isAlive = passes()
    count++
    console.log(`${isAlive ? 'SURVIVED' : 'killed  '}  ${said}`)
    if (isAlive) survivors.push(said)
  }
  writeFileSync(join(copy, path), source)
}
console.log(`\n${count} mutants: ${count - survivors.length} killed, ${survivors.length} survived`)
for (const each of survivors) console.log(`  ${each}`)
process.exit(survivors.length > 0 ? 1 : 0)

function isDrawn({ line, what }: Mutant): boolean {
  const key = [...`${line} ${what}`].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)!) | 0, 7)
  return uniformAt(Number(values.seed), key, 0) < Number(values.share)
}

function passes(): boolean {
  const parameters = [
    'vitest',
    'run',
    '--bail=1',
    '--no-isolate',
    '--no-file-parallelism',
    '--testTimeout=300000',
    ...tests,
  ]
  const { status } = spawnSync('npx', parameters, {
    cwd: copy,
    stdio: 'ignore',
    timeout: patience,
    shell: process.platform === 'win32',
  })
  return status === 0
}
