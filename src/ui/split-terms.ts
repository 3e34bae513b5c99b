/** A piece of a text: a term that is explained, or what stands between. */
export interface TextPiece {
  readonly text: string
  /** Which term it is; null where it is none. */
  readonly term: string | null
}

/** Finds terms in texts of one language. */
export interface TermFinder {
  /** Cuts a text at the first place of each term that stands in it: every place would make it hard to read. */
  split(text: string): TextPiece[]
}

/** @param terms each with its words, parted by |, as they stand in texts; the case of letters does not matter. */
export function createTermFinder(
  terms: readonly { readonly id: string; readonly words: string }[],
): TermFinder {
  const idOf = new Map<string, string>()
  for (const { id, words } of terms) for (const word of words.split('|')) idOf.set(word.toLowerCase(), id)
  const longestFirst = [...idOf.keys()].sort((a, b) => b.length - a.length).map(inPattern)
  if (longestFirst.length === 0) return { split: (text) => [{ text, term: null }] }
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return {
    split(text) {
      const pieces: TextPiece[] = []
      const seen = new Set<string>()
      let from = 0
      for (const match of text.matchAll(pattern)) {
        const term = idOf.get(match[0].toLowerCase())
        if (term === undefined || seen.has(term)) continue
        seen.add(term)
        if (match.index > from) pieces.push({ text: text.slice(from, match.index), term: null })
        pieces.push({ text: match[0], term })
        from = match.index + match[0].length
      }
      if (from < text.length) pieces.push({ text: text.slice(from), term: null })
      return pieces
    },
  }
}

function inPattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
