import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Name of the built service worker: it has to stand at the top to answer for the whole page. */
export const serviceWorkerFile = 'service-worker.js'

/** Writes into the built service worker which files make up this version, and a name that changes with any byte of them. */
export function offlineFiles(): Plugin {
  let publicFolder = ''
  return {
    name: 'offline-files',
    apply: 'build',
    configResolved({ publicDir }) {
      publicFolder = publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[serviceWorkerFile]
        if (worker?.type !== 'chunk') throw new Error(`The build has no ${serviceWorkerFile}.`)
        const contents = new Map<string, string | Uint8Array>()
        for (const [name, output] of Object.entries(bundle)) {
          if (name !== serviceWorkerFile)
            contents.set(name, output.type === 'chunk' ? output.code : output.source)
        }
        for (const name of listFolder(publicFolder))
          contents.set(name, readFileSync(join(publicFolder, name)))
        const hash = createHash('sha256')
        const names = [...contents.keys()].sort()
        for (const name of names) hash.update(name).update(contents.get(name) ?? '')
        const version = hash.digest('hex').slice(0, 12)
        // The page itself is asked for by its folder.
        const files = names.map((name) => (name === 'index.html' ? './' : name))
        const plan = JSON.stringify(JSON.stringify({ version, files }))
        const written = worker.code.replace(/(["'`])OFFLINE_PLAN\1/, () => plan)
        if (written === worker.code) throw new Error(`${serviceWorkerFile} has no place for its plan.`)
        worker.code = written
      },
    },
  }
}

function listFolder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}
