import { arch, cpus, platform, totalmem } from 'node:os'

/** What all figures hold for: no time means anything without it. */
export function nameMachine(): string {
  const cores = cpus()
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const kind = cores[0]?.model.trim() || arch()
  return `${cores.length} × ${kind}, ${gigabytes} GB, ${platform()}, Node ${process.versions.node}`
}
