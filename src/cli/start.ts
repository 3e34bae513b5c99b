import { readPort } from '#src/cli/read-port.ts'
import { serveBuild } from '#src/cli/serve-build.ts'

/** `npm start [-- --port N]`: builds the page, serves it and says where. */
try {
  const port = readPort(process.argv.slice(2), process.env.PORT)
  const { url } = await serveBuild(port, false)
  console.log(`\nSpinescope is at ${url}  (Ctrl-C ends it)\n`)
  // Being ended is what a server is for: no error.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
}
