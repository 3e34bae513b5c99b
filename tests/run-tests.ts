import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from '#src/cli/find-browser.ts'
import { findFreePort } from '#tests/find-free-port.ts'

/**
 * `npm test`: every check and every test, on a fresh machine too. Ends with a line `N passed, N failed` that counts
 * checks, node tests and browser tests (and `, N skipped` where there are some); exit code 1 where anything failed or
 * could not run.
 */
interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const reports = 'out/tests'
const counts: Count[] = []
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

for (const check of ['check:types', 'check:model', 'check:lint']) {
  const isGood = run('npm', ['run', '-s', check])
  console.log(`${isGood ? 'passed' : 'FAILED'}  ${check}`)
  counts.push({ passed: Number(isGood), failed: Number(!isGood), skipped: 0 })
}
counts.push(runNodeTests())
counts.push(await runBrowserTests())

const sum = (name: keyof Count) => counts.reduce((total, count) => total + count[name], 0)
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`)
process.exit(sum('failed') === 0 ? 0 : 1)

function runNodeTests(): Count {
  const file = `${reports}/node.json`
  const isGood = run('npx', [
    'vitest',
    'run',
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ])
  const report = readReport(file) as {
    numPassedTests?: number
    numFailedTests?: number
    numPendingTests?: number
    numTodoTests?: number
  } | null
  return orOneFailure(isGood, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  })
}

async function runBrowserTests(): Promise<Count> {
  try {
    // Found once: the test workers then need not look again.
    process.env.SPINESCOPE_BROWSER = findBrowser()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  process.env.SPINESCOPE_TEST_PORT = String(await findFreePort())
  const isGood = run('npx', ['playwright', 'test'])
  const report = readReport(`${reports}/browser.json`) as {
    stats?: { expected: number; unexpected: number; flaky: number; skipped: number }
  } | null
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {}
  return orOneFailure(isGood, { passed: expected, failed: unexpected + flaky, skipped })
}

/** A stage that failed, or tested nothing, without a failing test (it could not start, say) counts as one failure. */
function orOneFailure(isGood: boolean, count: Count): Count {
  const isSilent = count.failed === 0 && (!isGood || count.passed === 0)
  return isSilent ? { ...count, failed: 1 } : count
}

function run(command: string, parameters: string[]): boolean {
  return (
    spawnSync(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  )
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
