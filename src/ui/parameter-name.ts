import type { Translate } from '#src/messages/create-translator.ts'
import { en } from '#src/messages/en.ts'

/** What a parameter is called: by the catalogue where a visitor meets it first, by its identifier elsewhere. */
export function parameterName(t: Translate, id: string): string {
  const key = `parameter.${id}`
  return Object.hasOwn(en, key) ? t(key as 'parameter.amparCount') : id
}
