/** The same keys as a topic's English, in another language. */
export type Same<English> = Readonly<Record<keyof English, string>>

type Texts = Readonly<Record<string, string>>

/**
 * What tables of the product say about their rows, by the rows' ids. The English stands beside the numbers; that of
 * experiments travels with them. A test holds that none is missing.
 */
export interface TableTexts {
  readonly parameters: Texts
  readonly exaggerations: Texts
  /** Rows of the validation table: what is measured, and why one is known to lie outside. */
  readonly experiments: Texts
  readonly gaps: Texts
  /** Results that were published in words, by the English ones. */
  readonly published: Texts
}
