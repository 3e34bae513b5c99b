/** What subtitlers hold to: so many characters a line, so many lines at once. */
export const longestLine = 42
export const mostLines = 2

/**
 * A sentence as pages of at most two lines, broken between words so that the lines of a page are about equally long.
 * @throws Error where a single word is longer than a line.
 */
export function captionPages(text: string): string[][] {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const tooLong = words.find((word) => word.length > longestLine)
  if (tooLong)
    throw new Error(
      `"${tooLong}" is longer than the ${longestLine} characters of a caption's line: split it.`,
    )
  const lines = breakLines(words)
  if (lines.length <= mostLines) return [evenOut(words, lines.length)]
  // Too much for one page: as many pages as needed, with about as many words on each.
  const pages = Math.ceil(lines.length / mostLines)
  for (let count = pages; ; count++) {
    const each = share(words, count)
    if (each.every((page) => breakLines(page).length <= mostLines)) {
      return each.map((page) => evenOut(page, breakLines(page).length))
    }
  }
}

function breakLines(words: readonly string[], width = longestLine): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The narrowest setting that needs no more lines. */
function evenOut(words: readonly string[], lines: number): string[] {
  const longestWord = Math.max(0, ...words.map(({ length }) => length))
  for (let width = longestWord; width < longestLine; width++) {
    const set = breakLines(words, width)
    if (set.length <= lines) return set
  }
  return breakLines(words)
}

/** Words in so many groups of about the same number of characters. */
function share(words: readonly string[], count: number): string[][] {
  const total = words.join(' ').length
  const groups: string[][] = Array.from({ length: count }, () => [])
  let passed = 0
  for (const word of words) {
    groups[Math.min(count - 1, Math.floor((passed * count) / total))]?.push(word)
    passed += word.length + 1
  }
  return groups.filter((group) => group.length > 0)
}
