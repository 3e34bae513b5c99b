import { build, type PreviewServer, preview } from 'vite'

/** A built and served page. */
export interface ServedPage {
  readonly url: string
  close(): Promise<void>
}

/**
 * The page may run its own scripts and nothing else. Styles may stand inline because leva's style engine writes them;
 * everything else is of this host, `blob:` for pictures that the page itself makes.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** Builds the page and serves it. `port` 0 takes any free one; an occupied port moves on to the next. */
export async function serveBuild(port: number, isQuiet: boolean): Promise<ServedPage> {
  await build({ logLevel: isQuiet ? 'error' : 'warn' })
  return servePage(port)
}

/** Serves what was built before. */
export async function servePage(port: number): Promise<ServedPage> {
  const server: PreviewServer = await preview({
    logLevel: 'error',
    preview: { port, host: '127.0.0.1', headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  })
  const address = server.httpServer.address()
  const taken = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () => server.close(),
  }
}
