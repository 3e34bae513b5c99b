import { spawnSync } from 'node:child_process'

/**
 * `npm run check:audit`: known weaknesses of what is shipped. Needs a registry that answers audits, so that it is no part of
 * `npm test`: one that does not answer is said, and counts as no finding. Exit code 1 where something high or critical is known.
 */
interface Report {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> }
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>
  readonly message?: string
}

const isWindows = process.platform === 'win32'
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', shell: isWindows })
const report = read(stdout)
if (!report?.metadata) {
  const reason = (report?.message ?? 'it gave no answer').split('\n')[0]
  console.log(`Skipped: the registry does not answer audits (${reason}). Run this again where it does.`)
} else {
  const found = Object.entries(report.vulnerabilities ?? {})
  for (const [name, { severity, range }] of found) console.log(`${severity}: ${name} ${range}`)
  const grave = found.filter(([, { severity }]) => severity === 'high' || severity === 'critical')
  console.log(`${found.length} known weaknesses in what is shipped, ${grave.length} of them high or critical`)
  process.exitCode = grave.length > 0 ? 1 : 0
}

function read(text: string): Report | null {
  try {
    return JSON.parse(text) as Report
  } catch {
    return null
  }
}
