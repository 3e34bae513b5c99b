import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openFileInOnePiece } from '#src/cli/file-in-one-piece.ts'

/** Where a film is written: a file or a folder of pictures that is there whole or not at all. */
export interface FilmFiles {
  write(bytes: Buffer, position: number): void
  writePicture(name: string, picture: Buffer): void
  finish(): void
  abandon(): void
}

/** @throws Error with a sentence where the place cannot be written to. */
export function openFilmFiles(out: string, container: 'mp4' | 'webm' | 'png'): FilmFiles {
  if (container === 'png') return openPictures(out)
  const file = openFileInOnePiece(out)
  return {
    write: (bytes, position) => withRoom(out, () => file.writeAt(bytes, position)),
    writePicture: () => undefined,
    finish: file.finish,
    abandon: file.abandon,
  }
}

function openPictures(out: string): FilmFiles {
  if (existsSync(out) && (!statSync(out).isDirectory() || readdirSync(out).length > 0)) {
    throw new Error(`${out} is there already: name a folder that is not there yet, or an empty one.`)
  }
  const unfinished = `${out}.${process.pid}.part`
  mkdirSync(unfinished, { recursive: true })
  let isOpen = true
  const abandon = () => {
    if (!isOpen) return
    isOpen = false
    rmSync(unfinished, { recursive: true, force: true })
  }
  const leave = () => {
    abandon()
    process.exit(130)
  }
  process.once('SIGINT', leave)
  process.once('SIGTERM', leave)
  process.once('exit', abandon)
  return {
    write: () => undefined,
    writePicture: (name, picture) => withRoom(out, () => writeFileSync(join(unfinished, name), picture)),
    finish() {
      isOpen = false
      rmSync(out, { recursive: true, force: true })
      renameSync(unfinished, out)
    },
    abandon,
  }
}

/** A full disk is the usual end of a long film: it gets a sentence. */
function withRoom(out: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      throw new Error(
        `There is no room left for ${out}: free some, name another disk, or ask for a smaller size.`,
      )
    }
    throw error
  }
}
