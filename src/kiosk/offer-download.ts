import { afterWall } from '#src/session/wall-clock.ts'

/** Wall seconds for which the file can still be read. */
const keptFor = 60

/** Hands the operator a file that was made on this machine. */
export function offerDownload(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read it only after the click.
  afterWall(keptFor, () => URL.revokeObjectURL(address))
}
