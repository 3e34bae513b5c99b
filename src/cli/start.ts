import { serveBuild } from '#src/cli/serve-build.ts'

/** `npm start [-- --port N]`: builds the page, serves it and says where. */
const port = readPort()
const { url } = await serveBuild(port, false)
console.log(`\nSpinescope is at ${url}  (Ctrl-C ends it)\n`)

function readPort(): number {
  const flag = process.argv.indexOf('--port')
  const asked = flag > 0 ? process.argv[flag + 1] : (process.env.PORT ?? '4173')
  const number = Number(asked)
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number
  console.error(
    `The port is "${asked}": a port is a whole number from 0 to 65535, as in \`npm start -- --port 4173\`.`,
  )
  process.exit(2)
}
