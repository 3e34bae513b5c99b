import { type Language, languageIds } from '#src/messages/catalogues.ts'
import type { Translator } from '#src/messages/create-translator.ts'

const storageKey = 'spinescope.language'

/** The language that the address asks for, else the one chosen last, else the first that the visitor's browser prefers. */
export function chooseLanguage(asked: Language | 'auto', preferred: readonly string[]): Language {
  if (asked !== 'auto') return asked
  const wishes = [readChosen(), ...preferred.map((tag) => tag.split('-')[0]?.toLowerCase())]
  for (const wish of wishes) {
    const found = languageIds.find((id) => id === wish)
    if (found) return found
  }
  return 'en'
}

/** Lets the page follow the language: its attribute and title, the canvas's name, and what is remembered for the next visit. */
export function followLanguage(translator: Translator, canvas: HTMLCanvasElement): void {
  const follow = () => {
    document.documentElement.lang = translator.language
    document.title = translator.t('app.title')
    canvas.setAttribute('aria-label', translator.t('app.canvas'))
  }
  follow()
  translator.subscribe(() => {
    follow()
    keepChosen(translator.language)
  })
}

function readChosen(): string | null {
  try {
    return window.localStorage.getItem(storageKey)
  } catch {
    // Storage may be forbidden: then nothing is remembered.
    return null
  }
}

function keepChosen(language: string): void {
  try {
    window.localStorage.setItem(storageKey, language)
  } catch {
    // As above.
  }
}
