/** What of a keyboard event decides. */
export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Moving between controls, pressing them, and turning the picture: all that an exhibit's visitor needs. */
const allowed = new Set([
  'Tab',
  'Enter',
  ' ',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  ...'wasdrfWASDRF',
])

/**
 * Whether a key may do what it does. A list of what is allowed, and not of what is not: browsers keep inventing keys that
 * print, save, search, view sources or leave.
 */
export function isKeyAllowed({ key, ctrlKey, metaKey, altKey }: PressedKey): boolean {
  return !ctrlKey && !metaKey && !altKey && allowed.has(key)
}
