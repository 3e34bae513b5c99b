import { describe, expect, test } from 'vitest'
import { readPort } from '#src/cli/read-port.ts'

describe('the port of npm start', () => {
  test('the flag, else the environment, else the usual one', () => {
    expect(readPort(['--port', '5000'], '6000')).toBe(5000)
    expect(readPort(['--port=0'], undefined)).toBe(0)
    expect(readPort([], '6000')).toBe(6000)
    expect(readPort([], '')).toBe(4173)
    expect(readPort([], undefined)).toBe(4173)
  })

  test.each(['70000', '-1', 'abc', '80.5', ' ', ''])(
    '"%s" is refused with the value and the range',
    (text) => {
      expect(() => readPort([`--port=${text}`], undefined)).toThrow(`"${text}"`)
      expect(() => readPort([`--port=${text}`], undefined)).toThrow('0 to 65535')
    },
  )

  test.each([[['--port']], [['--prt', '5000']], [['5000']]])('%j is refused with the way out', (given) => {
    expect(() => readPort(given, undefined)).toThrow('--port 4173')
  })
})
