import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A source file and the modules it names. */
export interface SourceFile {
  /** From the repository root, with slashes. */
  readonly path: string
  readonly text: string
  readonly imports: readonly { readonly to: string; readonly isType: boolean }[]
}

/** All TypeScript files below a folder. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name).replaceAll('\\', '/')
      const text = readFileSync(path, 'utf8')
      return { path, text, imports: importsOf(text) }
    })
}

const statement = /(?:import|export)\s+(type\s+)?(?:[^'"()]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g

function importsOf(text: string): { to: string; isType: boolean }[] {
  return [...text.matchAll(statement)].map((match) => ({
    to: (match[2] ?? match[3] ?? '').replace(/^#src\//, 'src/').replace(/\?.*$/, ''),
    isType: match[1] !== undefined,
  }))
}
