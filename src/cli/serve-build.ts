import { build, type PreviewServer, preview } from 'vite'
import { contentSecurityPolicy } from '#src/cli/content-security-policy.ts'

/** A built and served page. */
export interface ServedPage {
  readonly url: string
  close(): Promise<void>
}

/** Builds the page and serves it. `port` 0 takes any free one; an occupied port moves on to the next. */
export async function serveBuild(port: number, isQuiet: boolean): Promise<ServedPage> {
  await build({ logLevel: isQuiet ? 'error' : 'warn' })
  return servePage(port)
}

/** Serves what was built before, on this machine only; from another folder where one is named. */
export async function servePage(port: number, folder = 'dist'): Promise<ServedPage> {
  const server: PreviewServer = await preview({
    logLevel: 'error',
    // A missing file is missing, not the page once more: a script that is HTML would only puzzle.
    appType: 'mpa',
    build: { outDir: folder },
    preview: { port, host: '127.0.0.1', headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  })
  const address = server.httpServer.address()
  const taken = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () => server.close(),
  }
}
