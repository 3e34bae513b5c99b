import { expect, test } from 'vitest'
import { countdownSeconds, createIdleWatch } from '#src/kiosk/idle-watch.ts'

function passSeconds(watch: ReturnType<typeof createIdleWatch>, seconds: number) {
  let last = watch.pass(0)
  for (let i = 0; i < seconds; i++) last = watch.pass(1)
  return last
}

test('asks after the idle time, counts down and leaves once', () => {
  const watch = createIdleWatch(20)
  expect(passSeconds(watch, 19).phase).toBe('present')
  expect(watch.pass(1)).toEqual({ phase: 'asked', secondsLeft: countdownSeconds })
  expect(passSeconds(watch, countdownSeconds - 1).secondsLeft).toBe(1)
  expect(watch.pass(1).phase).toBe('gone')
  expect(watch.pass(1).phase).toBe('present')
})

test('a visit during the countdown starts the idle time anew', () => {
  const watch = createIdleWatch(20)
  passSeconds(watch, 25)
  watch.visit()
  expect(passSeconds(watch, 19).phase).toBe('present')
})

test('a display that slept for an hour has not been idle for an hour', () => {
  const watch = createIdleWatch(20)
  expect(watch.pass(3600).phase).toBe('present')
})
