import type { Sentence } from '#src/session/session.ts'

/** What could not be done, with a code and values for the page's language; the message is the sentence in English. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal'
  readonly sentence: Sentence

  constructor(code: string, values: Sentence['values'], sentence: string) {
    super(sentence)
    this.sentence = { code, values, sentence }
  }
}
