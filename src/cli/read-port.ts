import { parseArgs } from 'node:util'

/** Where the page is served when nobody asks for another place. */
export const usualPort = 4173

/**
 * The port asked for: `--port N`, else the environment's PORT, else the usual one.
 *
 * @throws Error whose sentence names what was given and what would do.
 */
export function readPort(given: readonly string[], environmentPort: string | undefined): number {
  const asked = askedFor(given) ?? (environmentPort || String(usualPort))
  const number = asked.trim() === '' ? Number.NaN : Number(asked)
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number
  throw new Error(
    `The port is "${asked}": a port is a whole number from 0 to 65535, as in \`npm start -- --port ${usualPort}\`.`,
  )
}

function askedFor(given: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...given], options: { port: { type: 'string' } } }).values.port
  } catch {
    throw new Error(
      `\`npm start\` does not understand "${given.join(' ')}": it takes \`--port ${usualPort}\` and nothing else.`,
    )
  }
}
