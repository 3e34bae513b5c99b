import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from '#src/cli/find-browser.ts'

/**
 * `npm test`: every check and every test, on a fresh machine too. Ends with a line `N passed, N failed` that counts
 * checks, node tests and browser tests; exit code 1 where anything failed or could not run.
 */
interface Count {
  passed: number
  failed: number
}

const total: Count = { passed: 0, failed: 0 }
rmSync('out', { recursive: true, force: true })
mkdirSync('out', { recursive: true })

for (const check of ['check:types', 'check:model', 'check:lint']) {
  const isGood = run('npm', ['run', '-s', check])
  console.log(`${isGood ? 'passed' : 'FAILED'}  ${check}`)
  add({ passed: Number(isGood), failed: Number(!isGood) })
}

const nodeTests = run('npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile=out/node.json',
])
add(countNodeTests(nodeTests))

process.env.SPINESCOPE_BROWSER = browserOrExit()
const browserTests = run('npx', ['playwright', 'test'])
add(countBrowserTests(browserTests))

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)

function run(command: string, parameters: string[]): boolean {
  return (
    spawnSync(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  )
}

function add(count: Count): void {
  total.passed += count.passed
  total.failed += count.failed
}

/** A stage that failed without a failing test (it could not start, say) counts as one failure. */
function atLeastOneFailure(count: Count, isGood: boolean): Count {
  return isGood || count.failed > 0 ? count : { ...count, failed: 1 }
}

function countNodeTests(isGood: boolean): Count {
  const report = readReport('out/node.json') as { numPassedTests?: number; numFailedTests?: number } | null
  return atLeastOneFailure(
    { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 },
    isGood,
  )
}

function countBrowserTests(isGood: boolean): Count {
  const report = readReport('out/e2e.json') as {
    stats?: { expected: number; unexpected: number; flaky: number }
  } | null
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {}
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky }, isGood)
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

function browserOrExit(): string {
  try {
    return findBrowser()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
