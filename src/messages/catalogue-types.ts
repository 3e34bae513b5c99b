/** The same keys as a topic's English, in another language. */
export type Same<English> = Readonly<Record<keyof English, string>>
