import { pathToFileURL } from 'node:url'
import { laws } from '#tests/model/laws/laws.ts'

/** What a thread of `npm run mutate` is asked for: the laws of a process, on its mutants from one on. */
export interface LawsTask {
  readonly name: string
  readonly from: number
  readonly paths: readonly string[]
}

process.on('message', async ({ name, from, paths }: LawsTask) => {
  for (const path of paths.slice(from)) process.send?.(await isSeen(name, path))
})

/** Whether a mutant breaks a law, or cannot even be loaded. */
async function isSeen(name: string, path: string): Promise<boolean> {
  try {
    const module = (await import(pathToFileURL(path).href)) as never
    for (const { holds } of laws[name] ?? []) holds(module)
    return false
  } catch {
    return true
  }
}
