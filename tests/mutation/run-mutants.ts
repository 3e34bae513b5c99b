import { fork, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { laws } from '#tests/model/laws/laws.ts'
import { equivalents } from '#tests/mutation/equivalents.ts'
import { findMutants, type Mutant } from '#tests/mutation/find-mutants.ts'
import type { LawsTask } from '#tests/mutation/laws-thread.ts'

/**
 * `npm run mutate -- [--only NAME] [--thorough]`: turns one sign, comparison or term of the model's processes around at a time, in
 * a copy, and asks the laws of the process, which takes milliseconds each, and with `--thorough` the quick tests of the model
 * where no law saw it. Says which mutants nothing saw; exit code 1 where there are any that `equivalents` does not explain.
 */
const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, thorough: { type: 'boolean', default: false } },
})
const folder = 'src/model/processes'
const quickTests = [
  'tests/model/magnesium-block.test.ts',
  'tests/model/receptor-gating.test.ts',
  'tests/model/expected-receptors.test.ts',
  'tests/model/calmodulin-chemistry.test.ts',
  'tests/model/stimuli.test.ts',
  'tests/model/spine-signals.test.ts',
  'tests/model/glutamate-diffusion.test.ts',
]

const lawsThread = fileURLToPath(new URL('laws-thread.ts', import.meta.url))
/** Wall ms that a mutant may keep its laws waiting, starting a thread included. */
const patience = 20_000

const copy = mkdtempSync(join(tmpdir(), 'mutants-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))
for (const each of ['src', 'tests', 'assets', 'package.json', 'tsconfig.json', 'vitest.config.ts']) {
  cpSync(each, join(copy, each), { recursive: true })
}
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')

mkdirSync(join(copy, folder, 'mutants'))

const alive: string[] = []
let killed = 0
let same = 0
for (const file of readdirSync(folder)) {
  const name = file.replace(/\.ts$/, '')
  if (!name.includes(values.only)) continue
  const source = readFileSync(join(folder, file), 'utf8')
  const mutants = findMutants(source)
  if (!(name in laws) && !values.thorough) {
    console.log(`${name.padEnd(24)} left out: ${mutants.length} mutants, and no laws of its own (--thorough)`)
    continue
  }
  // Each mutant is a module of its own beside the copy's: what it imports is unchanged, and loaded once.
  mutants.forEach(({ text }, i) => {
    writeFileSync(pathOf(name, i), text)
  })
  const seen = name in laws ? await askLaws(name, mutants) : mutants.map(() => false)
  const survivors = mutants.filter((mutant, i) => !seen[i] && !(values.thorough && breaksATest(file, mutant)))
  killed += mutants.length - survivors.length
  writeFileSync(join(copy, folder, file), source)
  console.log(`${name.padEnd(24)} ${mutants.length - survivors.length} of ${mutants.length}`)
  for (const { line, what } of survivors) {
    if (`${name}  ${what}` in equivalents) same++
    else alive.push(`${folder}/${file}:${line}  ${what}`)
  }
}
console.log(
  `\n${killed + same + alive.length} mutants: ${killed} killed, ${same} equivalent, ${alive.length} survived`,
)
for (const each of alive) console.log(`  ${each}`)
process.exit(alive.length > 0 ? 1 : 0)

/**
 * Asks the laws of a process in another thread, from a mutant on. One that never ends was seen too: its thread is given up, and
 * another goes on with the next.
 */
async function askLaws(name: string, mutants: readonly Mutant[]): Promise<boolean[]> {
  const seen: boolean[] = []
  while (seen.length < mutants.length) {
    const thread = fork(lawsThread, [], { execArgv: ['--import', 'tsx'], stdio: 'ignore' })
    await new Promise<void>((resolve) => {
      const watch = () => {
        const asked = seen.length
        AbortSignal.timeout(patience).addEventListener('abort', () => {
          if (seen.length > asked) return
          seen.push(true)
          thread.kill('SIGKILL')
          resolve()
        })
      }
      thread.on('message', (isSeen) => {
        if (thread.killed) return
        seen.push(isSeen as boolean)
        if (seen.length < mutants.length) return watch()
        thread.kill()
        resolve()
      })
      watch()
      const from = seen.length
      thread.send({ name, from, paths: mutants.map((_, i) => pathOf(name, i)) } satisfies LawsTask)
    })
  }
  return seen
}

function pathOf(name: string, number: number): string {
  return join(copy, folder, 'mutants', `${name}-${number}.ts`)
}

function breaksATest(file: string, mutant: Mutant): boolean {
  writeFileSync(join(copy, folder, file), mutant.text)
  const { status } = spawnSync(
    'npx',
    [
      'vitest',
      'run',
      '--bail=1',
      '--no-isolate',
      '--no-file-parallelism',
      '--testTimeout=300000',
      ...quickTests,
    ],
    { cwd: copy, stdio: 'ignore', timeout: 900_000, shell: process.platform === 'win32' },
  )
  return status !== 0
}
