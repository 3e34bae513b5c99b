import type { Translate } from '#src/messages/create-translator.ts'
import { en } from '#src/messages/en.ts'
import type { Sentence } from '#src/session/session.ts'
import { parameterName } from '#src/ui/parameter-name.ts'
import { unitSymbol } from '#src/ui/unit-symbols.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** Translation by a key that has been looked up in the catalogue. */
type Say = (key: string, values: Readonly<Record<string, string | number>>) => string

/**
 * Says a refusal in the page's language: by its code, with the parameter and the unit as readers know them. A code that
 * the catalogue lacks is said in the worker's own English.
 */
export function useRefusalText(): (refusal: Sentence) => string {
  const { t } = useTranslation()
  return ({ code, values, sentence }) => {
    const key = `refusal.${code}`
    if (!Object.hasOwn(en, key)) return sentence
    const shown: Record<string, string | number> = { ...values }
    if (shown.parameter !== undefined) shown.parameter = bothNames(t, String(shown.parameter))
    // A unit brings its own space, so that a pure number is followed by none.
    if (shown.unit !== undefined) shown.unit = shown.unit === '' ? '' : ` ${unitSymbol(String(shown.unit))}`
    // What was typed and is no number arrives as NaN: nobody typed that.
    const isTyped = code === 'parameter-out-of-range' && Number.isNaN(Number(shown.value))
    return (t as Say)(isTyped ? 'refusal.not-a-number' : key, shown)
  }
}

/** The name that the page shows and the one that scenario files and scripts use. */
function bothNames(t: Translate, id: string): string {
  const name = parameterName(t, id)
  return name === id ? id : `${name} (${id})`
}
