import { expect, test } from 'vitest'
import { isKeyAllowed } from '#src/kiosk/allowed-keys.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false }

test.each(['Tab', 'Enter', ' ', 'ArrowLeft', 'w'])('%s is for visitors', (key) => {
  expect(isKeyAllowed({ ...plain, key })).toBe(true)
})

test.each([
  'F1',
  'F5',
  'F11',
  'F12',
  'Escape',
  'Backspace',
  'BrowserBack',
  'ContextMenu',
  'PrintScreen',
  'Alt',
  'Meta',
  '/',
  "'",
])('%s is not', (key) => {
  expect(isKeyAllowed({ ...plain, key })).toBe(false)
})

test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('nothing is, together with %s', (modifier) => {
  for (const key of ['p', 's', 'u', 'r', 'w', 'a', 'Tab', 'ArrowLeft', 'Enter']) {
    expect(isKeyAllowed({ ...plain, [modifier]: true, key }), key).toBe(false)
  }
})
