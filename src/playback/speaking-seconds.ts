/** An unhurried speaker, characters a second: about 165 words a minute in English, and as long in longer words. */
const charactersPerSecond = 16.5
const shortest = 1

/** How long a sentence takes to say, s, where no recording tells. What stands in brackets is not spoken. */
export function speakingSeconds(text: string): number {
  return Math.max(shortest, spokenText(text).length / charactersPerSecond)
}

/** What is heard of a sentence: all but what stands in brackets. */
export function spokenText(text: string): string {
  return text.replaceAll(/\s*\([^)]*\)/g, '')
}
