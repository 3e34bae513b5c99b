/** What a context was asked for since it was last set back. */
export interface DrawingCount {
  calls: number
  triangles: number
  uploads: number
  uploadedBytes: number
  /** The context that drew last. */
  context: WebGL2RenderingContext | null
}

type Method = (this: WebGL2RenderingContext, ...given: never[]) => unknown

/** Lets every WebGL2 context of the page count what it is asked for. To be called before there is one. */
export function countDrawing(): DrawingCount {
  const count: DrawingCount = { calls: 0, triangles: 0, uploads: 0, uploadedBytes: 0, context: null }
  const methods = WebGL2RenderingContext.prototype as unknown as Record<string, Method>
  const listen = (name: string, hear: (gl: WebGL2RenderingContext, given: readonly unknown[]) => void) => {
    const original = methods[name]!
    methods[name] = function (...given) {
      hear(this, given)
      return original.apply(this, given)
    }
  }
  const drawing = (corners: number, instances: number) => {
    return (gl: WebGL2RenderingContext, given: readonly unknown[]) => {
      const [mode, n, times] = [given[0], given[corners], given[instances] ?? 1] as number[]
      count.calls++
      count.context = gl
      if (mode === gl.TRIANGLES) count.triangles += (n! / 3) * times!
      else if (mode === gl.TRIANGLE_STRIP || mode === gl.TRIANGLE_FAN) count.triangles += (n! - 2) * times!
    }
  }
  const none = -1
  listen('drawElements', drawing(1, none))
  listen('drawArrays', drawing(2, none))
  listen('drawElementsInstanced', drawing(1, 4))
  listen('drawArraysInstanced', drawing(2, 3))
  for (const name of ['bufferData', 'bufferSubData', 'texImage2D', 'texSubImage2D', 'texSubImage3D']) {
    listen(name, (_, given) => {
      const bytes = bytesHandedOver(given)
      if (bytes === 0) return
      count.uploads++
      count.uploadedBytes += bytes
    })
  }
  return count
}

/** Bytes of the data among an upload's arguments: an array, or a part of one, or a picture of four bytes a pixel. */
function bytesHandedOver(given: readonly unknown[]): number {
  for (let i = 0; i < given.length; i++) {
    const data = given[i]
    if (ArrayBuffer.isView(data)) {
      const { BYTES_PER_ELEMENT: each = 1 } = data as Uint8Array
      // A part of an array: where it begins and how long it is.
      const length = given[i + 2]
      return typeof length === 'number' && length > 0 ? length * each : data.byteLength
    }
    if (data instanceof ArrayBuffer) return data.byteLength
    if (typeof data === 'object' && data !== null && 'width' in data && 'height' in data)
      return 4 * Number(data.width) * Number(data.height)
  }
  return 0
}
