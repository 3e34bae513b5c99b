import type { Language } from '#src/messages/catalogues.ts'
import { en } from '#src/messages/en.ts'
import type { enLater } from '#src/messages/en-later.ts'
import type { ExhibitMessages } from '#src/messages/exhibit-catalogues.ts'

type AnyKey = keyof typeof en | keyof ExhibitMessages | keyof typeof enLater

/** What can be said: a key of a catalogue; what is counted by its name without `_one` and `_other`. */
export type SaidKey<Key = AnyKey> = Key extends `${infer Counted}_other`
  ? Counted
  : Key extends `${string}_one`
    ? never
    : Key

/**
 * Says a message with its values in the places `{{name}}`; as `{{name, number}}` a number is written in the language's way. A
 * value `count` decides between the forms of what is counted. What a language lacks is said in English, what English lacks by
 * its key.
 */
export type Translate = (key: SaidKey, values?: Readonly<Record<string, string | number>>) => string

type Texts = Readonly<Record<string, string>>

/** Speaks one language at a time, out of catalogues that come when they are needed. React escapes values, so this does not. */
export interface Translator {
  readonly language: Language
  /** Another function after each change of language. */
  readonly t: Translate
  /** Whether it can be said, in this language or in English. */
  exists(key: string): boolean
  add(language: Language, texts: Texts): void
  changeLanguage(language: Language): void
  /** Calls after each change of language; returns the function that stops it. */
  subscribe(listener: () => void): () => void
}

/** Speaks English. */
export function createTranslator(): Translator {
  const catalogues = new Map<Language, Texts>([['en', en]])
  const listeners = new Set<() => void>()
  let language: Language = 'en'
  let t = speak(language)

  function textOf(key: string): string | undefined {
    return catalogues.get(language)?.[key] ?? catalogues.get('en')?.[key]
  }

  function speak(own: Language): Translate {
    const plural = new Intl.PluralRules(own)
    const numbers = new Intl.NumberFormat(own)
    return (key, values = {}) => {
      const { count } = values
      const counted = typeof count === 'number' ? textOf(`${key}_${plural.select(count)}`) : undefined
      const text = counted ?? textOf(key) ?? key
      return text.replace(/\{\{(\w+)(, number)?\}\}/g, (_, name: string, isNumber?: string) => {
        const value = values[name] ?? ''
        return isNumber ? numbers.format(Number(value)) : String(value)
      })
    }
  }

  return {
    get language() {
      return language
    },
    get t() {
      return t
    },
    exists: (key) => textOf(key) !== undefined,
    add(to, texts) {
      catalogues.set(to, { ...catalogues.get(to), ...texts })
    },
    changeLanguage(next) {
      language = next
      t = speak(next)
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
