import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'

/** A file that is there whole or not at all. */
export interface FileInOnePiece {
  write(text: string): void
  /** Bytes anywhere in the file. */
  writeAt(bytes: Uint8Array, position: number): void
  /** Puts it in its place. */
  finish(): void
  /** Removes what was written so far. */
  abandon(): void
}

/**
 * Opens a file beside its place. Where the process is interrupted, nothing of it stays.
 * @throws Error with a sentence where the folder is missing or cannot be written to.
 */
export function openFileInOnePiece(path: string): FileInOnePiece {
  const folder = dirname(resolve(path))
  if (!existsSync(folder))
    throw new Error(`There is no folder ${folder} to write ${path} into: make it first.`)
  if (existsSync(path) && statSync(path).isDirectory()) {
    throw new Error(`${path} is a folder: name a file in it.`)
  }
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw new Error(`Nothing can be written into ${folder}: choose another folder.`)
  }
  const unfinished = `${path}.${process.pid}.part`
  let handle: number | null = null
  const abandon = () => {
    if (handle === null) return
    closeSync(handle)
    handle = null
    rmSync(unfinished, { force: true })
  }
  const leave = () => {
    abandon()
    process.exit(130)
  }
  // Before there is a file: an interruption between the two would leave it.
  process.once('SIGINT', leave)
  process.once('SIGTERM', leave)
  process.once('exit', abandon)
  const opened = openSync(unfinished, 'w')
  handle = opened
  return {
    write: (text) => void writeSync(opened, text),
    writeAt(bytes, position) {
      // A call may take only a part.
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(opened, bytes, done, bytes.length - done, position + done)
      }
    },
    finish() {
      handle = null
      closeSync(opened)
      renameSync(unfinished, path)
    },
    abandon,
  }
}
