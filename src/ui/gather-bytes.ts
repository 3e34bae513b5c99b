/** Takes bytes that are written anywhere within a file, and gives the whole. */
export interface GatheredBytes {
  write(bytes: Uint8Array<ArrayBuffer>, position: number): void
  /** All that was written, from the first byte to the farthest. */
  take(): Uint8Array<ArrayBuffer>
}

const firstCapacity = 2 ** 20

export function gatherBytes(): GatheredBytes {
  let held = new Uint8Array(firstCapacity)
  let length = 0
  return {
    write(bytes, position) {
      const end = position + bytes.length
      if (end > held.length) {
        const larger = new Uint8Array(Math.max(end, 2 * held.length))
        larger.set(held)
        held = larger
      }
      held.set(bytes, position)
      length = Math.max(length, end)
    },
    take: () => held.slice(0, length),
  }
}
