import { afterEach, describe, expect, test, vi } from 'vitest'
import { printMarkdown, printTable } from '#src/cli/bench/bench-table.ts'
import { measureInBrowser } from '#src/cli/bench/browser-parts.ts'
import { countDrawing } from '#src/cli/bench/pages/count-drawing.ts'
import { benchParts, readBenchAsked } from '#src/cli/bench/read-bench-asked.ts'

describe('what the bench is asked for', () => {
  test('is everything, or the parts that are named', () => {
    expect([...readBenchAsked([]).parts]).toEqual([...benchParts])
    const asked = readBenchAsked(['--only', 'views, start', '--json', 'a.json', '--markdown'])
    expect([...asked.parts]).toEqual(['views', 'start'])
    expect(asked).toMatchObject({ json: 'a.json', isMarkdown: true, usesGpu: false })
  })

  test('gets a sentence where it cannot be had', () => {
    expect(() => readBenchAsked(['--only', 'views,frames'])).toThrow(/no part "frames".*mean-field, neuron/)
    expect(() => readBenchAsked(['--quick'])).toThrow('Write: npm run -s bench')
  })
})

describe('without a browser', () => {
  const none = () => Promise.reject(new Error('No browser: install one.'))

  test('the parts that need one are left out with a sentence, and the others run', async () => {
    const found = await measureInBrowser(readBenchAsked(['--only', 'start,seek,views']), none)
    expect(found).toEqual([{ rows: [], note: 'views, start: skipped. No browser: install one.' }])
  })

  test('none is looked for where no part needs one', async () => {
    expect(await measureInBrowser(readBenchAsked(['--only', 'seek']), none)).toEqual([])
  })
})

test('tables have their numbers below each other, or as a README has them', () => {
  const table = {
    name: 'Balls',
    head: ['balls', 'ms'],
    lines: [
      ['1,000', 0.12345],
      ['50,000', 1234.5],
    ],
  }
  expect(printTable(table)).toBe('Balls\nballs      ms\n1,000   0.123\n50,000  1,230')
  expect(printMarkdown(table)).toBe(
    'Balls:\n\n| balls | ms |\n| --- | ---: |\n| 1,000 | 0.123 |\n| 50,000 | 1,230 |',
  )
})

describe('what a graphics context is asked for', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('is counted: calls, triangles, and bytes that are handed over', () => {
    const asked: string[] = []
    class Context {
      TRIANGLES = 4
      TRIANGLE_STRIP = 5
      TRIANGLE_FAN = 6
      POINTS = 0
    }
    const gl = new Context() as unknown as WebGL2RenderingContext
    const names = ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced']
    names.push('bufferData', 'bufferSubData', 'texImage2D', 'texSubImage2D', 'texSubImage3D')
    for (const name of names) {
      Object.assign(Context.prototype, { [name]: () => asked.push(name) })
    }
    vi.stubGlobal('WebGL2RenderingContext', Context)
    const count = countDrawing()
    gl.drawElements(gl.TRIANGLES, 36, 0, 0)
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4)
    gl.drawElementsInstanced(gl.TRIANGLES, 240, 0, 0, 5)
    gl.drawArraysInstanced(gl.TRIANGLES, 0, 6, 10)
    gl.drawArrays(gl.POINTS, 0, 700)
    expect(count).toMatchObject({ calls: 5, triangles: 12 + 2 + 5 * 80 + 10 * 2, uploads: 0, context: gl })
    gl.bufferData(0, new Float32Array(10), 0)
    // Room alone is no upload.
    gl.bufferData(0, 4096, 0)
    gl.bufferSubData(0, 0, new Float32Array(100), 20, 5)
    gl.texSubImage2D(0, 0, 0, 0, 4, 2, 0, 0, new Uint8Array(32))
    gl.texImage2D(0, 0, 0, 4, 2, 0, 0, 0, null)
    expect(count).toMatchObject({ uploads: 3, uploadedBytes: 40 + 20 + 32 })
    expect(new Set(asked).size, 'they are still done').toBe(names.length - 1)
  })
})
