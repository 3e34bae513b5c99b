import { expect, test } from 'vitest'
import { addToLog } from '#src/wire/command-log.ts'
import type { LoggedCommand } from '#src/wire/messages.ts'

const parameter = (at: number, value: number): LoggedCommand => ({
  at,
  kind: 'set-parameter',
  parameter: 'nmdarConductance',
  value,
})
const level = (at: number, name: 'mean-field' | 'molecular'): LoggedCommand => ({
  at,
  kind: 'set-level',
  level: name,
})
const log = [parameter(1, 10), level(2, 'molecular'), parameter(3, 20), level(4, 'mean-field')]

test('a new parameter forgets what had been commanded for later', () => {
  expect(addToLog(log, parameter(2.5, 30))).toEqual([log[0], log[1], parameter(2.5, 30)])
})

test('another level forgets later levels only', () => {
  expect(addToLog(log, level(1.5, 'molecular'))).toEqual([log[0], level(1.5, 'molecular'), log[2]])
})

test('commands of one moment stay in the order in which they came', () => {
  expect(addToLog([parameter(1, 10)], parameter(1, 20))).toEqual([parameter(1, 10), parameter(1, 20)])
})

test('the log that was there is left alone', () => {
  const before = [...log]
  addToLog(log, parameter(0, 1))
  expect(log).toEqual(before)
})
