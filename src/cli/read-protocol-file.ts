import { readFileSync, statSync } from 'node:fs'
import type { Protocol } from '#src/protocols/protocol.ts'
import { ProtocolRefusal, readProtocol } from '#src/protocols/read-protocol.ts'

const largestFile = 2_000_000

/** @throws ProtocolRefusal with a sentence for whatever is wrong with the file or what stands in it. */
export function readProtocolFile(path: string): Protocol {
  const parsed = parse(path, readText(path))
  try {
    return readProtocol(parsed)
  } catch (error) {
    if (!(error instanceof ProtocolRefusal)) throw error
    throw new ProtocolRefusal(`${path} is no protocol that can be run:\n${error.message}`)
  }
}

function readText(path: string): string {
  try {
    const { size } = statSync(path)
    if (size > largestFile) {
      throw new ProtocolRefusal(`${path} has ${size} bytes: a protocol file has at most ${largestFile}.`)
    }
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof ProtocolRefusal) throw error
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'There is no such file' : code === 'EISDIR' ? 'It is a folder' : code
    throw new ProtocolRefusal(`${path} cannot be read. ${reason}: name a protocol file.`)
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new ProtocolRefusal(`${path} is no JSON${placeOf(message, text)}: ${message}.`)
  }
}

/** Line and column, where the parser tells how far it came. */
function placeOf(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1]
  if (position === undefined || /line \d+/.test(message)) return ''
  const before = text.slice(0, Number(position)).split('\n')
  return ` at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}
